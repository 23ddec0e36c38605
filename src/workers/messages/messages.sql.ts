import type { EntityManager } from 'typeorm';
import type { AdminMessageView } from './messages.view.js';

export const MESSAGE_COLUMNS = `m.id, m.text, m.sent_at as "sentAt", m.read_at as "readAt"`;

export async function countUnread(tx: EntityManager, workerId: string): Promise<number> {
  const [row]: { unread: number }[] = await tx.query(
    'select count(*)::int as unread from message where worker_id = $1 and read_at is null',
    [workerId],
  );
  return row?.unread ?? 0;
}

export async function insertMessage(
  tx: EntityManager,
  message: { workerId: string; by: string; text: string },
): Promise<AdminMessageView | undefined> {
  const rows: AdminMessageView[] = await tx.query(
    `with m as (insert into message (worker_id, written_by, text) values ($1, $2, $3) returning *)
     select ${MESSAGE_COLUMNS}, a.display_name as by from m left join account a on a.id = m.written_by`,
    [message.workerId, message.by, message.text],
  );
  return rows[0];
}

/** False: the worker has no such message. One that was read before keeps its time. */
export async function setRead(tx: EntityManager, workerId: string, messageId: string): Promise<boolean> {
  const [, found]: [unknown, number] = await tx.query(
    'update message set read_at = coalesce(read_at, now()) where id = $1 and worker_id = $2',
    [messageId, workerId],
  );
  return found > 0;
}
