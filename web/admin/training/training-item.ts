import type { Athlete, Platform } from '../../api/shapes.js';
import type { LessonAnswer } from '../../office/shapes/task.js';

export type Stage = 'practice' | 'test';

export interface ShownPage {
  readonly url: string;
  readonly title: string;
  readonly text: string;
}

/** A case that newcomers practise on or are tested with. */
export interface TrainingItem {
  readonly id: string;
  readonly stage: Stage;
  readonly position: number;
  readonly topic: string;
  readonly platform: Platform;
  readonly athlete: Athlete;
  readonly namesakes: readonly Athlete[];
  readonly shown: readonly ShownPage[];
  readonly question: string | null;
  readonly answer: LessonAnswer;
  readonly explanation: string;
  readonly retiredAt: string | null;
}

/** With how newcomers fare with it. */
export interface ListedItem extends TrainingItem {
  readonly answered: number;
  readonly right: number;
}
