import { fromMicros } from '../../shared/money.js';
import { ReliabilityView } from '../reliability.view.js';
import type { StandingCause } from '../standing/standing.js';

export class ReasonView {
  code!: string;
  /** Tasks; a thousand stands for a thousand or more. */
  count!: number;
}

export class AvailableView {
  /** Tasks that could be claimed now; a thousand stands for a thousand or more. */
  tasks!: number;
  reasons!: ReasonView[];
}

export class CountsView {
  answered!: number;
  /** Of the latest five hundred answers, as the ones below. */
  agreed!: number;
  disagreed!: number;
  pending!: number;
  notCounted!: number;
}

export class OwnPlatformView {
  platform!: string;
  /** Drawn towards the reliability over all platforms: the more, the fewer answers there are here. */
  reliability!: ReliabilityView;
}

export class MeView {
  id!: string;
  displayName!: string;
  email!: string;
  country!: string | null;
  languages!: string[];
  status!: 'registered' | 'in_training' | 'qualified' | 'suspended' | 'blocked';
  /** What the last act against them was for. */
  statusCause!: StandingCause | null;
  statusReason!: string | null;
  suspendedUntil!: Date | null;
  createdAt!: Date;
  /** US dollars. */
  balance!: string;
  answered!: number;
  reliability!: ReliabilityView;
  /** Those on which answers could be checked. */
  platforms!: OwnPlatformView[];
  counts!: CountsView;
  /** US dollars an hour, over the latest hundred answers; null before the fifth. */
  hourlyRate!: string | null;
  /** From the office, not yet marked as read. */
  unreadMessages!: number;
  available!: AvailableView;
}

export const OUTCOMES = ['pending', 'agreed', 'disagreed', 'not_counted', 'rejected'] as const;
export type OwnOutcome = (typeof OUTCOMES)[number];

export class OwnAnswerView {
  assignmentId!: string;
  taskId!: string;
  athleteName!: string;
  platform!: string;
  /** `raw` is what was typed. */
  answer!: { kind: 'handle' | 'no_account'; raw: string | null; display: string | null; url: string | null };
  evidenceUrl!: string | null;
  clue!: string | null;
  comment!: string | null;
  submittedAt!: Date;
  /** US dollars. */
  credited!: string;
  late!: boolean;
  /** Said once the task is resolved. */
  outcome!: OwnOutcome;
}

export interface OwnAnswerRow {
  assignmentId: string;
  taskId: string;
  athleteName: string;
  platform: string;
  answerKind: 'handle' | 'no_account';
  raw: string | null;
  display: string | null;
  url: string | null;
  evidenceUrl: string | null;
  clue: string | null;
  comment: string | null;
  submittedAt: Date;
  sort: string;
  creditedMicros: string;
  late: boolean;
  outcome: OwnOutcome;
}

export function viewOwnAnswer(row: OwnAnswerRow): OwnAnswerView {
  return {
    assignmentId: row.assignmentId,
    taskId: row.taskId,
    athleteName: row.athleteName,
    platform: row.platform,
    answer: { kind: row.answerKind, raw: row.raw, display: row.display, url: row.url },
    evidenceUrl: row.evidenceUrl,
    clue: row.clue,
    comment: row.comment,
    submittedAt: row.submittedAt,
    credited: fromMicros(row.creditedMicros),
    late: row.late,
    outcome: row.outcome,
  };
}

export class LedgerView {
  id!: string;
  at!: Date;
  kind!: 'answer' | 'cannot_tell' | 'bonus' | 'reversal' | 'payout' | 'payout_returned' | 'forfeit';
  /** US dollars; negative: taken off. */
  amount!: string;
  reason!: string | null;
  assignmentId!: string | null;
}

export interface LedgerRow extends Omit<LedgerView, 'amount'> {
  micros: string;
  sort: string;
}

export function viewLedger(row: LedgerRow): LedgerView {
  return { id: row.id, at: row.at, kind: row.kind, amount: fromMicros(row.micros), reason: row.reason, assignmentId: row.assignmentId };
}
