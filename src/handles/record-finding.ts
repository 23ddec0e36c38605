import type { EntityManager } from 'typeorm';
import { prepared } from '../database/prepared.js';
import {
  closeConflict,
  findOpenConflict,
  isInOpenCase,
  joinConflict,
  leaveConflict,
  lockOpenSwap,
  type OpenConflict,
} from './conflicts.sql.js';
import { type ChangeType, confirmEntry, type Entry, lockEntry, lockHandles, lockHolders, touchEntry, writeEntry } from './registry.sql.js';

/** What a resolved task says of a pair. */
export interface Finding extends Omit<Entry, 'status'> {
  cause: 'quorum' | 'adjudication';
}

/**
 * Writes what a task found into the registry. A handle that another athlete holds puts both on hold (`conflicted`): of two
 * athletes with one account, one is wrong, and nobody knows yet which.
 */
export async function recordFinding(tx: EntityManager, finding: Finding): Promise<void> {
  const { athleteId, platform, handleKey, cause } = finding;
  const known = await currentKey(tx, athleteId, platform);
  await lockHandles(tx, platform, [handleKey, known]);
  const swap = await lockOpenSwap(tx, athleteId, platform);
  const before = await lockEntry(tx, athleteId, platform);
  if (before !== undefined && before.handleKey !== handleKey) await leaveOldConflict(tx, before);
  if (swap !== undefined) await endSwap(tx, swap, athleteId);
  const rivals = handleKey === null ? [] : await lockHolders(tx, platform, handleKey, athleteId);

  const entry: Entry = { ...entryOf(finding), status: statusOf(handleKey, rivals) };
  if (before?.status === entry.status && before.handleKey === entry.handleKey) {
    await confirmEntry(tx, entry);
  } else {
    await writeEntry(tx, entry, { type: changeType(entry, before), cause, before });
  }
  if (handleKey !== null && rivals.length > 0) await holdBack(tx, handleKey, [entry, ...rivals], cause);
}

/**
 * A re-check found this key (null: no account). True when the registry says the same and nothing stands against it: then it was checked
 * now, and rests on what it rested on. The feed has nothing to say.
 */
export async function confirmFinding(
  tx: EntityManager,
  { athleteId, platform }: { athleteId: string; platform: string },
  handleKey: string | null,
): Promise<boolean> {
  const entry = await lockEntry(tx, athleteId, platform);
  if (entry?.status !== (handleKey === null ? 'no_account' : 'verified') || entry.handleKey !== handleKey) return false;
  await touchEntry(tx, athleteId, platform);
  return true;
}

/** Takes back a handle that no longer stands. */
export async function revokeEntry(
  tx: EntityManager,
  athleteId: string,
  platform: string,
  cause: 'void' | 'conflict' | 'report',
): Promise<boolean> {
  const known = await currentKey(tx, athleteId, platform);
  await lockHandles(tx, platform, [known]);
  const swap = await lockOpenSwap(tx, athleteId, platform);
  const before = await lockEntry(tx, athleteId, platform);
  if (before === undefined || before.status === 'revoked') return false;
  await leaveOldConflict(tx, before);
  if (swap !== undefined) await endSwap(tx, swap, athleteId);
  await writeEntry(tx, { ...before, status: 'revoked' }, { type: 'revoked', cause, before });
  return true;
}

/** Puts an athlete's conflicted handle back into the registry, unless another case holds it. The caller has seen to it that nobody else holds it any more. */
export async function clearEntry(tx: EntityManager, athleteId: string, platform: string): Promise<void> {
  const before = await lockEntry(tx, athleteId, platform);
  if (before?.status !== 'conflicted' || (await isInOpenCase(tx, athleteId, platform))) return;
  await writeEntry(tx, { ...before, status: 'verified' }, { type: 'cleared', cause: 'conflict', before });
}

async function currentKey(tx: EntityManager, athleteId: string, platform: string): Promise<string | null> {
  const [row]: { key: string | null }[] = await tx.query(
    prepared('select handle_key as key from registry where athlete_id = $1 and platform = $2'),
    [athleteId, platform],
  );
  return row?.key ?? null;
}

function statusOf(handleKey: string | null, rivals: readonly Entry[]): Entry['status'] {
  if (handleKey === null) return 'no_account';
  return rivals.length > 0 ? 'conflicted' : 'verified';
}

function entryOf({ cause: _, ...finding }: Finding): Omit<Entry, 'status'> {
  return finding;
}

function changeType(entry: Entry, before: Entry | undefined): ChangeType {
  if (entry.status === 'verified' && before?.status === 'verified') return 'superseded';
  return entry.status;
}

async function holdBack(tx: EntityManager, handleKey: string, holders: Entry[], cause: string): Promise<void> {
  for (const holder of holders.filter(({ status }) => status === 'verified')) {
    await writeEntry(tx, { ...holder, status: 'conflicted' }, { type: 'conflicted', cause, before: holder });
  }
  await joinConflict(tx, holders[0]?.platform ?? '', handleKey, holders);
}

/** Whoever is left alone in a case holds the handle undisputed. */
async function leaveOldConflict(tx: EntityManager, { athleteId, platform, handleKey, status }: Entry): Promise<void> {
  if (status !== 'conflicted' || handleKey === null) return;
  const conflict = await findOpenConflict(tx, platform, handleKey);
  if (conflict === undefined) return;
  await leaveConflict(tx, conflict.id, athleteId);
  const others = conflict.members.filter((member) => member.athleteId !== athleteId);
  const [only] = others;
  if (others.length !== 1 || only === undefined) return;
  await closeConflict(tx, conflict.id, {
    outcome: 'ended',
    keepAthleteId: only.athleteId,
    by: null,
    reason: 'The other athlete no longer holds this handle.',
  });
  await clearEntry(tx, only.athleteId, platform);
}

/** One of two who looked swapped was found anew, or taken back: the other's handle is no longer in question. */
async function endSwap(tx: EntityManager, { id, platform, members }: OpenConflict, athleteId: string): Promise<void> {
  await closeConflict(tx, id, { outcome: 'ended', keepAthleteId: null, by: null, reason: 'One of the two was looked up again.' });
  for (const member of members.filter((one) => one.athleteId !== athleteId)) await clearEntry(tx, member.athleteId, platform);
}
