/** One point of the reliability diagram: tasks of known answer whose confidence lay from `from` up to, but not including, `to`. */
export class BucketView {
  from!: number;
  to!: number;
  count!: number;
  right!: number;
  /** What was said: the mean confidence. */
  confidence!: number;
  /** What was so: the share that was right, and the interval that holds it with 95 %. */
  share!: number;
  low!: number;
  high!: number;
  /** The confidenceBound of a decision of this confidence. */
  bound!: number | null;
}

/** How well one model's confidence agreed with what is known. */
export class FitView {
  fittedAt!: Date;
  /** Look-ups and gold that it was fitted on, and their answers. */
  tasks!: number;
  answers!: number;
  /** Gold and adjudicated tasks on which it was tested; each was judged by a calibrator that had not seen it. */
  tested!: number;
  /** Expected calibration error; null when there is nothing to test on. */
  ece!: number | null;
  /** The Brier score; null when there is nothing to test on. */
  brier!: number | null;
  /** The share of the tested tasks that was right. */
  right!: number | null;
}

export class CalibrationView {
  /** Gold in use, answered or not. */
  gold!: number;
  adjudications!: number;
  /** The model in force; null before the first refit. */
  model!: FitView | null;
  buckets!: BucketView[];
  /** The models so far, the latest first, fifty at most. */
  history!: FitView[];
}
