import { randomUUID } from 'node:crypto';
import { fromMicros } from '../../shared/money.js';
import { epoch } from '../hits/hit.view.js';
import { makePurse, readPurse, spend } from '../money/purse.sql.js';
import { publicId, publicWorkerId } from '../public-ids.js';
import { TurkError } from '../transport/turk-error.js';
import type { Operation } from './call.js';
import { findWorker, holdWork, lookAtHit } from './find.js';
import { answerPage, cutPage, readPage } from './pages.js';
import { ALREADY_PROCESSED, useToken } from './tokens.sql.js';

export const getAccountBalance: Operation = async (tx, { accountId }) => {
  const purse = await readPurse(tx, accountId);
  return { AvailableBalance: fromMicros(purse.availableMicros), OnHoldBalance: fromMicros(purse.heldMicros) };
};

export const sendBonus: Operation = async (tx, call) => {
  const { input, accountId } = call;
  const micros = input.money('BonusAmount');
  if (micros === 0n) throw input.invalid('BonusAmount', 'must be at least 0.01');
  const reason = input.text('Reason', { most: 4096 });
  const workerId = await findWorker(tx, call);
  const { work } = await holdWork(tx, call);
  if (work.workerId !== workerId) {
    throw new TurkError(
      'AWS.MechanicalTurk.PermissionDeniedException',
      'The assignment was not submitted by this worker; a bonus goes to whoever did the work',
    );
  }
  if (!['Submitted', 'Approved', 'Rejected'].includes(work.status)) {
    throw new TurkError(
      'AWS.MechanicalTurk.InvalidAssignmentState',
      `This Assignment is currently in the state '${work.status}'. This operation can be called with a status of: Submitted, Approved, Rejected`,
    );
  }
  await useToken(tx, call, call.requestId, ALREADY_PROCESSED);
  await makePurse(tx, accountId);
  await spend(tx, accountId, micros);
  const id = randomUUID();
  await tx.query(
    `insert into hit_bonus (id, account_id, assignment_id, worker_id, micros, reason, at) values ($1, $2, $3, $4, $5, $6, clock_timestamp())`,
    [id, accountId, work.id, workerId, String(micros), reason],
  );
  await tx.query(
    `insert into requester_ledger (account_id, kind, micros, assignment_id, bonus_id) values ($1, 'bonus', -$2::bigint, $3, $4)`,
    [accountId, String(micros), work.id, id],
  );
  await tx.query(`insert into ledger (worker_id, kind, micros, assignment_id, reason) values ($1, 'bonus', $2, $3, $4)`, [
    workerId,
    String(micros),
    work.id,
    reason,
  ]);
  return {};
};

interface BonusRow {
  id: string;
  workerId: string;
  assignmentId: string;
  micros: string;
  reason: string;
  at: Date;
  sort: string;
}

export const listBonusPayments: Operation = async (tx, call) => {
  const { input, accountId } = call;
  if (!input.has('HITId') && !input.has('AssignmentId')) throw input.invalid('HITId', 'or AssignmentId is required');
  const hitId = input.has('HITId') ? (await lookAtHit(tx, call)).id : null;
  const assignmentId = input.has('AssignmentId') ? (await holdWork(tx, call)).work.id : null;
  const page = readPage(input, 'bonuses', 2);
  const rows: BonusRow[] = await tx.query(
    `select b.id, b.worker_id as "workerId", b.assignment_id as "assignmentId", b.micros, b.reason, b.at, b.at::text as sort
       from hit_bonus b join hit_assignment w on w.id = b.assignment_id
      where b.account_id = $1 and ($5::uuid is null or w.hit_id = $5) and ($6::uuid is null or w.id = $6)
        and ($2::timestamptz is null or (b.at, b.id) > ($2::timestamptz, $3::uuid))
      order by b.at, b.id limit $4::int + 1`,
    [accountId, ...page.after, page.limit, hitId, assignmentId],
  );
  const cut = cutPage(rows, page, 'bonuses', ({ sort, id }) => [sort, id]);
  return answerPage('BonusPayments', cut, (bonus) => ({
    WorkerId: publicWorkerId(bonus.workerId),
    BonusAmount: fromMicros(bonus.micros),
    AssignmentId: publicId(bonus.assignmentId),
    Reason: bonus.reason,
    GrantTime: epoch(bonus.at),
  }));
};
