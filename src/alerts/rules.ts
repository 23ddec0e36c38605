/** What is watched: in what it is measured, and which way trouble lies. How each is measured stands in readings.sql.ts. */
export const RULES = {
  agreement: { unit: 'share', worse: 'below' },
  gold_accuracy: { unit: 'share', worse: 'below' },
  time_to_decision: { unit: 'hours', worse: 'above' },
  dispute_age: { unit: 'hours', worse: 'above' },
  collector_reports: { unit: 'count', worse: 'above' },
  queue_age: { unit: 'minutes', worse: 'above' },
  failed_imports: { unit: 'count', worse: 'above' },
  failed_exports: { unit: 'count', worse: 'above' },
  failed_deliveries: { unit: 'count', worse: 'above' },
  budget: { unit: 'share', worse: 'above' },
  collusion: { unit: 'count', worse: 'above' },
} as const satisfies Record<string, { unit: 'share' | 'hours' | 'minutes' | 'count'; worse: 'above' | 'below' }>;

export type RuleName = keyof typeof RULES;
export const RULE_NAMES = Object.keys(RULES) as RuleName[];
