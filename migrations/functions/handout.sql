-- The hand-out: who gets which place. Lock order: worker, task, assignment, handout, purse, ledger.
-- Whether a worker has met a task is asked by the pair of both, between itself and itself: with "worker_id =" a plan that was made while the table
-- was small, and then kept, goes through all that the worker ever did (seen: 7 ms a claim after 400 answers, until statistics were gathered).
-- These definitions are applied anew by every migration run; docs/decisions/0003-hand-out.md explains the design.

-- The one eligibility rule: why a worker may not claim from a batch, or null. Asked by claim_next and by "why is there nothing for me?".
create or replace function batch_barrier(worker_status text, batch_status text, requires_qualification boolean) returns text
language sql immutable as $$
  select case
    when worker_status = 'blocked' then 'blocked'
    when worker_status = 'suspended' then 'suspended'
    when batch_status = 'paused' then 'batch_paused'
    when batch_status <> 'open' then 'no_open_batch'
    when requires_qualification and worker_status <> 'qualified' then 'not_qualified'
  end
$$;

-- Gives n places of a task back to the hand-out (n may be negative). The caller has locked the task.
create or replace function open_places(p_task uuid, n int) returns void language plpgsql as $$
begin
  if n = 0 then return; end if;
  update handout set
    places = places + n, open = places + n > 0, lane = 0,
    seq = case when open then seq else nextval('handout_seq') end
  where task_id = p_task;
end $$;

-- Notes how far the sequence is settled and where each lane begins; once a second is enough. Exact without any time limit:
-- a noted number is settled when every transaction that ran when it was noted has ended.
create or replace function settle_handout() returns void language plpgsql as $$
begin
  perform from handout_settled for no key update skip locked;
  if not found then return; end if;
  update handout_settled set seq = next_seq where next_xid <= pg_snapshot_xmin(pg_current_snapshot());
  if found or (select next_seq = 0 from handout_settled) then
    update handout_settled set next_seq = (select last_value from handout_seq), next_xid = pg_snapshot_xmax(pg_current_snapshot());
  end if;
  update handout_lane l set floor = f.floor
    from (select l.batch_id, l.lane, least(s.seq, coalesce(
                   (select h.seq - 1 from handout h where h.batch_id = l.batch_id and h.lane = l.lane and h.open and h.seq > l.floor order by h.seq limit 1),
                   s.seq)) as floor
            from handout_lane l, handout_settled s) f
   where f.batch_id = l.batch_id and f.lane = l.lane and f.floor > l.floor + 16;
end $$;

-- Moves the worker's positions up to the first place that is not the worker's own for good: one window of 256 rows for each queue,
-- never past what has settled. True: a whole window was the worker's own, so there may be more.
create or replace function advance_positions(p_worker uuid, p_platforms text[], p_sports text[]) returns boolean language plpgsql as $$
declare whole_window boolean; filtered boolean := p_platforms is not null or p_sports is not null;
begin
  with queue as (
    select b.id as batch_id, '' as platform, '' as sport, l.floor
      from batch b join handout_lane l on l.batch_id = b.id and l.lane = 0
     where b.status = 'open' and not filtered
    union all
    select b.id, m.platform, m.sport, l.floor
      from batch b join handout_lane l on l.batch_id = b.id and l.lane = 0
      join handout_mix m on m.batch_id = b.id
       and (p_platforms is null or m.platform = any (p_platforms)) and (p_sports is null or m.sport = any (p_sports))
     where b.status = 'open' and filtered),
  reach as (
    select q.*, s.seq as settled, p.old, o.before_other, w.window_end
      from queue q cross join handout_settled s
     cross join lateral (
           select greatest(q.floor, (select h.seq from handout_position h
                                      where h.worker_id = p_worker and h.batch_id = q.batch_id and h.platform = q.platform and h.sport = q.sport)) as old) p
     -- It stops at the first place of others, so a claim's usual step reads a few rows, not the window.
     cross join lateral (
           select (select x.seq - 1
                     from (select h.seq, exists (select from assignment a where a.task_id = h.task_id and (a.task_id, a.worker_id) >= (h.task_id, p_worker) and (a.task_id, a.worker_id) <= (h.task_id, p_worker) offset 0) as own
                             from handout h
                            where h.batch_id = q.batch_id and h.lane = 0 and h.open and h.seq > p.old
                              and (q.platform = '' or h.platform = q.platform and h.sport = q.sport)
                            order by h.seq limit 256) x
                    where not x.own limit 1) as before_other offset 0) o
     cross join lateral (
           select case when o.before_other is null then (
                    select case when count(*) = 256 then max(seq) end
                      from (select h.seq from handout h
                             where h.batch_id = q.batch_id and h.lane = 0 and h.open and h.seq > p.old
                               and (q.platform = '' or h.platform = q.platform and h.sport = q.sport)
                             order by h.seq limit 256) x) end as window_end offset 0) w),
  saved as (
    insert into handout_position (worker_id, batch_id, platform, sport, seq)
    select p_worker, batch_id, platform, sport, least(settled, coalesce(before_other, window_end, settled)) from reach
     where least(settled, coalesce(before_other, window_end, settled)) > old + 16
    on conflict (worker_id, batch_id, platform, sport) do update set seq = excluded.seq)
  select bool_or(before_other is null and window_end <= settled) into whole_window from reach;
  return coalesce(whole_window, false);
