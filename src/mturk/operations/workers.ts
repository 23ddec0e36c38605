import { readPublicWorkerId, publicWorkerId } from '../public-ids.js';
import { TurkError } from '../transport/turk-error.js';
import type { Operation } from './call.js';
import { findWorker } from './find.js';
import { answerPage, cutPage, readPage } from './pages.js';

const MOST_BLOCKS = 100_000;

/** The worker isn't told, and isn't offered this requester's HITs any more. */
export const createWorkerBlock: Operation = async (tx, call) => {
  const reason = call.input.text('Reason', { most: 1024 });
  const workerId = await findWorker(tx, call);
  const [count]: { blocks: number }[] = await tx.query('select count(*)::int as blocks from requester_block where account_id = $1', [
    call.accountId,
  ]);
  if ((count?.blocks ?? 0) >= MOST_BLOCKS)
    throw new TurkError('AWS.MechanicalTurk.GenericError', `You cannot block more than ${MOST_BLOCKS} workers.`);
  await tx.query(
    `insert into requester_block (account_id, worker_id, reason) values ($1, $2, $3)
     on conflict (account_id, worker_id) do update set reason = excluded.reason`,
    [call.accountId, workerId, reason],
  );
  return {};
};

export const deleteWorkerBlock: Operation = async (tx, call) => {
  call.input.optionalText('Reason', { least: 0, most: 1024 });
  const workerId = await findWorker(tx, call);
  await tx.query('delete from requester_block where account_id = $1 and worker_id = $2', [call.accountId, workerId]);
  return {};
};

export const listWorkerBlocks: Operation = async (tx, { accountId, input }) => {
  const page = readPage(input, 'blocks', 2);
  const rows: { workerId: string; reason: string; sort: string }[] = await tx.query(
    `select worker_id as "workerId", reason, at::text as sort from requester_block
      where account_id = $1 and ($2::timestamptz is null or (at, worker_id) > ($2::timestamptz, $3::uuid))
      order by at, worker_id limit $4::int + 1`,
    [accountId, ...page.after, page.limit],
  );
  const cut = cutPage(rows, page, 'blocks', ({ sort, workerId }) => [sort, workerId]);
  return answerPage('WorkerBlocks', cut, ({ workerId, reason }) => ({ WorkerId: publicWorkerId(workerId), Reason: reason }));
};

interface Failure {
  NotifyWorkersFailureCode: 'SoftFailure' | 'HardFailure';
  NotifyWorkersFailureMessage: string;
  WorkerId: string;
}

/** Writes to workers whose work was approved or rejected before; they read it on their page. Whom it can't reach is listed. */
export const notifyWorkers: Operation = async (tx, { accountId, input }) => {
  const subject = input.text('Subject', { most: 200 });
  const text = input.text('MessageText', { most: 4096 });
  const ids = input.texts('WorkerIds', 100) ?? [];
  if (ids.length === 0) throw input.invalid('WorkerIds', 'must name 1 to 100 workers');
  const byId = new Map(ids.map((id) => [readPublicWorkerId(id), id]));
  const known: { id: string; may: boolean }[] = await tx.query(
    `select v.id, exists (select from hit_assignment w join hit h on h.id = w.hit_id
                           where w.worker_id = v.id and h.account_id = $2 and w.status in ('Approved', 'Rejected')) as may
       from worker v where v.id = any ($1)`,
    [[...byId.keys()].filter((id) => id !== undefined), accountId],
  );
  const failures: Failure[] = [...byId].flatMap(([id, WorkerId]) =>
    failureOf(
      WorkerId,
      known.find((worker) => worker.id === id),
    ),
  );
  const reached = known.filter(({ may }) => may).map(({ id }) => id);
  await tx.query('insert into worker_notice (worker_id, account_id, subject, text) select w, $2, $3, $4 from unnest($1::uuid[]) as w', [
    reached,
    accountId,
    subject,
    text,
  ]);
  return { NotifyWorkersFailureStatuses: failures };
};

function failureOf(WorkerId: string, worker: { may: boolean } | undefined): Failure[] {
  if (worker?.may === true) return [];
  const NotifyWorkersFailureMessage =
    worker === undefined ? `Worker ${WorkerId} does not exist.` : `You have not approved or rejected any work of Worker ${WorkerId}.`;
  return [{ NotifyWorkersFailureCode: 'HardFailure', NotifyWorkersFailureMessage, WorkerId }];
}
