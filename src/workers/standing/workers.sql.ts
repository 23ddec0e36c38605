import type { Queryable } from '../../database/reads.js';
import type { Cursor } from '../../http/page.js';
import { PACE, PACE_COLUMNS } from '../record/pace.sql.js';
import type { WorkerSort } from './workers.dto.js';
import type { WorkerRow } from './workers.view.js';

/** The posterior mean as it was when the evidence was last touched: it orders well enough, and stays put from page to page. */
const MEAN = '(4.8 + coalesce(r.right_weight, 0)) / (6 + coalesce(r.right_weight + r.wrong_weight, 0))';

const SORTS: Record<WorkerSort, { by: string; type: string; descending: boolean }> = {
  newest: { by: 'w.created_at', type: 'timestamptz', descending: true },
  oldest: { by: 'w.created_at', type: 'timestamptz', descending: false },
  name: { by: 'lower(w.display_name)', type: 'text', descending: false },
  last_active: { by: `coalesce(last.at, '-infinity')`, type: 'timestamptz', descending: true },
  reliability: { by: MEAN, type: 'float8', descending: false },
  '-reliability': { by: MEAN, type: 'float8', descending: true },
};

const LAST_ACTIVE = `
  left join lateral (select a.submitted_at as at from assignment a where a.worker_id = w.id and a.submitted_at is not null order by a.submitted_at desc limit 1) last on true`;

/** Of the latest hundred ballots whose task is resolved, the share that agrees with it. */
const AGREEMENT = `
  left join lateral (
    select avg((a.answer_kind = case d.outcome when 'no_account' then 'no_account' else 'handle' end and a.answer_key = coalesce(d.handle_key, ''))::int)::float as share
      from (select a.* from assignment a join decision d on d.task_id = a.task_id and d.outcome <> 'cancelled'
             where a.worker_id = w.id and a.counted order by a.submitted_at desc limit 100) a
      join decision d on d.task_id = a.task_id) agreement on true`;

/** Nobody finds an account, looks at it and types it in so few seconds. */
const HASTY_SECONDS = 8;
const FEWEST_ANSWERS = 20;
const OFTEN_LATE = 0.2;
/** Surer than a pair must be to stand in the report. */
const COPYING = 0.9;

/** How fast the latest hundred answers came, and how many of them too late. */
const SPEED = `
  left join lateral (
    select percentile_cont(0.5) within group (order by seconds) as median, count(*) as answers, avg(is_late::int) as late
      from (select extract(epoch from a.submitted_at - a.leased_at) as seconds, a.not_counted is not distinct from 'late' as is_late
              from assignment a where a.worker_id = w.id and a.status = 'submitted' order by a.submitted_at desc limit 100) latest) speed on true`;

const FLAGS = `array_remove(array[
  case when exists (select from worker_pair p where p.probability > ${COPYING} and (p.one = w.id or p.other = w.id)) then 'copying' end,
  case when speed.answers >= ${FEWEST_ANSWERS} and speed.median < ${HASTY_SECONDS} then 'hasty' end,
  case when speed.answers >= ${FEWEST_ANSWERS} and speed.late > ${OFTEN_LATE} then 'late' end], null)`;

export interface WorkersFilter {
  status: string | null;
  /** A part of a name or an address, or an id; null: everybody. */
  q: string | null;
  id: string | null;
  sort: WorkerSort;
  after: Cursor | null;
  limit: number;
}

/** Workers as the office sees them. The page is chosen first, so that what is dear is asked of its workers only. */
export async function listWorkers(db: Queryable, { status, q, id, sort, after, limit }: WorkersFilter): Promise<WorkerRow[]> {
  const { by, type, descending } = SORTS[sort];
  const [beyond, direction] = descending ? ['<', 'desc'] : ['>', 'asc'];
  return db.query(
    `select w.id, w.display_name as "displayName", w.email, w.status, w.status_cause as "statusCause", w.status_reason as "statusReason", w.suspended_until as "suspendedUntil",
            w.qualified_at as "qualifiedAt", w.created_at as "createdAt", w.last_at as "lastActiveAt", w.sort_key::text as sort,
            money.balance as "balanceMicros", money.answered, agreement.share as agreement, ${PACE_COLUMNS},
            speed.median::double precision as "medianSeconds", ${FLAGS} as flags,
            coalesce(r.right_weight, 0) as right, coalesce(r.wrong_weight, 0) as wrong,
            coalesce(r.gold_right, 0) as "goldRight", coalesce(r.gold_wrong, 0) as "goldWrong",
            coalesce(extract(epoch from now() - r.updated_at) / 86400, 0)::float as days
       from (select w.*, acc.email, last.at as last_at, ${by} as sort_key
               from worker w
               left join account acc on acc.id = w.account_id
               left join reliability r on r.worker_id = w.id and r.platform = '' ${LAST_ACTIVE}
              where ($1::text is null or w.status = $1)
                and ($2::text is null or position(lower($2) in lower(w.display_name)) > 0 or position(lower($2) in lower(acc.email)) > 0 or w.id::text = lower($2))
                and ($3::uuid is null or w.id = $3)
                and ($4::text is null or (${by}, w.id) ${beyond} ($4::text::${type}, $5::uuid))
              order by ${by} ${direction}, w.id ${direction} limit $6) w
       left join reliability r on r.worker_id = w.id and r.platform = ''
      cross join lateral (select coalesce(sum(micros), 0) as balance, (count(*) filter (where kind = 'answer'))::int as answered from ledger where worker_id = w.id) money
      ${AGREEMENT} ${PACE} ${SPEED}
      order by w.sort_key ${direction}, w.id ${direction}`,
    [status, q, id, after?.[0] ?? null, after?.[1] ?? null, limit],
  );
}
