import type { Platform } from '../platforms.js';
import type { RegistryStatus } from '../registry.sql.js';

/** One of the athletes whom a case is about, and what speaks for them. */
export class ConflictMemberView {
  externalId!: string;
  name!: string;
  sport!: string;
  league!: string | null;
  team!: string | null;
  /** The task that found the handle for them. */
  taskId!: string;
  /** What the registry says of them now; null where it says nothing. */
  status!: RegistryStatus | null;
  handle!: string | null;
  agreed!: number | null;
  ballots!: number | null;
  confidence!: number | null;
}

/** A handle that more than one athlete holds, or a pair that looks swapped. */
export class ConflictView {
  id!: string;
  kind!: 'same_handle' | 'swap';
  platform!: Platform;
  handleKey!: string;
  status!: 'open' | 'resolved';
  openedAt!: Date;
  resolvedAt!: Date | null;
  /** How it was resolved: `ended` by itself, when one was found anew. null: it is open, or was resolved before this was kept. */
  outcome!: 'kept' | 'both' | 'neither' | 'exchanged' | 'ended' | null;
  /** Who kept the handle; null: nobody, or not resolved yet. */
  keep!: string | null;
  reason!: string | null;
  members!: ConflictMemberView[];
}

export interface ConflictRow extends ConflictView {
  sortAt: string;
}

export function viewConflict(row: ConflictRow): ConflictView {
  const { id, kind, platform, handleKey, status, openedAt, resolvedAt, outcome, keep, reason, members } = row;
  return { id, kind, platform, handleKey, status, openedAt, resolvedAt, outcome, keep, reason, members };
}
