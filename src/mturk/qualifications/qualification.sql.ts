import type { EntityManager } from 'typeorm';

export interface QualificationTypeRow {
  id: string;
  accountId: string;
  name: string;
  description: string;
  keywords: string | null;
  active: boolean;
  test: string | null;
  testSeconds: number | null;
  answerKey: string | null;
  /** null: a worker may try once. */
  retrySeconds: number | null;
  autoGranted: boolean;
  autoGrantedValue: number | null;
  createdAt: Date;
  /** For cursors. */
  sort: string;
}

export const QUALIFICATION_TYPES = `
  select q.id, q.account_id as "accountId", q.name, q.description, q.keywords, q.active, q.test, q.test_seconds as "testSeconds",
         q.answer_key as "answerKey", q.retry_seconds as "retrySeconds", q.auto_granted as "autoGranted",
         q.auto_granted_value as "autoGrantedValue", q.created_at as "createdAt", q.created_at::text as sort
    from qualification_type q`;

/** Undefined: there is none, or it was deleted. */
export async function readQualificationType(tx: EntityManager, id: string): Promise<QualificationTypeRow | undefined> {
  const [row]: QualificationTypeRow[] = await tx.query(`${QUALIFICATION_TYPES} where q.id = $1 and q.deleted_at is null`, [id]);
  return row;
}

export async function grant(tx: EntityManager, typeId: string, workerId: string, value: number | null): Promise<void> {
  await tx.query(
    `insert into worker_qualification (qualification_type_id, worker_id, value) values ($1, $2, $3)
     on conflict (qualification_type_id, worker_id) do update
        set value = excluded.value, status = 'Granted', reason = null,
            granted_at = case when worker_qualification.status = 'Granted' then worker_qualification.granted_at else clock_timestamp() end`,
    [typeId, workerId, value],
  );
}

/** A note to a worker, who reads it on their page. */
export async function notice(
  tx: EntityManager,
  note: { workerId: string; accountId: string; subject: string; text: string },
): Promise<void> {
  await tx.query('insert into worker_notice (worker_id, account_id, subject, text) values ($1, $2, $3, $4)', [
    note.workerId,
    note.accountId,
    note.subject,
    note.text,
  ]);
}
