import type { EntityManager } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { holdSwap } from '../../handles/hold-swap.js';
import { swapSign } from '../../handles/swap-signs.js';
import { lockTask } from '../../tasks/lifecycle/close-task.sql.js';
import { findCandidate, findNamesakes } from './swaps.sql.js';

/** Looks whether the handle that a task found and that of a namesake look like each other's; the first such pair becomes a case. */
export async function lookForSwap(tx: EntityManager, taskId: string): Promise<void> {
  const found = await findCandidate(tx, taskId);
  if (found === undefined) return;
  const twin = (await findNamesakes(tx, found)).find((namesake) => swapSign(found, namesake) !== null);
  if (twin === undefined) return;
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
