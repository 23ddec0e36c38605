import type { ChangeType, RegistryStatus } from '../registry.sql.js';
import { type HandleRow, HandleView, viewHandle } from './handle.view.js';

/** What the registry said of the pair from this moment on. */
export class VersionView {
  version!: number;
  status!: RegistryStatus;
  handle!: string | null;
  handleKey!: string | null;
  url!: string | null;
  confidence!: number | null;
  confidenceBound!: number | null;
  agreed!: number;
  ballots!: number;
  policyVersion!: number;
  cause!: string;
  taskId!: string;
  round!: number;
  /** The account that was seen under this handle. */
  accountId!: string | null;
  at!: Date;
  /** Its change in the feed; both are null once the feed has forgotten it, seq also while it has no place yet. */
  seq!: number | null;
  type!: ChangeType | null;
}

export class BallotAnswer {
  kind!: 'handle' | 'no_account';
  key!: string | null;
  display!: string | null;
  url!: string | null;
}

/** One of the ballots that a decision rests on. */
export class BallotView {
  workerId!: string;
  answer!: BallotAnswer;
  /** Whether it is for the answer that was decided on. */
  agrees!: boolean;
  /** False: voided since. */
  counted!: boolean;
  /** The page that the worker looked at. */
  evidenceUrl!: string | null;
  clue!: string | null;
  comment!: string | null;
  submittedAt!: Date;
}

/** The rule that was in force. */
export class EvidencePolicy {
  version!: number;
  agree!: number;
  panel!: number;
  stop!: 'early' | 'fixed' | 'adaptive';
  minAgree!: number | null;
  extendTo!: number | null;
  confidenceFloor!: number | null;
  minEffective!: number | null;
}

/** The decision that an entry rests on. */
export class EvidenceView {
  taskId!: string;
  cause!: 'quorum' | 'adjudication';
  decidedAt!: Date;
  /** The adjudicator's. */
  reason!: string | null;
  /** What the agreeing votes are worth; less than their number when they are not independent. */
  effectiveVotes!: number | null;
  /** When its quorum stopped to stand, because ballots were voided. */
  voidedAt!: Date | null;
  policy!: EvidencePolicy;
  /** In the order in which they came. */
  ballots!: BallotView[];
}

/** A fresh look at the pair that is under way. */
export class OpenTaskView {
  id!: string;
  status!: 'open' | 'disputed';
  round!: number;
  cause!: string;
  createdAt!: Date;
}

/** One entry with all that is known of how it came about. */
export class HandleDetailView extends HandleView {
  policyVersion!: number;
  cause!: string;
  /** Every version, the oldest first. */
  history!: VersionView[];
  evidence!: EvidenceView | null;
  openTask!: OpenTaskView | null;
  /** The open case that holds the handle back. */
  conflictId!: string | null;
}

type AsJson<T> = { [Field in keyof T]: Date extends T[Field] ? Exclude<T[Field], Date> | string : T[Field] };

export interface HandleDetailRow extends HandleRow {
  policyVersion: number;
  cause: string;
  history: AsJson<VersionView>[];
  evidence: (Omit<AsJson<EvidenceView>, 'ballots'> & { ballots: AsJson<BallotView>[] }) | null;
  openTask: AsJson<OpenTaskView> | null;
  conflictId: string | null;
}

export function viewHandleDetail(row: HandleDetailRow): HandleDetailView {
  const { policyVersion, cause, history, evidence, openTask, conflictId } = row;
  return {
    ...viewHandle(row),
    policyVersion,
    cause,
    history: history.map((version) => ({ ...version, at: new Date(version.at) })),
    evidence: evidence === null ? null : viewEvidence(evidence),
    openTask: openTask === null ? null : { ...openTask, createdAt: new Date(openTask.createdAt) },
    conflictId,
  };
}

function viewEvidence({ decidedAt, voidedAt, ballots, ...evidence }: NonNullable<HandleDetailRow['evidence']>): EvidenceView {
  return {
    ...evidence,
    decidedAt: new Date(decidedAt),
    voidedAt: voidedAt === null ? null : new Date(voidedAt),
    ballots: ballots.map((ballot) => ({ ...ballot, submittedAt: new Date(ballot.submittedAt) })),
  };
}
