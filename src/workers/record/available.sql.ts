import type { EntityManager } from 'typeorm';

/** Counting stops here, so that "is there work?" costs the same with a thousand tasks and with five million. */
const COUNTED_UP_TO = 1000;

export interface PlacesFilter {
  platforms: string[] | null;
  sports: string[] | null;
}

export interface AvailableRow {
  /** null: tasks that the worker could be handed now. Else why others can't be. */
  code: string | null;
  count: number;
}

/** Open batches and paused ones, with what keeps this worker from each: the rule of the claim itself. */
const BAR = `
  bar as materialized (
    select b.id, batch_barrier(w.status, b.status, b.requires_qualification) as barrier
      from worker w join batch b on b.status in ('open', 'paused') where w.id = $1)`;

/** Open places of tasks that the worker has never held, in the batches whose barrier is \`c.code\`: found the way a claim finds one. */
const PLACES = `
  select from bar b
    join handout_lane l on l.batch_id = b.id
    join handout_mix m on m.batch_id = b.id and ($2::text[] is null or m.platform = any ($2)) and ($3::text[] is null or m.sport = any ($3))
    left join handout_position p on p.worker_id = $1 and p.batch_id = b.id and p.platform = '' and p.sport = ''
   cross join lateral (
          select from handout h
           where h.batch_id = b.id and h.platform = m.platform and h.sport = m.sport and h.lane = l.lane and h.open
             and h.seq > greatest(l.floor, case l.lane when 0 then p.seq end)
             and not exists (select from assignment o where o.task_id = h.task_id and o.worker_id = $1)
           order by h.seq limit ${COUNTED_UP_TO}) x
   where b.barrier is not distinct from c.code limit ${COUNTED_UP_TO}`;

/** Tasks whose places are all taken: each has a lease out, and leases are as many as workers, not as tasks. */
const TAKEN = `
  select distinct h.task_id
    from assignment live
    join handout h on h.task_id = live.task_id and not h.open
    join bar b on b.id = h.batch_id and b.barrier is null
   where live.status = 'assigned' and ($2::text[] is null or h.platform = any ($2)) and ($3::text[] is null or h.sport = any ($3))
     and not exists (select from assignment o where o.task_id = h.task_id and o.worker_id = $1)
   limit ${COUNTED_UP_TO}`;

/**
 * Gold that the worker was handed leaves the task it stood in for on offer. Unless as many are taken off the count, a claim
 * that leaves it as it was would be known for gold.
 */
const GOLD_MET = `
  select count(*) from gold g join assignment o on o.task_id = g.task_id and o.worker_id = $1 join bar b on b.id = o.batch_id and b.barrier is null
   where ($2::text[] is null or g.platform = any ($2)) and ($3::text[] is null or g.sport = any ($3) or g.sport = '')`;

/** How much there is for a worker to do now, and why there is not more. Reads only; every count stops at a thousand. */
export async function countAvailable(db: EntityManager, workerId: string, { platforms, sports }: PlacesFilter): Promise<AvailableRow[]> {
  return db.query(
    `with ${BAR}
     select c.code, case when c.code is null and n.count between 1 and ${COUNTED_UP_TO - 1} then greatest(1, n.count - (${GOLD_MET})) else n.count end::int as count
       from (values (null), ('batch_paused'), ('not_qualified'), ('suspended'), ('blocked')) c (code)
      cross join lateral (select count(*) from (${PLACES}) x) n
     union all select 'all_places_taken', count(*)::int from (${TAKEN}) x
     union all select 'already_answered', count(*)::int from (
       select from assignment o join bar b on b.id = o.batch_id and b.barrier is null
        where o.worker_id = $1 and o.status <> 'assigned' limit ${COUNTED_UP_TO}) x
     union all select 'held_by_you', count(*)::int from assignment where worker_id = $1 and status = 'assigned' and expires_at > now()
     union all select 'open_batches', count(*)::int from batch where status = 'open'`,
    [workerId, platforms, sports],
  );
}
