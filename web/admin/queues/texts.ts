import { formats } from '../../office/pieces/formats.js';

export const texts = {
  title: 'Queues',
  lead: 'What is done apart from answering: imports, exports, scores. A message stays in the outbox until its work is done.',
  backend: { redis: 'On Redis', postgresql: 'On PostgreSQL' },
  away: 'The queue doesn’t answer',
  awayText: 'Its messages wait in the outbox, and nothing is lost. What it holds itself can’t be shown now.',
  names: {
    'import-athletes': 'Imports',
    'write-export': 'Exports',
    'score-answers': 'Scores of answers',
    'refit-consensus': 'Refits of the consensus',
  } as Readonly<Record<string, string>>,
  columns: {
    name: 'Queue',
    messages: 'Not done',
    unsent: 'Not handed over',
    oldest: 'Oldest',
    waiting: 'Waiting',
    active: 'Active',
    delayed: 'To be tried again',
    failed: 'Failed',
  },
  seconds: (seconds: number): string => {
    if (seconds < 90) return formats.plural(Math.round(seconds), { one: '# second', other: '# seconds' });
    if (seconds < 5400) return formats.plural(Math.round(seconds / 60), { one: '# minute', other: '# minutes' });
    return formats.plural(Math.round(seconds / 3600), { one: '# hour', other: '# hours' });
  },
  failed: {
    title: (name: string): string => `Failed: ${name}`,
    all: 'Try all again',
    one: 'Try again',
    retried: (count: number): string => formats.plural(count, { one: '# job is tried again.', other: '# jobs are tried again.' }),
    columns: { reason: 'Why', attempts: 'Attempts', at: 'When', payload: 'What it says', act: 'Try again' },
  },
} as const;
