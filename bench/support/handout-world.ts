import { createHash, randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { insertBatch } from '../../src/tasks/batches/batch.sql.js';
import { settleHandout } from '../../src/tasks/handout/leases.sql.js';
import { DEFAULT_POLICY } from '../../src/tasks/policies/policy.js';
import { insertPolicy } from '../../src/tasks/policies/policy.sql.js';

const BATCH = { name: 'bench', platforms: ['x'], rewardMicros: 50_000n, instructions: null, priority: 0, budgetMicros: null };

export interface BenchWorker {
  id: string;
  /** An Authorization value. */
  token: string;
}

/** One open batch under the default policy or another rule, its tasks all on offer, as an import leaves them. @returns the batch's id */
export async function fillBatch(db: DataSource, tasks: number, rule: Partial<typeof DEFAULT_POLICY> = {}): Promise<string> {
  // Without gold: it would take as many gold tasks as there are answers.
  const policy = { ...DEFAULT_POLICY, goldRate: 0, ...rule };
  const batchId = await db.transaction(async (tx) => {
    const id = await insertBatch(tx, { ...BATCH, createdBy: randomUUID() });
    await insertPolicy(tx, id, policy, { by: randomUUID(), reason: null });
    await tx.query(`insert into handout_mix (batch_id, platform, sport) values ($1, 'x', 'basketball')`, [id]);
    return id;
  });
  await db.query(
    `with who as (
       insert into athlete (external_id, name, name_key, sport)
       select $1::uuid || '-' || n, 'Athlete ' || n, 'athlete' || n, 'basketball' from generate_series(1, $2::int) n returning id),
     t as (insert into task (batch_id, athlete_id, platform, policy_id, panel)
       select $1, who.id, 'x', b.policy_id, $3 from who, batch b where b.id = $1 returning id)
     insert into handout (task_id, batch_id, platform, sport, seq, places) select id, $1, 'x', 'basketball', nextval('handout_seq'), $4 from t`,
    [batchId, tasks, policy.panel, policy.agree],
  );
  await db.query('vacuum analyze athlete, task, handout');
  return batchId;
}

/** Qualified workers who are signed in. */
export async function addWorkers(db: DataSource, count: number, name: string): Promise<BenchWorker[]> {
  const tokens = Array.from({ length: count }, (_, n) => `ns_${createHash('sha256').update(`${name}-${n}`).digest('base64url')}`);
  const rows: { id: string; n: number }[] = await db.query(
    `with given as (select n::int, hash from unnest($1::bytea[]) with ordinality g (hash, n)),
     a as (insert into account (email, display_name, roles) select $2 || '-' || n || '@example.org', $2 || ' ' || n, '{worker}' from given returning id, email),
     known as (select a.id, g.n, g.hash from a join given g on a.email = $2 || '-' || g.n || '@example.org'),
     s as (insert into session (token_hash, account_id, expires_at) select hash, id, now() + interval '1 day' from known)
     insert into worker (account_id, display_name, status) select id, $2 || ' ' || n, 'qualified' from known
     returning id, split_part(display_name, ' ', 2)::int as n`,
    [tokens.map((token) => createHash('sha256').update(token).digest()), name],
  );
  return rows.map(({ id, n }) => ({ id, token: `Bearer ${tokens[n - 1]}` }));
}

/**
 * Lets each worker have answered the first tasks of the list, which still have places: the prefix that a naive hand-out reads again at each
 * claim. A task that was handed out stands in the started lane, so they are moved there.
 */
export async function addHistory(db: DataSource, batchId: string, workers: readonly BenchWorker[], answers: number): Promise<void> {
  if (answers === 0) return;
  await db.query(
    `insert into assignment (task_id, worker_id, batch_id, policy_id, reward_micros, status, expires_at, submitted_at, payment, counted, not_counted, answer_kind, answer_raw, answer_key, answer_display)
     select h.task_id, w, $1, b.policy_id, 50000, 'submitted', now(), now(), 'approved', false, 'voided', 'handle', 'history', 'history', 'history'
       from (select task_id from handout where batch_id = $1 order by lane, seq limit $3) h cross join unnest($2::uuid[]) w join batch b on b.id = $1`,
    [batchId, workers.map(({ id }) => id), answers],
  );
  await db.query(
    `update handout set lane = 0, seq = nextval('handout_seq')
      where lane = 1 and task_id in (select task_id from handout where batch_id = $1 order by lane, seq limit $2)`,
    [batchId, answers],
  );
  await db.query('vacuum analyze assignment, handout');
  await untilSettled(db);
  for (const { id } of workers) await catchUp(db, id);
}

/** What the passing of a second or two does. */
async function untilSettled(db: DataSource): Promise<void> {
  for (let settled = false; !settled;) {
    await db.transaction(settleHandout);
    const [row]: { settled: boolean }[] = await db.query('select s.seq >= q.last_value as settled from handout_settled s, handout_seq q');
    settled = row?.settled ?? false;
  }
}

/** Moves a worker's position over their own answers, which claims do bit by bit. */
async function catchUp(db: DataSource, workerId: string): Promise<void> {
  for (let more = true; more;) {
    const [row]: { more: boolean }[] = await db.query('select advance_positions($1, null, null) as more', [workerId]);
    more = row?.more ?? false;
  }
}
