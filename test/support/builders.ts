import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { type QuorumRule, tabulate } from '../../src/consensus/quorum.js';

export interface BuiltWorker {
  id: string;
  /** An Authorization value. */
  token: string;
}

export interface BuiltBatch {
  id: string;
  policyId: string;
  taskIds: string[];
}

/** Workers who are signed in, and qualified unless said otherwise. */
export async function someWorkers(pool: Pool, count: number, status = 'qualified'): Promise<BuiltWorker[]> {
  const workers: BuiltWorker[] = [];
  for (let n = 0; n < count; n += 1) {
    const token = `ns_${randomBytes(32).toString('base64url')}`;
    const { rows } = await pool.query(
      `with a as (insert into account (email, display_name, roles) values ($1, $2, '{worker}') returning id),
       s as (insert into session (token_hash, account_id, expires_at) select $3, id, now() + interval '1 day' from a)
       insert into worker (account_id, display_name, status) select id, $2, $4 from a returning id`,
      [`${randomBytes(8).toString('hex')}@example.org`, `Worker ${n + 1}`, createHash('sha256').update(token).digest(), status],
    );
    workers.push({ id: rows[0].id, token: `Bearer ${token}` });
  }
  return workers;
}

export type PolicyOptions = Partial<QuorumRule> & {
  leaseSeconds?: number;
  maxCannotTell?: number;
  goldRate?: number;
  requireQualification?: boolean;
};

const DEFAULTS: QuorumRule = {
  agree: 7,
  panel: 9,
  stop: 'early',
  minAgree: null,
  extendTo: null,
  confidenceFloor: null,
  minEffective: null,
  staged: true,
};

export interface BatchOptions {
  tasks?: number;
  policy?: PolicyOptions;
  priority?: number;
  budgetMicros?: number | null;
  platforms?: string[];
  sports?: string[];
}

/** An open batch whose tasks are all on offer: athletes named one by one, dealt over its platforms and sports. */
export async function aBatch(pool: Pool, options: BatchOptions = {}): Promise<BuiltBatch> {
  const { tasks = 1, priority = 0, budgetMicros = null, platforms = ['x'], sports = ['basketball'] } = options;
  const rule: QuorumRule = { ...DEFAULTS, ...options.policy };
  const { rows: batches } = await pool.query(
    `insert into batch (name, platforms, reward_micros, priority, budget_micros, requires_qualification, created_by)
     values ('a batch', $1, 50000, $2, $3, $4, gen_random_uuid()) returning id`,
    [platforms, priority, budgetMicros, options.policy?.requireQualification ?? true],
  );
  const id: string = batches[0].id;
  const policyId = await aPolicy(pool, id, rule, options.policy ?? {});
  await pool.query('update batch set policy_id = $2 where id = $1', [id, policyId]);
  await pool.query('insert into handout_lane (batch_id, lane) values ($1, 0), ($1, 1)', [id]);
  if (budgetMicros !== null) {
    await pool.query(
      'insert into purse (batch_id, shard, micros) select $1, s, case s when 0 then $2::bigint else 0 end from generate_series(0, 7) s',
      [id, budgetMicros],
    );
  }
  const places = tabulate(rule)[0]?.places ?? 0;
  const { rows } = await pool.query(
    `with who as (
       insert into athlete (external_id, name, name_key, sport)
       select $1::uuid || '-' || n, 'Athlete ' || n, 'athlete' || n, ($5::text[])[1 + n % cardinality($5::text[])] from generate_series(1, $2::int) n returning id, sport, external_id),
     t as (
       insert into task (batch_id, athlete_id, platform, policy_id, panel)
       select $1, id, ($4::text[])[1 + split_part(external_id, '-', 6)::int % cardinality($4::text[])], $3, $6 from who returning id, athlete_id, platform),
     m as (insert into handout_mix (batch_id, platform, sport) select distinct $1::uuid, t.platform, who.sport from t join who on who.id = t.athlete_id)
     insert into handout (task_id, batch_id, platform, sport, seq, places)
     select t.id, $1, t.platform, who.sport, nextval('handout_seq'), $7 from t join who on who.id = t.athlete_id returning task_id`,
    [id, tasks, policyId, platforms, sports, rule.panel, places],
  );
  return { id, policyId, taskIds: rows.map((row) => row.task_id) };
}

async function aPolicy(pool: Pool, batchId: string, rule: QuorumRule, options: PolicyOptions): Promise<string> {
  const { rows } = await pool.query(
    `insert into policy (batch_id, version, agree, panel, stop, min_agree, confidence_floor, min_effective, extend_to, staged,
                         lease_seconds, max_lease_seconds, late_seconds, max_cannot_tell, gold_rate, require_qualification, confirm)
     values ($1, 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 3600, 3600, $11, $12, $13, $14) returning id`,
    [
      batchId,
      rule.agree,
      rule.panel,
      rule.stop,
      rule.minAgree,
      rule.confidenceFloor,
      rule.minEffective,
      rule.extendTo,
      rule.staged,
      options.leaseSeconds ?? 900,
      options.maxCannotTell ?? 5,
      options.goldRate ?? 0,
      options.requireQualification ?? true,
      rule.confirm ?? null,
    ],
  );
  const steps = tabulate(rule);
  await pool.query(
    `insert into policy_step (policy_id, panel, ballots, lead, outcome, next_panel, places)
     select $1, * from unnest($2::int[], $3::int[], $4::int[], $5::text[], $6::int[], $7::int[])`,
    [
      rows[0].id,
      steps.map((s) => s.panel),
      steps.map((s) => s.ballots),
      steps.map((s) => s.lead),
      steps.map((s) => s.outcome),
      steps.map((s) => s.nextPanel),
      steps.map((s) => s.places),
    ],
  );
  return rows[0].id;
}

/** Lets every lease that is out run out, as if its time had passed. */
export async function letLeasesRunOut(pool: Pool): Promise<void> {
  await pool.query(
    `update assignment set leased_at = leased_at - interval '2 hours', expires_at = now() - interval '1 second' where status = 'assigned'`,
  );
}
