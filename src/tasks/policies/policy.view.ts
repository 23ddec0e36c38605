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