end $$;

-- A gold task on this platform and sport that the worker has not met, from a random point on; null: none left.
create or replace function pick_gold(p_worker uuid, p_platform text, p_sport text) returns uuid language plpgsql as $$
declare x double precision := random(); v_task uuid; from_start boolean; v_sport text;
begin
  foreach v_sport in array array[p_sport, ''] loop
    foreach from_start in array array[false, true] loop
      select g.task_id into v_task
        from gold g join task k on k.id = g.task_id
       where g.platform = p_platform and g.sport = v_sport and g.retired_at is null
         and case when from_start then g.dice < x else g.dice >= x end
         and not exists (select from task same join assignment a on a.task_id = same.id and (a.task_id, a.worker_id) >= (same.id, p_worker) and (a.task_id, a.worker_id) <= (same.id, p_worker)
                          where same.athlete_id = k.athlete_id and same.platform = k.platform)
       order by g.dice limit 1;
      if found then return v_task; end if;
    end loop;
    exit when p_sport = '';
  end loop;
  return null;
end $$;

-- Sets aside money of a batch's budget. False: too little is left.
create or replace function promise_money(p_batch uuid, p_micros bigint) returns boolean language plpgsql as $$
declare total bigint;
begin
  update purse set micros = micros - p_micros where (batch_id, shard) =
    (select batch_id, shard from purse where batch_id = p_batch and micros >= p_micros order by random() limit 1 for update skip locked);
  if found then return true; end if;
  -- no free purse holds enough: put all of it together before believing that it is spent
  perform from purse where batch_id = p_batch order by shard for update;
  select coalesce(sum(micros), 0) into total from purse where batch_id = p_batch;
  if total < p_micros then return false; end if;
  update purse set micros = case shard when 0 then total - p_micros else 0 end where batch_id = p_batch;
  return true;
end $$;

-- Gives set-aside money back; a batch that had paused for want of it goes on.
create or replace function release_money(p_batch uuid, p_micros bigint) returns void language plpgsql as $$
begin
  update purse set micros = micros + p_micros where (batch_id, shard) =
    (select batch_id, shard from purse where batch_id = p_batch order by random() limit 1 for update);
  if found then
    update batch set status = 'open', pause_cause = null where id = p_batch and status = 'paused' and pause_cause = 'budget';
  end if;
end $$;

-- One lease that ran out. False: the task is busy (somebody is answering it), ask again.
create or replace function expire_lease(p_assignment uuid, p_task uuid) returns boolean language plpgsql as $$
declare t task;
begin
  select * into t from task where id = p_task for no key update skip locked;
  if not found then return false; end if;
  update assignment set status = 'expired' where id = p_assignment and status = 'assigned' and expires_at <= now();
  if found and t.kind = 'hit' then perform note_hit_leaving(p_assignment, 'Abandoned'); end if;
  if found and t.kind <> 'gold' and t.status = 'open' then perform open_places(p_task, 1); end if;
  return true;
end $$;

