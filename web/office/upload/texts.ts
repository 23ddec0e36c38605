export const texts = {
  drop: 'Drop a file here, or',
  choose: 'choose a file',
  sending: (done: string, of: string): string => `Sending ${done} of ${of}`,
  stop: 'Stop sending',
  wrongKind: (kinds: string): string => `This file’s name must end in ${kinds}. Save the list as one of these.`,
  stopped: 'Sending stopped. Nothing was taken in.',
  broken: 'Nothing was taken in. Uploading the same file again adds nothing twice.',
} as const;
