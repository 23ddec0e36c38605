import { formats } from '../../office/pieces/formats.js';
import { fine } from './figures.js';

const tasks = (count: number): string => formats.plural(count, { one: '# task', other: '# tasks' });

export const texts = {
  title: 'Calibration',
  lead: 'How far a confidence can be believed: what was said of tasks whose answer is known, beside what was so. Each was judged by a model that hadn’t seen it.',
  filter: {
    platform: 'Platform',
    anyPlatform: 'All platforms',
    period: 'Over time by',
    periods: { week: 'Weeks', month: 'Months' },
  },
  fit: {
    verb: 'Fit anew',
    asked: 'The model is being fitted. This page shows it as soon as it is in force.',
  },
  facts: {
    gold: 'Gold in use',
    adjudications: 'Adjudicated',
    tested: 'Compared',
    right: 'Right',
    ece: 'Apart in the mean (ECE)',
    brier: 'Brier score',
    fitted: 'Fitted',
  },
  empty: {
    title: 'There’s nothing to compare yet',
    filtered: 'There’s nothing to compare on this platform yet',
    noGold:
      'Confidences are held against tasks whose answer is known. Add gold: a hundred tasks make a first picture, namesakes among them.',
    noModel: 'The model is fitted by itself as answers come in. It needs gold that workers have answered, or disputes that were settled.',
    unanswered:
      'The model in force was compared with no known task here. Once workers have answered some, the next fit compares them; “Fit anew” makes it now.',
    gold: 'Go to the gold',
  },
  diagram: {
    title: 'Said and so',
    said: 'Stated confidence',
    was: 'Share that was right',
    perfect: 'as said',
    tasks,
    note: 'Each point is a range of confidences: the figure beside it is how many known tasks fell into it, the cross is where its share lies with 95 %. Below the dashed line more was said than was so.',
    says: (count: number, ece: number | null): string =>
      ece === null
        ? 'There is nothing to compare yet.'
        : `Over ${tasks(count)} of known answer, what was said and what was so lie ${fine(ece)} apart in the mean.`,
  },
  histogram: {
    title: 'How often each is stated',
    share: 'Share of decisions',
    decisions: (count: number): string => formats.plural(count, { one: '# decision', other: '# decisions' }),
    says: (count: number, sure: string, from: string): string =>
      `Of the latest ${formats.plural(count, { one: '# decision', other: '# decisions' })}, ${sure} stated ${from} or more.`,
    between: (from: string, to: string): string => `${from} to ${to}`,
    columns: { confidence: 'Confidence', decisions: 'Decisions', share: 'Share' },
  },
  claims: {
    title: 'What the gold supports',
    nines: (count: number): string => (count === 0 ? 'Not one nine yet' : formats.plural(count, { one: '# nine', other: '# nines' })),
    best: (shown: string): string => `At best, the known answers show that ${shown} are right. They bear out no more nines than that.`,
    nothing: 'No known task was as sure as that.',
    columns: { said: 'Said', tasks: 'Tasks', wrong: 'Wrong', shown: 'Shown', holds: 'So?' },
    from: (least: string): string => `≥ ${least}`,
    holds: 'holds',
    notYet: 'not yet',
    unknown: 'none',
    note: '“Shown” is the share that is right with 95 % certainty. Without a single error, 99% takes 300 known tasks and 99.9% takes 3,000.',
  },
  drift: {
    title: 'Over time',
    lead: 'By weeks or months in UTC. A crowd that drifts shows here first.',
    from: 'From',
    answers: {
      title: 'Answers to gold',
      up: 'Share that was right',
      name: 'right',
      note: (count: number): string => formats.plural(count, { one: '# answer', other: '# answers' }),
      says: (last: string): string => `The share of answers to gold that were right, period by period: ${last} in the last.`,
    },
    model: {
      title: 'Said and so',
      up: 'Apart in the mean (ECE)',
      name: 'apart',
      note: (count: number): string => `${tasks(count)} compared`,
      says: (last: string): string => `How far what was said and what was so lay apart, period by period: ${last} at last.`,
    },
  },
};
