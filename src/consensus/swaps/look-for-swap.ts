import type { EntityManager } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { holdSwap } from '../../handles/hold-swap.js';
import { swapSign } from '../../handles/swap-signs.js';
import { lockTask } from '../../tasks/lifecycle/close-task.sql.js';
import { findPairs } from './swaps.sql.js';

/**
 * Looks whether handles of the athlete of a task and of a namesake look like each other's, on any platform now that one more is known; the
 * first such pair becomes a case.
 */
export async function lookForSwap(tx: EntityManager, taskId: string): Promise<void> {
  const suspects = (await findPairs(tx, taskId)).find(({ found, twin }) => swapSign(found, twin) !== null);
  if (suspects === undefined) return;
  const { found, twin } = suspects;
  for (const id of [found.taskId, twin.taskId].toSorted()) await lockTask(tx, id);
  const conflictId = await holdSwap(tx, found.platform, [found, twin]);
  if (conflictId === null) return;
  await recordAct(tx, {
    accountId: null,
    action: 'conflict.opened',
    subject: `conflict:${conflictId}`,
    after: { kind: 'swap', sign: swapSign(found, twin), handles: [found.handleKey, twin.handleKey] },
  });
}
