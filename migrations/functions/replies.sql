-- The kept replies to requests with an Idempotency-Key.

-- Takes the key's lock until the transaction ends (free: false when another request holds it), then reads the reply kept under it, if any.
-- Two statements, because the second must see what committed before the lock was free.
create or replace function earlier_reply(p_caller text, p_route text, p_key text, out free boolean, out request_hash bytea, out status smallint, out body text)
language plpgsql as $$
begin
  free := pg_try_advisory_xact_lock(hashtextextended(p_caller || ' ' || p_route || ' ' || p_key, 0));
  if free then
    select r.request_hash, r.status, r.body into earlier_reply.request_hash, earlier_reply.status, earlier_reply.body
      from reply r where r.caller = p_caller and r.route = p_route and r.key = p_key and r.created_at > now() - interval '24 hours';
  end if;
end $$;
