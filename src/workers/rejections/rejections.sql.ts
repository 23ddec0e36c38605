import type { EntityManager } from 'typeorm';

/** What was found about a worker that makes an answer not worth its pay. Being wrong is no such finding. */
export const FINDINGS = ['copying', 'automation'] as const;
export type Finding = (typeof FINDINGS)[number];

interface PaidAnswer {
  assignmentId: string;
  batchId: string;
  micros: string;
}

/** Which of these answers are the worker's, were paid, and were never rejected before. The worker is locked, so they stay so. */
export async function rejectableAmong(tx: EntityManager, workerId: string, assignmentIds: string[]): Promise<PaidAnswer[]> {
  return tx.query(
    `select a.id as "assignmentId", a.batch_id as "batchId", l.micros from assignment a
       join ledger l on l.assignment_id = a.id and l.kind = 'answer'
      where a.id = any ($2) and a.worker_id = $1 and a.status = 'submitted' and a.payment = 'approved'
        and not exists (select from ledger r where r.assignment_id = a.id and r.kind = 'reversal')
      order by a.id`,
    [workerId, assignmentIds],
  );
}

export async function balanceOf(tx: EntityManager, workerId: string): Promise<bigint> {
  const [row]: { micros: string }[] = await tx.query('select coalesce(sum(micros), 0) as micros from ledger where worker_id = $1', [
    workerId,
  ]);
  return BigInt(row?.micros ?? 0);
}

export async function takeBack(tx: EntityManager, workerId: string, answers: PaidAnswer[], reason: string): Promise<void> {
  const ids = answers.map(({ assignmentId }) => assignmentId);
  await tx.query(`update assignment set payment = 'rejected' where id = any ($1)`, [ids]);
  await tx.query(
    `insert into ledger (worker_id, kind, micros, assignment_id, batch_id, reason)
     select $1, 'reversal', -x.micros, x.id, x.batch, $5 from unnest($2::uuid[], $3::uuid[], $4::bigint[]) x (id, batch, micros)`,
    [workerId, ids, answers.map(({ batchId }) => batchId), answers.map(({ micros }) => micros), reason],
  );
}
