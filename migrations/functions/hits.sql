-- What happens to the assignment of a HIT, told to whoever follows it: Nonet's own look-ups call this when a HIT asked for them.

-- Adds to the requester's events, and marks it for sending when the HIT type's notification asks for it.
create or replace function add_hit_event(p_type text, p_hit uuid, p_assignment uuid) returns void language sql as $$
  insert into hit_event (account_id, type, hit_type_id, hit_id, assignment_id, notify, next_at)
  select h.account_id, p_type, h.hit_type_id, h.id, p_assignment, case when asked.asked then t.notification end, case when asked.asked then now() end
    from hit h join hit_type t on t.id = h.hit_type_id
   cross join lateral (select t.notification_active and coalesce(t.notification -> 'EventTypes' ? p_type, false) as asked) asked
   where h.id = p_hit
$$;

-- A look-up was answered: its HIT's assignment waits for approval from here on.
create or replace function note_hit_submission(p_assignment uuid) returns void language plpgsql as $$
declare v_hit uuid;
begin
  update hit_assignment a set status = 'Submitted', submitted_at = clock_timestamp(),
         auto_approve_at = clock_timestamp() + make_interval(secs => t.auto_approval_seconds)
    from hit h join hit_type t on t.id = h.hit_type_id
   where a.id = p_assignment and a.status = 'Accepted' and h.id = a.hit_id
  returning a.hit_id into v_hit;
  if found then perform add_hit_event('AssignmentSubmitted', v_hit, p_assignment); end if;
end $$;

-- A worker gave a HIT back, or let its time run out.
create or replace function note_hit_leaving(p_assignment uuid, p_status text) returns void language plpgsql as $$
declare v_hit uuid;
begin
  update hit_assignment set status = p_status where id = p_assignment and status = 'Accepted' returning hit_id into v_hit;
  if found then perform add_hit_event('Assignment' || p_status, v_hit, p_assignment); end if;
end $$;
