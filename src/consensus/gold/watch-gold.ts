import type { EntityManager } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { retireGold } from '../../tasks/gold/gold.sql.js';
import { changeStanding } from '../../workers/standing/change-standing.js';
import { lockStanding } from '../../workers/standing/standing.sql.js';
import { postRefit } from '../refit/due.sql.js';
import { contestedBy, failsGold } from './gold-rules.js';
import { type AnsweredGold, findGoldAnswer, goldRecordOf, readGoldAnswersTo } from './gold.sql.js';

const SUSPENDED_MS = 24 * 3_600_000;
const TO_THE_WORKER =
  'Many of your answers since your last test were not right, so we have paused your account for a day. Take the test again after that: it starts you afresh.';

/** Looks at what a wrong gold answer, scored just now, says: of the gold, or else of its worker. */
export async function watchGold(tx: EntityManager, assignmentId: string): Promise<void> {
  const answered = await findGoldAnswer(tx, assignmentId);
  if (answered === undefined || answered.right) return;
  if (!(await retireIfContested(tx, answered))) await suspendIfFailing(tx, answered.workerId);
}

async function retireIfContested(tx: EntityManager, { taskId }: AnsweredGold): Promise<boolean> {
  const answer = contestedBy(await readGoldAnswersTo(tx, taskId));
  if (answer === null) return false;
  if ((await retireGold(tx, taskId, 'contested')) === 'retired') {
    await recordAct(tx, { accountId: null, action: 'gold.retired', subject: `task:${taskId}`, after: { reason: 'contested', answer } });
    // Counted anew, its answers say nothing of their workers any more.
    await postRefit(tx);
  }
  return true;
}

/** Out for a day and back to the test. Whoever is suspended or blocked already stays so. */
async function suspendIfFailing(tx: EntityManager, workerId: string): Promise<void> {
  const gold = await goldRecordOf(tx, workerId);
  const standing = failsGold(gold) ? await lockStanding(tx, workerId) : undefined;
  if (standing === undefined || standing.status === 'suspended' || standing.status === 'blocked') return;
  await recordAct(tx, {
    accountId: null,
    action: 'worker.failed_gold',
    subject: `worker:${workerId}`,
    after: { code: 'gold_accuracy', ...gold },
  });
  const order = { workerId, by: null, cause: 'gold', reason: TO_THE_WORKER } as const;
  if (standing.status === 'qualified') await changeStanding(tx, { ...order, act: { kind: 'withdraw' } });
  await changeStanding(tx, { ...order, act: { kind: 'suspend', until: new Date(Date.now() + SUSPENDED_MS) } });
}
