import type { Recording } from '../engine/replay.js';

/** The recorded ballots of a batch, or of all of them, ready to be replayed. */
export interface BatchRecording {
  /** In milliseconds since the epoch. */
  readAt: number;
  recording: Recording;
  /** Older tasks that were not read. */
  leftOut: number;
  /** For each task its id, and what a ballot of it cost, in micro-dollars. */
  taskIds: readonly string[];
  prices: Float64Array;
  /** For each candidate its label; for each label its text. */
  candidateLabel: Int32Array;
  labels: readonly string[];
}
