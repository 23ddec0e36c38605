import type { EntityManager } from 'typeorm';
import { closeConflict, type ConflictMember, type ConflictOutcome, type OpenConflict } from './conflicts.sql.js';
import { clearEntry, revokeEntry } from './record-finding.js';

const OUTCOMES: readonly ConflictOutcome[] = ['neither', 'kept', 'both'];

/** Closes a case: whoever keeps a handle is cleared, the others lose it. The caller has locked the members' tasks and the case. */
export async function settleConflict(
  tx: EntityManager,
  conflict: OpenConflict,
  resolution: { keep: readonly ConflictMember[]; by: string; reason: string },
): Promise<void> {
  // First, so that revoking the losers finds no open case to settle on its own.
  const { keep, by, reason } = resolution;
  const [first] = keep;
  const outcome = OUTCOMES[Math.min(keep.length, 2)] ?? 'both';
  await closeConflict(tx, conflict.id, { outcome, keepAthleteId: keep.length === 1 ? (first?.athleteId ?? null) : null, by, reason });
  for (const { athleteId } of conflict.members.filter((member) => !keep.includes(member))) {
    await revokeEntry(tx, athleteId, conflict.platform, 'conflict');
  }
  for (const { athleteId } of keep) await clearEntry(tx, athleteId, conflict.platform);
}
