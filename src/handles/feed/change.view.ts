import type { Platform } from '../platforms.js';
import type { ChangeType, RegistryStatus } from '../registry.sql.js';

/** What an entry was before the change. */
export class PreviousView {
  status!: RegistryStatus;
  handle!: string | null;
  handleKey!: string | null;
}

/** One effect on the registry, at its place in the feed. */
export class ChangeView {
  /** Strictly increases; may have holes. */
  seq!: number;
  type!: ChangeType;
  externalId!: string;
  platform!: Platform;
  handle!: string | null;
  handleKey!: string | null;
  confidence!: number | null;
  /** What led to it: quorum, adjudication, void, conflict, report. */
  cause!: string;
  taskId!: string;
  at!: Date;
  /** What stood there before; null for a pair's first change. */
  previous!: PreviousView | null;
}

/** A stretch of the feed. */
export class ChangesView {
  items!: ChangeView[];
  /** What to send as `after` the next time. */
  nextAfter!: number;
}

/** A change as the statement below reads it: seq is a bigint, and so a text. */
export interface ChangeRow extends Omit<ChangeView, 'seq'> {
  seq: string;
}

export const CHANGE_COLUMNS = `seq, type, external_id as "externalId", platform, handle_display as handle, handle_key as "handleKey", confidence, cause,
  task_id as "taskId", at, previous`;

export function viewChange(row: ChangeRow): ChangeView {
  const { type, externalId, platform, handle, handleKey, confidence, cause, taskId, at, previous } = row;
  return { seq: Number(row.seq), type, externalId, platform, handle, handleKey, confidence, cause, taskId, at, previous };
}
