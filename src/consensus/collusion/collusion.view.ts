export class SuspectView {
  id!: string;
  displayName!: string;
}

/** Two workers whose answers are too alike for chance. */
export class PairView {
  one!: string;
  other!: string;
  /** That one copies the other, or both a third: by what they answered, and nothing else. */
  probability!: number;
  /** Tasks that both answered. */
  shared!: number;
  /** The same wrong answer, once it was known to be wrong. */
  wrongInCommon!: number;
  /** Twenty of those tasks at most. */
  wrongTaskIds!: string[];
  /** Evidence only, no weight depends on it: the share of the shared tasks that both answered from one network. Null: not known. */
  sameNetwork!: number | null;
  /** Evidence only, no weight depends on it: the median time between their answers to a task. */
  medianGapSeconds!: number | null;
}

export class CollusionGroupView {
  workers!: SuspectView[];
  pairs!: PairView[];
}

export class CollusionView {
  groups!: CollusionGroupView[];
}
