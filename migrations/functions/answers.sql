-- Taking answers and returns. Each function locks the task first: its row is the lock that makes the tally a fact.
-- An assignment is found by its id alone, hence "is not distinct from": a plan made while the table was small could go through all that the
-- worker ever did.

-- Keeps an answer and credits it (a HIT's is paid when its requester approves it). outcome: pending, resolved, judge, unreachable (what the policy's step says of the new tally; the
-- caller acts on the last three in the same transaction), kept (kept and credited, not a ballot), or a refusal:
-- not_yours, already_submitted, assignment_expired. With p_only_pending: nothing is changed and the outcome is not_alone when the caller would have
-- to act on it, so that all others need no transaction around them.
drop function if exists take_answer(uuid, uuid, text, text, text, text, text, text[], text, text, text, text);
create or replace function take_answer(
  p_assignment uuid, p_worker uuid, p_kind text, p_raw text, p_key text, p_display text, p_url text, p_warnings text[],
  p_evidence text, p_clue text, p_comment text, p_network text, p_only_pending boolean default false,
  out outcome text, out late boolean, out credited bigint, out task_id uuid, out gold boolean) language plpgsql as $$
declare t record; a record; is_ballot boolean; leads_to text := 'kept'; v_lead int; before record; after record;
begin
  select x.task_id into take_answer.task_id from assignment x where x.id = p_assignment and x.worker_id is not distinct from p_worker;
  if not found then outcome := 'not_yours'; return; end if;

  select k.kind, k.status, k.panel, k.ballots, k.lead, k.policy_id into t from task k where k.id = take_answer.task_id for no key update;
  -- A later statement, so that it sees what committed while the lock was waited for.
  select x.status, x.expires_at, x.reward_micros, x.batch_id, x.promised, x.expires_at <= now() as ran_out,
         x.expires_at < now() - make_interval(secs => p.late_seconds) as too_late,
         (select count(*) from assignment o where o.task_id = take_answer.task_id and o.counted and o.answer_kind = p_kind and o.answer_key = p_key)::int as same
    into a from assignment x join policy p on p.id = x.policy_id where x.id = p_assignment;
  if a.status = 'submitted' then outcome := 'already_submitted'; return; end if;
  if a.status not in ('assigned', 'expired') or a.too_late then outcome := 'assignment_expired'; return; end if;

  gold := t.kind = 'gold';
  late := a.status = 'expired' or a.ran_out or t.status <> 'open';
  is_ballot := not late and not gold;
  credited := case when t.kind = 'hit' then 0 else a.reward_micros end;
  if is_ballot then
    v_lead := greatest(t.lead, a.same + 1);
    select s.places into before from policy_step s where s.policy_id = t.policy_id and s.panel = t.panel and s.ballots = t.ballots and s.lead = t.lead;
    select s.outcome, s.next_panel, s.places into strict after from policy_step s where s.policy_id = t.policy_id and s.panel = t.panel and s.ballots = t.ballots + 1 and s.lead = v_lead;
    leads_to := after.outcome;
  end if;
  if p_only_pending and (gold or late or leads_to <> 'pending') then outcome := 'not_alone'; return; end if;

  -- The time under the lock, not the transaction's start: so the order of ballots and decision is the order of their times.
  update assignment set status = 'submitted', submitted_at = clock_timestamp(), payment = case when t.kind <> 'hit' then 'approved' end, promised = false, counted = is_ballot,
         not_counted = case when gold then 'gold' when late then 'late' end,
         answer_kind = p_kind, answer_raw = p_raw, answer_key = p_key, answer_display = p_display, answer_url = p_url, answer_warnings = p_warnings,
         evidence_url = p_evidence, clue = p_clue, comment = p_comment, network = p_network
   where id = p_assignment;
  if t.kind = 'hit' then
    perform note_hit_submission(p_assignment);
  else
    insert into ledger (worker_id, kind, micros, assignment_id, batch_id) values (p_worker, 'answer', credited, p_assignment, a.batch_id);
  end if;

  outcome := leads_to;
  if not is_ballot then
    if a.status = 'assigned' and not gold and t.status = 'open' then perform open_places(take_answer.task_id, 1); end if;
    return;
  end if;

  update task set ballots = ballots + 1, lead = v_lead, panel = after.next_panel where id = take_answer.task_id;
  -- The ballot took one place with it; a vote for the leader opens none, so the common answer leaves the hand-out alone.
  perform open_places(take_answer.task_id, after.places - before.places + 1);
