import type { EntityManager } from 'typeorm';
import { HALF_LIFE_DAYS } from '../../consensus/engine/reliability.js';
import type { StandingCause } from '../standing/standing.js';
import { OWN_ANSWERS } from './own-answers.sql.js';
import { PACE, PACE_COLUMNS, type PaceRow } from './pace.sql.js';

/** How far back the counts look: enough to judge by, and a bound on what they cost. */
const ANSWERS_LOOKED_AT = 500;

export interface ProfileRow extends PaceRow {
  id: string;
  displayName: string;
  email: string;
  country: string | null;
  languages: string[];
  status: 'registered' | 'in_training' | 'qualified' | 'suspended' | 'blocked';
  statusCause: StandingCause | null;
  statusReason: string | null;
  suspendedUntil: Date | null;
  createdAt: Date;
  balanceMicros: string;
  answered: number;
}

/** Who a worker is and what they are owed. Every answer that was kept has one ledger row, so one walk gives both figures. */
export async function findProfile(db: EntityManager, workerId: string): Promise<ProfileRow | undefined> {
  const rows: ProfileRow[] = await db.query(
    `select w.id, w.display_name as "displayName", coalesce(a.email, '') as email, w.country, w.languages, w.status,
            w.status_cause as "statusCause", w.status_reason as "statusReason", w.suspended_until as "suspendedUntil", w.created_at as "createdAt", l.balance as "balanceMicros", l.answered, ${PACE_COLUMNS}
       from worker w left join account a on a.id = w.account_id
      cross join lateral (select coalesce(sum(micros), 0) as balance, (count(*) filter (where kind = 'answer'))::int as answered from ledger where worker_id = w.id) l
      ${PACE}
      where w.id = $1`,
    [workerId],
  );
  return rows[0];
}

export interface SummaryRow {
  agreed: number;
  disagreed: number;
  pending: number;
  notCounted: number;
  /** Agreed and disagreed, faded by their age. */
  right: number;
  wrong: number;
  /** The same for each platform that they were on. */
  platforms: { platform: string; right: number; wrong: number }[];
}

/** What has become of a worker's latest answers, as far as the worker may know. */
export async function summarise(db: EntityManager, workerId: string, seed: string): Promise<SummaryRow> {
  const [row]: SummaryRow[] = await db.query(
    `with seen as materialized (
       select o.*, power(0.5, extract(epoch from now() - "submittedAt")::float / (86400 * ${HALF_LIFE_DAYS})) as weight
         from (${OWN_ANSWERS} order by a.submitted_at desc limit ${ANSWERS_LOOKED_AT}) o)
     select (count(*) filter (where outcome = 'agreed'))::int as agreed,
            (count(*) filter (where outcome = 'disagreed'))::int as disagreed,
            (count(*) filter (where outcome = 'pending'))::int as pending,
            (count(*) filter (where outcome in ('not_counted', 'rejected')))::int as "notCounted",
            coalesce(sum(weight) filter (where outcome = 'agreed'), 0)::float as right,
            coalesce(sum(weight) filter (where outcome = 'disagreed'), 0)::float as wrong,
            (select coalesce(json_agg(there order by platform), '[]')
               from (select platform, coalesce(sum(weight) filter (where outcome = 'agreed'), 0)::float as right,
                            coalesce(sum(weight) filter (where outcome = 'disagreed'), 0)::float as wrong
                       from seen where outcome in ('agreed', 'disagreed') group by platform) there) as platforms
       from seen`,
    [workerId, seed],
  );
  if (row === undefined) throw new RangeError('an aggregate answers one row');
  return row;
}
