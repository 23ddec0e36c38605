import type { StopRule } from '../../consensus/quorum.js';

/** The rule of a batch, as of one version. */
export class PolicyView {
  version!: number;
  agree!: number;
  panel!: number;
  stop!: StopRule;
  minAgree!: number | null;
  confidenceFloor!: number | null;
  minEffective!: number | null;
  extendTo!: number | null;
  staged!: boolean;
  /** So many first ballots that all say what the registry says end a round. */
  confirm!: number | null;
  leaseSeconds!: number;
  maxLeaseSeconds!: number;
  lateSeconds!: number;
  maxCannotTell!: number;
  goldRate!: number;
  requireQualification!: boolean;
}

/** One version of a batch's rule: whose act it was, and why. */
export class PolicyVersionView extends PolicyView {
  createdAt!: Date;
  /** The e-mail of who made it; null: Nonet itself, or an account that is gone. */
  createdBy!: string | null;
  reason!: string | null;
  /** new: it was made for tasks to come. open: for those open at the time as well. null: it came with the batch. */
  appliedTo!: 'new' | 'open' | null;
  /** The earlier version whose values it brought back. */
  restores!: number | null;
  /** Whether new tasks get it. */
  inForce!: boolean;
  /** Open tasks that are under it. */
  openTasks!: number;
}
