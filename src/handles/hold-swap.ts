import type { EntityManager } from 'typeorm';
import { openSwap } from './conflicts.sql.js';
import { type Entry, lockEntry, lockHandles, writeEntry } from './registry.sql.js';
import { type SwapSuspect, swapSign } from './swap-signs.js';

export interface SwapCandidate extends SwapSuspect {
  athleteId: string;
}

/**
 * Puts two namesakes whose handles look swapped on hold, for a person to say whose is whose. Nothing happens when either handle has
 * changed meanwhile. The caller has locked both tasks.
 */
export async function holdSwap(tx: EntityManager, platform: string, pair: readonly [SwapCandidate, SwapCandidate]): Promise<string | null> {
  if (swapSign(...pair) === null) return null;
  await lockHandles(
    tx,
    platform,
    pair.map(({ handleKey }) => handleKey),
  );
  const entries: Entry[] = [];
  for (const { athleteId, handleKey } of pair.toSorted((a, b) => (a.athleteId < b.athleteId ? -1 : 1))) {
    const entry = await lockEntry(tx, athleteId, platform);
    if (entry?.status !== 'verified' || entry.handleKey !== handleKey) return null;
    entries.push(entry);
  }
  for (const entry of entries) {
    await writeEntry(tx, { ...entry, status: 'conflicted' }, { type: 'conflicted', cause: 'conflict', before: entry });
  }
  return openSwap(tx, platform, entries[0]?.handleKey ?? '', entries);
}
