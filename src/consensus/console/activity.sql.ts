import type { EntityManager } from 'typeorm';

export interface DueSpan {
  span: 'hour' | 'day';
  at: Date;
}

/** What commits late is still counted: a span is summed up again and again until so long after its end. */
const GRACE = '15 minutes';
const HOURS_BACK = '7 days';
const DAYS_BACK = '365 days';

/** Spans that were never summed up, or not since they were over: the newest first, since that is what one looks at. */
export async function dueSpans(tx: EntityManager, limit: number): Promise<DueSpan[]> {
  return tx.query(
    `with bounds as (
       select date_trunc('hour', greatest(now() - interval '${HOURS_BACK}', least(min(created_at), now())), 'UTC') as hours,
              date_trunc('day', greatest(now() - interval '${DAYS_BACK}', least(min(created_at), now())), 'UTC') as days
         from account),
     spans as (
       select 'hour' as span, h as at, interval '1 hour' as length, interval '1 minute' as pause from bounds, generate_series(hours, now(), '1 hour') h
       union all
       select 'day', d, interval '1 day', interval '5 minutes' from bounds, generate_series(days, now(), '1 day') d)
     select s.span, s.at from spans s left join activity a on a.span = s.span and a.at = s.at
      where a.at is null or a.made_at < s.at + s.length + interval '${GRACE}' and a.made_at < now() - s.pause
      order by s.at desc, s.span limit $1`,
    [limit],
  );
}

/** Sums one span up from what was written then. */
export async function sumUp(tx: EntityManager, { span, at }: DueSpan): Promise<void> {
  await tx.query(
    `insert into activity (span, at, answers, workers, micros, timed, timed_micros, timed_seconds, decided, verified, disputed, agreed, ballots,
                           median_seconds, slow_seconds, made_at)
     select $1, s.starts, work.answers, work.workers, work.micros, work.timed, work.timed_micros, work.timed_seconds, found.decided, found.verified,
            stuck.disputed, found.agreed + stuck.agreed, found.ballots + stuck.ballots, found.median, found.slow, now()
       from (select $2::timestamptz as starts, $2::timestamptz + case $1 when 'hour' then interval '1 hour' else interval '1 day' end as ends) s
      cross join lateral (
        select (count(*) filter (where l.kind = 'answer'))::int as answers, (count(distinct l.worker_id) filter (where l.kind = 'answer'))::int as workers,
               coalesce(sum(l.micros) filter (where l.kind in ('answer', 'cannot_tell', 'bonus', 'reversal')), 0)::bigint as micros,
               count(a.id)::int as timed, coalesce(sum(l.micros) filter (where a.id is not null), 0)::bigint as timed_micros,
               coalesce(sum(extract(epoch from a.submitted_at - a.leased_at)), 0)::double precision as timed_seconds
          from ledger l left join assignment a on l.kind = 'answer' and a.id = l.assignment_id and a.submitted_at > a.leased_at
         where l.at >= s.starts and l.at < s.ends) work
      cross join lateral (
        select (count(*) filter (where d.outcome <> 'cancelled'))::int as decided, (count(*) filter (where d.outcome = 'verified'))::int as verified,
               coalesce(sum(d.agreed) filter (where d.cause = 'quorum'), 0)::int as agreed, coalesce(sum(d.ballots) filter (where d.cause = 'quorum'), 0)::int as ballots,
               percentile_cont(0.5) within group (order by extract(epoch from d.decided_at - t.created_at)) as median,
               percentile_cont(0.9) within group (order by extract(epoch from d.decided_at - t.created_at)) as slow
          from decision d join task t on t.id = d.task_id where d.decided_at >= s.starts and d.decided_at < s.ends) found
      cross join lateral (
        select count(*)::int as disputed, coalesce(sum(agreed), 0)::int as agreed, coalesce(sum(ballots), 0)::int as ballots
          from dispute where opened_at >= s.starts and opened_at < s.ends) stuck
     on conflict (span, at) do update set
       answers = excluded.answers, workers = excluded.workers, micros = excluded.micros, timed = excluded.timed, timed_micros = excluded.timed_micros,
       timed_seconds = excluded.timed_seconds, decided = excluded.decided, verified = excluded.verified, disputed = excluded.disputed,
       agreed = excluded.agreed, ballots = excluded.ballots, median_seconds = excluded.median_seconds, slow_seconds = excluded.slow_seconds,
       made_at = excluded.made_at`,
    [span, at],
  );
}
