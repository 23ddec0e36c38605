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

/** What the tasks that were so sure or surer show. */
export interface Claim {
  readonly from: number;
  readonly count: number;
  readonly wrong: number;
  readonly shown: number | null;
}

/** How many decisions stated a confidence between `from` and `to`. */
export interface Stated {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** A week or month. */
export interface Period {
  readonly from: string;
  /** To gold; null: none came. */
  readonly answers: {
    readonly count: number;
    readonly right: number;
    readonly share: number;
    readonly low: number;
    readonly high: number;
  } | null;
  /** The last one fitted in it; null: none was. */
  readonly model: Fit | null;
}

export interface Calibration {
  readonly gold: number;
  readonly adjudications: number;
  /** Null before the first fit. */
  readonly model: Fit | null;
  readonly buckets: readonly Bucket[];
  readonly claims: readonly Claim[];
  readonly stated: readonly Stated[];
  readonly drift: readonly Period[];
}
