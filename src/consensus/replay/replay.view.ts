export class ReplayedAnswer {
  kind!: 'handle' | 'no_account';
  /** What votes are compared on; null: no account. */
  key!: string | null;
}

export class FlippedTask {
  taskId!: string;
  name!: string;
  /** What the quorum resolved; null: it is open, or was disputed. */
  before!: ReplayedAnswer | null;
  /** What this policy would have resolved; null: nothing. */
  after!: ReplayedAnswer | null;
}

export class Flips {
  count!: number;
  /** The first hundred. */
  tasks!: FlippedTask[];
}

export class ExpectedWrong {
  mean!: number;
  /** The interval that holds it with 95 %, if the confidences are right and tasks err independently. */
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
  /** When the ballots were read: a replay is up to ten seconds behind. */
  asOf!: Date;
  tasks!: number;
  ballots!: number;
  /** In the order in which they were asked for. */
  policies!: ReplayedPolicy[];
}
