export class SuspectView {
  id!: string;
  displayName!: string;
}

/** Two workers whose answers are too alike for chance. */
export class SuspectPairView {
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
  pairs!: SuspectPairView[];
}

export class CollusionView {
  groups!: CollusionGroupView[];
}

/** A worker beside another: of the latest two thousand answers, those to tasks that both answered. */
export class WorkerPairView {
  id!: string;
  displayName!: string;
  status!: 'registered' | 'in_training' | 'qualified' | 'suspended' | 'blocked';
  shared!: number;
  /** The same answer. */
  same!: number;
  /** The same answer, and the task was resolved otherwise. */
  wrongInCommon!: number;
  /** That one copies the other, or both a third; null: there is too little to say. */
  probability!: number | null;
}

export class WorkerPairsView {
  /** The likeliest copies first, then those who shared most tasks: fifty at most. */
  items!: WorkerPairView[];
}
