export class AnswersRange {
  low!: number;
  expected!: number;
  high!: number;
}

export class CostRange {
  low!: string;
  expected!: string;
  high!: string;
}

/** What a batch will still cost, and when it will be done. */
export class EstimateView {
  /** Open tasks of its own. */
  tasks!: number;
  /** Answers still to come, gold included from `expected` on. */
  answers!: AnswersRange;
  /** US dollars still to be paid. */
  cost!: CostRange;
  /** Of the last day; null when too few have come to say. */
  answersPerHour!: number | null;
  /** At that pace; null when it isn't known. */
  doneAt!: Date | null;
}