-- Up to n of them, in any number of processes at once: tasks in order of id, busy ones are left for the next round.
-- Then the money promised to leases whose answer can no longer come, not even late.
create or replace function expire_leases(n int) returns int language plpgsql as $$
declare a record; done int := 0;
begin
  for a in select id, task_id from (select id, task_id from assignment where status = 'assigned' and expires_at <= now() order by expires_at limit n) due order by task_id loop
    if expire_lease(a.id, a.task_id) then done := done + 1; end if;
  end loop;
  for a in
    with released as (
      update assignment set promised = false where id in
        (select x.id from assignment x join policy p on p.id = x.policy_id
          where x.promised and x.status = 'expired' and x.expires_at < now() - make_interval(secs => p.late_seconds)
          order by x.expires_at limit n for update of x skip locked)
      returning batch_id, reward_micros)
    select batch_id, sum(reward_micros)::bigint as micros from released group by batch_id order by batch_id
  loop
    perform release_money(a.batch_id, a.micros);
  end loop;
  return done;
end $$;

-- A task with an open place that this worker could take, whether or not somebody holds its lock just now; null: none.
create or replace function open_place_for(p_worker uuid, p_platforms text[], p_sports text[]) returns uuid language sql as $$
  select x.task_id
    from (select b.id as batch_id, l.lane, m.platform, m.sport, greatest(l.floor, case l.lane when 0 then p.seq end) as seq
            from worker w join batch b on b.status = 'open' and batch_barrier(w.status, b.status, b.requires_qualification) is null
            join handout_lane l on l.batch_id = b.id
            join handout_mix m on m.batch_id = b.id
             and (p_platforms is null or m.platform = any (p_platforms)) and (p_sports is null or m.sport = any (p_sports))
            left join handout_position p on p.worker_id = p_worker and p.batch_id = b.id and p.platform = '' and p.sport = ''
           where w.id = p_worker) q
   cross join lateral (
          select h.task_id from handout h
           where h.batch_id = q.batch_id and h.platform = q.platform and h.sport = q.sport and h.lane = q.lane and h.open and h.seq > q.seq
             and not exists (select from assignment a where a.task_id = h.task_id and (a.task_id, a.worker_id) >= (h.task_id, p_worker) and (a.task_id, a.worker_id) <= (h.task_id, p_worker) offset 0)
           order by h.seq limit 1) x
   limit 1
$$;

