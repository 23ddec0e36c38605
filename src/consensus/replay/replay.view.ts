export class ReplayedAnswer {
  kind!: 'handle' | 'no_account';
  /** What votes are compared on; null: no account. */
  key!: string | null;
}

/** gained: it would have an answer that it has not. lost: the other way round. changed: it would have another. */
export const FLIP_KINDS = ['gained', 'lost', 'changed'] as const;
export type FlipKind = (typeof FLIP_KINDS)[number];

export class FlippedTask {
  taskId!: string;
  name!: string;
  /** What the quorum resolved; null: it is open, or was disputed. */
  before!: ReplayedAnswer | null;
  /** What this policy would have resolved; null: nothing. */
  after!: ReplayedAnswer | null;
}

/** How many ballots an answer has. */
export class BallotsFor extends ReplayedAnswer {
  votes!: number;
}

export class FlippedTaskView extends FlippedTask {
  platform!: string;
  /** All ballots that it has, those that this policy would not have used among them; the answer with most of them first. */
  ballots!: BallotsFor[];
}

export class Flips {
  /** Tasks that would come out otherwise than by the quorum. A person's adjudication is no outcome of a quorum. */
  count!: number;
  gained!: number;
  lost!: number;
  changed!: number;
  /** The first of them, as many as were asked for. */
  tasks!: FlippedTask[];
}

export class ExpectedWrong {
  mean!: number;
  /** The whole numbers between which it lies with 95 %, if the confidences are right and tasks err independently. */
  low!: number;
  high!: number;
}

/** What one policy would have made of the recorded ballots. */
export class ReplayedPolicy {
  resolved!: number;
  disputed!: number;
  /** Tasks whose ballots ran out before this policy was done with them. */
  undecided!: number;
  /** Those that it would have used. */
  ballots!: number;
  /** US dollars. */
  cost!: string;
  /** Of the resolved ones: by their confidence, or by what an adjudicator said. */
  expectedWrong!: ExpectedWrong;
  flips!: Flips;
}

export class ReplayView {
  /** When the ballots were read: a replay is some seconds behind, a minute at most. */
  asOf!: Date;
  tasks!: number;
  ballots!: number;
  /** Older tasks that were left out, because only the latest million ballots are replayed. */
  leftOut!: number;
  /** In the order in which they were asked for. */
  policies!: ReplayedPolicy[];
}
