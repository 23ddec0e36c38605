import type { EntityManager } from 'typeorm';
import { Refusal } from '../shared/refusal.js';
import { type ConflictMember, isInOpenCase, type OpenConflict } from './conflicts.sql.js';
import { type Entry, lockEntry, lockHolders, writeEntry } from './registry.sql.js';

/** What one of two who were swapped has from now on, and the task that says so. */
export interface Exchanged {
  member: ConflictMember;
  before: Entry;
  handle: Pick<Entry, 'handleKey' | 'handleDisplay' | 'handleUrl'>;
}

/**
 * Each of two who were swapped with what the other had. The caller has locked their tasks, both handles and the case, and has closed it:
 * a handle that a third athlete holds as well is settled first.
 */
export async function planExchange(tx: EntityManager, { platform, members }: OpenConflict): Promise<Exchanged[]> {
  const sorted = members.toSorted((a, b) => (a.athleteId < b.athleteId ? -1 : 1));
  const entries: Entry[] = [];
  for (const { athleteId } of sorted) {
    const entry = await lockEntry(tx, athleteId, platform);
    if (entry?.status !== 'conflicted' || entry.handleKey === null || (await isInOpenCase(tx, athleteId, platform))) throw entangled();
    entries.push(entry);
  }
  for (const [n, entry] of entries.entries()) {
    const rivals = await lockHolders(tx, platform, entry.handleKey ?? '', entry.athleteId);
    if (rivals.some(({ athleteId }) => athleteId !== entries[1 - n]?.athleteId)) throw entangled();
  }
  return sorted.flatMap((member, n) => {
    const [before, other] = [entries[n], entries[1 - n]];
    if (before === undefined || other === undefined) return [];
    const { handleKey, handleDisplay, handleUrl } = other;
    return [{ member, before, handle: { handleKey, handleDisplay, handleUrl } }];
  });
}

/** Writes what one of the two has now, resting on the round that says so. */
export async function writeExchanged(
  tx: EntityManager,
  { before, handle }: Exchanged,
  rest: Pick<Entry, 'taskId' | 'round' | 'policyVersion'>,
): Promise<void> {
  const unsure = { confidence: null, confidenceBound: null, agreed: 0, ballots: 0 };
  await writeEntry(
    tx,
    { ...before, ...handle, ...unsure, ...rest, status: 'verified' },
    { type: 'superseded', cause: 'adjudication', before },
  );
}

const entangled = (): Refusal =>
  new Refusal(
    'conflict',
    'conflict_entangled',
    'One of these handles is in another open case, or a third athlete holds it. Settle that case first, then exchange these two.',
  );
