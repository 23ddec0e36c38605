/** Tasks of known answer whose stated confidence lay between `from` and `to`. */
export interface Bucket {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly right: number;
  /** What was said, in the mean. */
  readonly confidence: number;
  /** What was so, with its interval. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly bound: number | null;
}

/** How well one fit of the model did on tasks that it hadn't seen. */
export interface Fit {
  readonly fittedAt: string;
  readonly tasks: number;
  readonly answers: number;
  readonly tested: number;
  readonly ece: number | null;
  readonly brier: number | null;
  readonly right: number | null;
}

export interface Calibration {
  readonly gold: number;
  readonly adjudications: number;
  readonly model: Fit | null;
  readonly buckets: readonly Bucket[];
  readonly history: readonly Fit[];
}
