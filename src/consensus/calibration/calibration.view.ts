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

/** What the tasks of known answer let one say of those whose confidence was `from` or more. */
export class ClaimView {
  from!: number;
  count!: number;
  wrong!: number;
  /** With 95 % at least this share of such tasks is right, and never more than 1 - 3/count. Null when there are none. */
  shown!: number | null;
}

/** How many decisions stated a confidence from `from` up to `to`. */
export class StatedView {
  from!: number;
  to!: number;
  count!: number;
}

/** Answers to gold, one by one. */
export class GoldAnswersView {
  count!: number;
  right!: number;
  share!: number;
  low!: number;
  high!: number;
}

/** One week or month. */
export class PeriodView {
  from!: Date;
  /** Null: none came. */
  answers!: GoldAnswersView | null;
  /** The last model fitted in it; null: none was. */
  model!: FitView | null;
}

export class CalibrationView {
  /** Gold in use, answered or not. */
  gold!: number;
  adjudications!: number;
  /** The model in force; null before the first refit. */
  model!: FitView | null;
  buckets!: BucketView[];
  claims!: ClaimView[];
  /** By the latest hundred thousand decisions of a quorum that stand. */
  stated!: StatedView[];
  /** The latest 26 weeks or months in which anything happened, the oldest first. */
  drift!: PeriodView[];
  /** The models so far, the latest first, fifty at most. */
  history!: FitView[];
}
