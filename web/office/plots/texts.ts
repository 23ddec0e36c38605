export const texts = {
  showTable: 'Show the table',
  showPlot: 'Show the plot',
  unknown: '–',
  range: (low: string, high: string): string => `${low} to ${high}`,
} as const;
