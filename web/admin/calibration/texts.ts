import { formats } from '../../office/pieces/formats.js';
import { fine } from './figures.js';

const tasks = (count: number): string => formats.plural(count, { one: '# task', other: '# tasks' });

export const texts = {
  title: 'Calibration',
  lead: 'How far a confidence can be believed: what was said of tasks whose answer is known, beside what was so. Each was judged by a model that hadn’t seen it.',
  diagram: {
    title: 'Said and so',
    said: 'Stated confidence',
    was: 'Share that was right',
    perfect: 'as said',
    tasks,
    says: (count: number, ece: number | null): string =>
      ece === null
        ? 'There is nothing to compare yet.'
        : `Over ${tasks(count)} of known answer, what was said and what was so lie ${fine(ece)} apart in the mean.`,
  },
} as const;
