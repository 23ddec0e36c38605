import type { EntityManager } from 'typeorm';

/** What everybody sees in the place of the name. */
const ERASED_NAME = 'Erased worker';

/** Locks a worker. Answers the account, null when it was erased before; undefined: no such worker. */
export async function lockPerson(tx: EntityManager, workerId: string): Promise<{ accountId: string | null } | undefined> {
  const rows: { accountId: string | null }[] = await tx.query(
    `select account_id as "accountId" from worker where id = $1 for no key update`,
    [workerId],
  );
  return rows[0];
}

export interface PersonFacts {
  openPayouts: number;
  unapproved: number;
  balanceMicros: string;
  sessions: number;
  messages: number;
  appeals: number;
  comments: number;
  tests: number;
  answers: number;
  ledgerEntries: number;
  payouts: number;
}

export async function countPerson(tx: EntityManager, workerId: string): Promise<PersonFacts> {
  const [facts]: PersonFacts[] = await tx.query(
    `select (select count(*) from payout where worker_id = w.id and status = 'requested')::int as "openPayouts",
            (select count(*) from hit_assignment where worker_id = w.id and status = 'Submitted' and reward_micros > 0)::int as unapproved,
            l.balance as "balanceMicros", l.entries as "ledgerEntries",
            (select count(*) from session where account_id = w.account_id)::int as sessions,
            (select count(*) from message where worker_id = w.id)::int as messages,
            (select count(*) from appeal where worker_id = w.id)::int as appeals,
            (select count(*) from training_attempt where worker_id = w.id)::int as tests,
            (select count(*) from payout where worker_id = w.id)::int as payouts,
            a.answers, a.comments
       from worker w
      cross join lateral (select coalesce(sum(micros), 0) as balance, count(*)::int as entries from ledger where worker_id = w.id) l
      cross join lateral (select (count(*) filter (where status = 'submitted'))::int as answers, count(comment)::int as comments
                            from assignment where worker_id = w.id) a
      where w.id = $1`,
    [workerId],
  );
  if (facts === undefined) throw new RangeError('the worker who was locked is not there');
  return facts;
}

/** Gives a task that is held back, so that nothing more comes of it. */
export async function giveBackHeld(tx: EntityManager, workerId: string): Promise<void> {
  await tx.query(`select take_return(id, worker_id, 'skip') from assignment where worker_id = $1 and status = 'assigned'`, [workerId]);
}

export async function forfeitBalance(tx: EntityManager, workerId: string, micros: bigint): Promise<void> {
  await tx.query(`insert into ledger (worker_id, kind, micros) values ($1, 'forfeit', $2)`, [workerId, (-micros).toString()]);
}

/** All that can be said about the person by its own id, for what names it: the audit log, and kept replies. */
const THINGS = `
  select 'worker' as kind, $1::uuid as id union all select 'account', $2::uuid
  union all select 'message', id from message where worker_id = $1
  union all select 'appeal', id from appeal where worker_id = $1
  union all select 'payout', id from payout where worker_id = $1
  union all select 'bonus', id from hit_bonus where worker_id = $1`;

/** What is known about the person elsewhere. Looked for before the things themselves are gone. */
const TRACES = [
  // The replies of the office hold what it wrote; only its own are searched, since those of workers are many.
  `delete from reply where caller = $2::text or caller in (select id::text from account where not 'worker' = any (roles))
      and exists (select from (${THINGS}) t where position(t.id::text in body) > 0)`,
  `update audit set before = null, after = null, reason = null
    where subject in (select t.kind || ':' || t.id from (${THINGS}) t) or account_id = $2`,
];

/**
 * Deletes or overwrites each text that the worker wrote, or that somebody wrote to or about them.
 * A new column with such a text belongs here: test/integration/workers/erasure.test.ts looks through all tables.
 */
const TEXTS = [
  'delete from message where worker_id = $1',
  'delete from worker_notice where worker_id = $1',
  `update planned_void set reason = '' where worker_id = $1`,
  `update appeal set text = '', decision_reason = null, decided_at = coalesce(decided_at, now()),
                     status = case status when 'open' then 'declined' else status end
    where worker_id = $1`,
  `update assignment set comment = null, network = null
    where worker_id = $1 and (comment is not null or network is not null)`,
  `update training_attempt set answers = '{}' where worker_id = $1`,
  `update ledger set reason = null where worker_id = $1 and reason is not null`,
  `update payout set reason = null where worker_id = $1`,
  `update hit_assignment set feedback = null where worker_id = $1`,
  `update requester_ledger set reason = null
    where kind = 'bonus' and bonus_id in (select id from hit_bonus where worker_id = $1)`,
  `update hit_bonus set reason = '' where worker_id = $1`,
  `update requester_block set reason = '' where worker_id = $1`,
  `update worker_qualification set reason = null where worker_id = $1`,
  `update qualification_request set answer = null, reason = null,
                                    status = case when status in ('Started', 'Pending') then 'Rejected' else status end
    where worker_id = $1`,
];

/** The account goes with its sessions, keys and links; the worker's row stays, for the answers and the money hang on its id. */
export async function erasePerson(tx: EntityManager, workerId: string, accountId: string): Promise<void> {
  for (const statement of TRACES) await tx.query(statement, [workerId, accountId]);
  for (const statement of TEXTS) await tx.query(statement, [workerId]);
  await tx.query(
    `update worker set account_id = null, display_name = $2, country = null, languages = '{}', status_reason = null where id = $1`,
    [workerId, ERASED_NAME],
  );
  await tx.query('delete from account where id = $1', [accountId]);
}
