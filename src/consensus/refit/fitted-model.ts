import type { Calibrator, Outcome } from '../engine/calibrator.js';
import type { PoolModel } from '../engine/task-scorer.js';

export interface TestedTask extends Outcome {
  taskId: string;
}

/** What a refit finds. */
export interface FittedModel {
  tasks: number;
  answers: number;
  pool: PoolModel;
  calibrator: Calibrator;
  /** Gold and adjudications: how sure a model that had not seen the task was of it, and whether it was right. */
  tested: TestedTask[];
  /** Workers who probably copy, by id. */
  pairs: { one: string; other: string; probability: number; shared: number }[];
}
