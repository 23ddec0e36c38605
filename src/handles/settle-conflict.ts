import type { EntityManager } from 'typeorm';
import { closeConflict, type OpenConflict } from './conflicts.sql.js';
import { clearEntry, revokeEntry } from './record-finding.js';

/** Closes a case: whoever keeps the handle is cleared, the others lose it. The caller has locked the members' tasks and the case. */
export async function settleConflict(
  tx: EntityManager,
  conflict: OpenConflict,
  resolution: { keepAthleteId: string | null; by: string; reason: string },
): Promise<void> {
  // First, so that revoking the losers finds no open case to settle on its own.
  await closeConflict(tx, conflict.id, resolution);
  for (const { athleteId } of conflict.members.filter((member) => member.athleteId !== resolution.keepAthleteId)) {
    await revokeEntry(tx, athleteId, conflict.platform, 'conflict');
  }
  if (resolution.keepAthleteId !== null) await clearEntry(tx, resolution.keepAthleteId, conflict.platform);
}
