import type { Platform } from '../platforms.js';
import type { RegistryStatus } from '../registry.sql.js';

/** What the registry says of one athlete on one platform. */
export class HandleView {
  externalId!: string;
  name!: string;
  platform!: Platform;
  status!: RegistryStatus;
  handle!: string | null;
  handleKey!: string | null;
  url!: string | null;
  /** The estimated probability that this is right, 0 to 1; null: not known. */
  confidence!: number | null;
  /** What the gold guarantees of it; null without gold. */
  confidenceBound!: number | null;
  agreed!: number;
  ballots!: number;
  verifiedAt!: Date;
  /** When somebody last found the same. */
  checkedAt!: Date;
  taskId!: string;
  round!: number;
  /** The account behind the handle, by the platform's own id, which stays when the handle changes; null: no collector has said. */
  accountId!: string | null;
  /** The place of its last change in the feed; null until it has one. */
  seq!: number | null;
}

/** Which athlete on which platform. */
export class PairView {
  externalId!: string;
  platform!: Platform;
}

export class LookupView {
  /** The entry, or null where nothing is known, in the order of the pairs asked for. */
  items!: (HandleView | null)[];
  /** The pairs of which nothing is known. */
  unknown!: PairView[];
}

/** An entry as the statement below reads it: seq is a bigint, and so a text. */
export interface HandleRow extends Omit<HandleView, 'seq'> {
  seq: string | null;
}

export const HANDLE_COLUMNS = `r.external_id as "externalId", r.name, r.platform, r.status, r.handle_display as handle, r.handle_key as "handleKey", r.handle_url as url,
  r.confidence, r.confidence_bound as "confidenceBound", r.agreed, r.ballots, r.verified_at as "verifiedAt", r.checked_at as "checkedAt",
  r.task_id as "taskId", r.round, r.seq,
  (select o.account_id from observed_account o where o.athlete_id = r.athlete_id and o.platform = r.platform and o.handle_key = r.handle_key) as "accountId"`;

export function viewHandle(row: HandleRow): HandleView {
  return {
    externalId: row.externalId,
    name: row.name,
    platform: row.platform,
    status: row.status,
    handle: row.handle,
    handleKey: row.handleKey,
    url: row.url,
    confidence: row.confidence,
    confidenceBound: row.confidenceBound,
    agreed: row.agreed,
    ballots: row.ballots,
    verifiedAt: row.verifiedAt,
    checkedAt: row.checkedAt,
    taskId: row.taskId,
    round: row.round,
    accountId: row.accountId,
    seq: row.seq === null ? null : Number(row.seq),
  };
}
