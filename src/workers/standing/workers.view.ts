import type { Platform } from '../../handles/platforms.js';
import { fromMicros } from '../../shared/money.js';
import { hourlyRate } from '../record/hourly-rate.js';
import type { PaceRow } from '../record/pace.sql.js';
import { ReliabilityView, tenths, viewReliability } from '../reliability.view.js';
import type { Standing, StandingCause, WorkerStatus } from './standing.js';

export class StandingView {
  id!: string;
  status!: WorkerStatus;
  /** What the last act against them was for, and why; the worker reads both. */
  statusCause!: StandingCause | null;
  statusReason!: string | null;
  suspendedUntil!: Date | null;
  qualifiedAt!: Date | null;
}

export function viewStanding(id: string, standing: Standing): StandingView {
  const { status, statusCause, statusReason, suspendedUntil, qualifiedAt } = standing;
  return { id, status, statusCause, statusReason, suspendedUntil, qualifiedAt };
}

export const WORKER_FLAGS = ['copying', 'hasty', 'late'] as const;
export type WorkerFlag = (typeof WORKER_FLAGS)[number];

export class AdminWorkerView extends StandingView {
  displayName!: string;
  email!: string | null;
  createdAt!: Date;
  lastActiveAt!: Date | null;
  /** US dollars. */
  balance!: string;
  answered!: number;
  /** US dollars an hour, over the latest hundred answers, as the worker is told; null before the fifth. */
  hourlyRate!: string | null;
  /** From gold and from agreement, the latter once its tasks are resolved. */
  reliability!: ReliabilityView;
  /** Of the latest hundred ballots to resolved tasks, the share that said what was resolved; null: none yet. */
  agreement!: number | null;
  /** From claim to answer: the median of the latest hundred; null: none yet. */
  medianSeconds!: number | null;
  /** Why an administrator may want to look: too like another worker, faster than one can look, or often late. */
  flags!: WorkerFlag[];
  /** Weights of the gold answers since the qualification was won, those of long ago for less. */
  gold!: { right: number; wrong: number };
}

export interface Evidence {
  right: number;
  wrong: number;
  /** Since it was last touched: it fades. */
  days: number;
}

export interface WorkerRow extends Standing, Evidence, PaceRow {
  id: string;
  displayName: string;
  email: string | null;
  createdAt: Date;
  lastActiveAt: Date | null;
  balanceMicros: string;
  answered: number;
  agreement: number | null;
  medianSeconds: number | null;
  flags: WorkerFlag[];
  goldRight: number;
  goldWrong: number;
  sort: string;
}

export function viewWorker(row: WorkerRow): AdminWorkerView {
  return {
    ...viewStanding(row.id, row),
    displayName: row.displayName,
    email: row.email,
    createdAt: row.createdAt,
    lastActiveAt: row.lastActiveAt,
    balance: fromMicros(row.balanceMicros),
    answered: row.answered,
    hourlyRate: hourlyRate(row),
    reliability: viewReliability(row),
    agreement: row.agreement,
    medianSeconds: row.medianSeconds,
    flags: row.flags,
    gold: { right: tenths(row.goldRight), wrong: tenths(row.goldWrong) },
  };
}

export class WorkerDetailView extends AdminWorkerView {
  country!: string | null;
  languages!: string[];
  /** Each drawn towards the reliability over all platforms, as far as its own answers are few. */
  platforms!: { platform: Platform; reliability: ReliabilityView }[];
  /** By status; `live` are leases that are out. */
  assignments!: {
    handed: number;
    live: number;
    submitted: number;
    late: number;
    voided: number;
    rejected: number;
    returned: number;
    expired: number;
  };
  /** Training tests, latest first. */
  tests!: { startedAt: Date; finishedAt: Date | null; passed: boolean | null }[];
  /** Their ballots will be voided then, unless it is taken back before it has begun; null: nobody planned it. */
  plannedVoid!: { dueAt: Date; begun: boolean; reason: string } | null;
  /** What the office did, latest first. */
  acts!: { at: Date; action: string; by: string | null; reason: string | null }[];
}
