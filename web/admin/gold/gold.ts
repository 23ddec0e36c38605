import type { Athlete, Platform } from '../../api/shapes.js';
import type { FoundAnswer } from '../../office/shapes/task.js';

/** A task whose right answer is known. */
export interface Gold {
  readonly id: string;
  readonly platform: Platform;
  readonly athlete: Athlete;
  readonly answer: FoundAnswer;
  readonly source: 'uploaded' | 'promoted';
  readonly answered: number;
  readonly right: number;
  readonly createdAt: string;
  readonly leakSuspectedAt: string | null;
  readonly retiredAt: string | null;
  readonly retiredReason: string | null;
}
