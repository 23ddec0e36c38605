/** What has to be settled before a worker's personal data can be erased. `payout_open`: an admin pays or cancels it; the others can be given up. */
export type ErasureObstacle = 'payout_open' | 'balance_outstanding' | 'work_unapproved';

export class ErasedCountsView {
  sessions!: number;
  messages!: number;
  appeals!: number;
  /** On answers. */
  comments!: number;
  tests!: number;
}

export class KeptCountsView {
  answers!: number;
  ledgerEntries!: number;
  payouts!: number;
}

/** What goes, and what stays under the worker's id alone: decisions rest on the answers, and the books on the money. */
export class ErasureView {
  workerId!: string;
  /** false: this is what would be done. */
  done!: boolean;
  obstacles!: ErasureObstacle[];
  /** US dollars that are owed; given up with `forfeit`. */
  balance!: string;
  erased!: ErasedCountsView;
  kept!: KeptCountsView;
}