end $$;

-- take_answer, and the worker's next claim when p_next: one call of the server instead of three. No claim (null) when the answer is refused or
-- calls for a decision, which comes first: claims hold a place of another task, and two that decide while they hold one could wait for each other.
drop function if exists submit_answer(uuid, uuid, text, text, text, text, text, text[], text, text, text, text, boolean);
create or replace function submit_answer(
  p_assignment uuid, p_worker uuid, p_kind text, p_raw text, p_key text, p_display text, p_url text, p_warnings text[],
  p_evidence text, p_clue text, p_comment text, p_network text, p_next boolean, p_only_pending boolean default false,
  out outcome text, out late boolean, out credited bigint, out task_id uuid, out gold boolean, out claimed text, out card json) language plpgsql as $$
begin
  -- First in the lock order, because the claim takes it.
  if p_next then perform from worker where id = p_worker for no key update; end if;
  select a.outcome, a.late, a.credited, a.task_id, a.gold
    into submit_answer.outcome, submit_answer.late, submit_answer.credited, submit_answer.task_id, submit_answer.gold
    from take_answer(p_assignment, p_worker, p_kind, p_raw, p_key, p_display, p_url, p_warnings, p_evidence, p_clue, p_comment, p_network, p_only_pending) a;
  if p_next and submit_answer.outcome in ('pending', 'kept') then
    select c.outcome, c.card into submit_answer.claimed, submit_answer.card from claim_card(p_worker, null, null) c;
  end if;
end $$;

-- Gives a task back for good. outcome: returned, cannot_tell (counted; the caller disputes the task when dispute is true),
-- or a refusal: not_yours, already_submitted.
create or replace function take_return(p_assignment uuid, p_worker uuid, p_reason text,
  out outcome text, out task_id uuid, out dispute boolean, out credited bigint) language plpgsql as $$
declare t record; a record; today record; v_live boolean;
begin
  dispute := false; credited := 0;
  select x.task_id into take_return.task_id from assignment x where x.id = p_assignment and x.worker_id is not distinct from p_worker;
  if not found then outcome := 'not_yours'; return; end if;
  select k.kind, k.status, k.cannot_tell, p.max_cannot_tell into t
    from task k left join policy p on p.id = k.policy_id where k.id = take_return.task_id for no key update of k;
  -- Locked, so that a budget that is set just now can't promise the money of a place that is being given back.
  select x.status, x.expires_at, x.reward_micros, x.batch_id, x.promised into a from assignment x where x.id = p_assignment for no key update;
  if a.status = 'submitted' then outcome := 'already_submitted'; return; end if;
  outcome := 'returned';
  if a.status not in ('assigned', 'expired') then return; end if;

  v_live := a.status = 'assigned' and a.expires_at > now();
  update assignment set status = 'returned', return_reason = p_reason, promised = false where id = p_assignment;
  if t.kind = 'hit' then perform note_hit_leaving(p_assignment, 'Returned'); end if;
  if p_reason = 'cannot_tell' and v_live and t.kind <> 'hit' then
    -- Half the reward, for at most a fifth of the worker's answers of the day: else guessing pays better, or giving up does.
    select count(*) filter (where kind = 'cannot_tell') as given, count(*) filter (where kind = 'answer') as answers into today
      from ledger where worker_id = p_worker and at >= date_trunc('day', now() at time zone 'UTC') at time zone 'UTC';
    if today.given + 1 <= 0.2 * today.answers then
      credited := a.reward_micros / 2;
      insert into ledger (worker_id, kind, micros, assignment_id, batch_id) values (p_worker, 'cannot_tell', credited, p_assignment, a.batch_id);
    end if;
  end if;
  if a.status = 'assigned' and t.kind <> 'gold' and t.status = 'open' then perform open_places(take_return.task_id, 1); end if;
  if a.promised then perform release_money(a.batch_id, a.reward_micros - credited); end if;
  if t.kind not in ('gold', 'hit') and t.status = 'open' and p_reason = 'cannot_tell' then
    update task set cannot_tell = cannot_tell + 1 where id = take_return.task_id;
    dispute := t.cannot_tell + 1 >= t.max_cannot_tell;
  end if;
end $$;