-- The next place for a worker. outcome: held (the one they have), elsewhere (they have a HIT in hand), claimed, none (nothing now), again (in a new transaction),
-- not_qualified, suspended, blocked. It never waits for a place that another transaction holds: two claims that each hold a place
-- could wait for each other.
create or replace function claim_next(p_worker uuid, p_platforms text[], p_sports text[], out outcome text, out assignment_id uuid) language plpgsql as $$
declare w worker; held record; t record; rule record; v_gold uuid; filtered boolean := p_platforms is not null or p_sports is not null;
begin
  -- A statement of its own, before any other read: two claims of one worker wait for each other here.
  select * into w from worker where id = p_worker for no key update;
  if w.status in ('suspended', 'blocked') then outcome := w.status; return; end if;

  select a.id, a.task_id, a.expires_at > now() as live into held from assignment a where a.worker_id = p_worker and a.status = 'assigned';
  if found then
    if held.live then outcome := 'held'; assignment_id := held.id; return; end if;
    if not expire_lease(held.id, held.task_id) then outcome := 'again'; return; end if;
  end if;
  select h.id into assignment_id from hit_assignment h where h.worker_id = p_worker and h.status = 'Accepted' and h.deadline > now();
  if found then outcome := 'elsewhere'; return; end if;

  if w.status <> 'qualified' and not exists (select from batch b where b.status = 'open' and batch_barrier(w.status, b.status, b.requires_qualification) is null) then
    outcome := 'not_qualified'; return;
  end if;

  if filtered or not w.warm then
    for i in 1..8 loop
      exit when not advance_positions(p_worker, p_platforms, p_sports);
      if i = 8 then outcome := 'again'; return; end if;
    end loop;
    if not filtered then w.warm := true; end if;
  end if;

  for attempt in 1..100 loop
    if attempt = 100 then outcome := 'again'; return; end if;
    -- The queues in order, probed lazily: one row is found, one is locked. Batches of equal priority take turns, by a hash seeded anew for each claim.
    if filtered then
      select q.*, x.task_id into t
        from (select b.id as batch_id, b.reward_micros, b.policy_id, b.budget_micros, l.lane, m.platform, m.sport,
                     greatest(l.floor, case l.lane when 0 then p.seq end) as seq
                from batch b join handout_lane l on l.batch_id = b.id
                join handout_mix m on m.batch_id = b.id
                 and (p_platforms is null or m.platform = any (p_platforms)) and (p_sports is null or m.sport = any (p_sports))
                left join handout_position p on p.worker_id = p_worker and p.batch_id = b.id and p.platform = m.platform and p.sport = m.sport
               where b.status = 'open' and batch_barrier(w.status, b.status, b.requires_qualification) is null
               order by b.priority desc, hashtextextended(b.id::text, w.handed), l.lane, m.platform, m.sport) q
       cross join lateral (
              select h.task_id from handout h
               where h.batch_id = q.batch_id and h.platform = q.platform and h.sport = q.sport and h.lane = q.lane and h.open and h.seq > q.seq
                 and not exists (select from assignment a where a.task_id = h.task_id and (a.task_id, a.worker_id) >= (h.task_id, p_worker) and (a.task_id, a.worker_id) <= (h.task_id, p_worker) offset 0)
               order by h.seq limit 1 for update skip locked) x
       limit 1;
    else
      select q.*, x.task_id, x.platform, x.sport into t
        from (select b.id as batch_id, b.reward_micros, b.policy_id, b.budget_micros, l.lane,
                     greatest(l.floor, case l.lane when 0 then p.seq end) as seq
                from batch b join handout_lane l on l.batch_id = b.id
                left join handout_position p on p.worker_id = p_worker and p.batch_id = b.id and p.platform = '' and p.sport = ''
               where b.status = 'open' and batch_barrier(w.status, b.status, b.requires_qualification) is null
               order by b.priority desc, hashtextextended(b.id::text, w.handed), l.lane) q
       cross join lateral (
              select h.task_id, h.platform, h.sport from handout h
               where h.batch_id = q.batch_id and h.lane = q.lane and h.open and h.seq > q.seq
                 and not exists (select from assignment a where a.task_id = h.task_id and (a.task_id, a.worker_id) >= (h.task_id, p_worker) and (a.task_id, a.worker_id) <= (h.task_id, p_worker) offset 0)
               order by h.seq limit 1 for update skip locked) x
       limit 1;
    end if;
    if not found then
      -- "Nothing for you" must never mean "somebody else was quicker to lock it".
      if open_place_for(p_worker, p_platforms, p_sports) is not null then outcome := 'again'; return; end if;
      if not filtered then
        w.warm := not advance_positions(p_worker, null, null);
        update worker set warm = w.warm where id = p_worker and warm <> w.warm;
      end if;
      outcome := 'none'; return;
    end if;
    exit when t.budget_micros is null or promise_money(t.batch_id, t.reward_micros);
    update batch set status = 'paused', pause_cause = 'budget' where id = t.batch_id and status = 'open';
  end loop;

  select p.id, p.lease_seconds, p.gold_rate into rule from task k join policy p on p.id = k.policy_id where k.id = t.task_id;
  if rule.gold_rate > 0 and random() < (case when w.handed < 20 then greatest(0.2, rule.gold_rate) else rule.gold_rate end) then
    v_gold := pick_gold(p_worker, t.platform, t.sport);
  end if;

  if v_gold is null then
    update handout set places = places - 1, open = places > 1, lane = 0,
      seq = case lane when 1 then nextval('handout_seq') else seq end where task_id = t.task_id;
  end if;
  insert into assignment (task_id, worker_id, batch_id, policy_id, reward_micros, promised, expires_at)
    values (coalesce(v_gold, t.task_id), p_worker, t.batch_id, rule.id, t.reward_micros, t.budget_micros is not null, now() + make_interval(secs => rule.lease_seconds))
    returning id into assignment_id;
  update worker set handed = handed + 1, warm = w.warm where id = p_worker;
  if w.handed % 16 = 15 then perform advance_positions(p_worker, null, null); end if;
  outcome := 'claimed';
end $$;

-- Claims, and shows what was claimed: one call of the server instead of two. assignment_id and the outcomes are claim_next's.
create or replace function claim_card(p_worker uuid, p_platforms text[], p_sports text[], out outcome text, out assignment_id uuid, out card json)
language plpgsql as $$
begin
  select c.outcome, c.assignment_id into claim_card.outcome, claim_card.assignment_id from claim_next(p_worker, p_platforms, p_sports) c;
  if claim_card.assignment_id is not null then card := assignment_card(claim_card.assignment_id, p_worker); end if;
end $$;
