import type { EntityManager } from 'typeorm';
import type { AppealMatter, AppealView } from './appeals.view.js';

/** How long an appeal may wait for its decision. */
const DUE_HOURS = 72;

export const APPEAL_COLUMNS = `p.id, p.about, p.assignment_id as "assignmentId", p.text, p.status, p.opened_at as "createdAt", p.due_at as "dueAt",
  p.decided_at as "decidedAt", p.decision_reason as reply`;

export interface Appeal {
  workerId: string;
  about: AppealMatter;
  assignmentId: string | null;
  text: string;
}

/** Answers undefined when one about the same matter is open. */
export async function insertAppeal(tx: EntityManager, { workerId, about, assignmentId, text }: Appeal): Promise<AppealView | undefined> {
  const rows: AppealView[] = await tx.query(
    `insert into appeal as p (worker_id, about, assignment_id, text, due_at) values ($1, $2, $3, $4, now() + make_interval(hours => ${DUE_HOURS}))
     on conflict (worker_id, about, assignment_id) where status = 'open' do nothing returning ${APPEAL_COLUMNS}`,
    [workerId, about, assignmentId, text],
  );
  return rows[0];
}

/** How a worker's own answer was paid; undefined: there is no such answer. */
export async function paymentOf(tx: EntityManager, assignmentId: string, workerId: string): Promise<'approved' | 'rejected' | undefined> {
  const [row]: { payment: 'approved' | 'rejected' }[] = await tx.query(
    `select payment from assignment where id = $1 and worker_id = $2 and status = 'submitted'`,
    [assignmentId, workerId],
  );
  return row?.payment;
}

/** Whose appeal it is, and about what: this never changes, so it needs no lock. */
export async function findAppeal(tx: EntityManager, appealId: string): Promise<Appeal | undefined> {
  const rows: Appeal[] = await tx.query(
    'select worker_id as "workerId", about, assignment_id as "assignmentId", text from appeal where id = $1',
    [appealId],
  );
  return rows[0];
}

/** Decides an appeal that is still open; undefined: it isn't. */
export async function closeAppeal(
  tx: EntityManager,
  appealId: string,
  decision: { granted: boolean; by: string; reason: string },
): Promise<AppealView | undefined> {
  const [rows]: [AppealView[], number] = await tx.query(
    `update appeal p set status = $2, decided_at = now(), decided_by = $3, decision_reason = $4 where id = $1 and status = 'open' returning ${APPEAL_COLUMNS}`,
    [appealId, decision.granted ? 'granted' : 'declined', decision.by, decision.reason],
  );
  return rows[0];
}

/** Pays a rejected answer after all: what the rejection took comes back, once. */
export async function payAfterAll(tx: EntityManager, assignmentId: string, reason: string): Promise<void> {
  const [, paid]: [unknown, number] = await tx.query(`update assignment set payment = 'approved' where id = $1 and payment = 'rejected'`, [
    assignmentId,
  ]);
  if (paid === 0) return;
  await tx.query(
    `insert into ledger (worker_id, kind, micros, assignment_id, batch_id, reason)
     select worker_id, 'bonus', -micros, assignment_id, batch_id, $2 from ledger where assignment_id = $1 and kind = 'reversal'`,
    [assignmentId, reason],
  );
}
