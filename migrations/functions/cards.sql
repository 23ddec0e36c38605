-- What a worker is shown of a task and its athlete.

-- What tells an athlete from their namesakes.
create or replace function athlete_card(w athlete) returns json language sql stable as $$
  select json_build_object('name', w.name, 'sport', w.sport, 'league', w.league, 'team', w.team, 'position', w.position, 'birthDate', w.birth_date,
                           'nationality', w.nationality, 'aliases', w.aliases, 'notes', w.notes, 'facts', w.facts)
$$;

-- The cards of those who could be taken for an athlete, at most five: the same name key, or one's alias is the other's name, across sports and
-- batches. An athlete known from gold alone carries no id of the requester's: only another sport makes sure that it is another person.
-- In plpgsql, which keeps the plan, and by id, because handing over a row costs twice what the query does.
create or replace function namesake_cards(p_athlete uuid) returns json language plpgsql stable as $$
begin
  return (
    select coalesce(json_agg(athlete_card(n) order by n.sport, n.external_id), '[]')
      from athlete w
     cross join lateral (
           select * from athlete n
            where (n.name_key = any (w.name_key || w.alias_keys) or n.alias_keys <> '{}' and n.alias_keys @> array[w.name_key])
              and n.id <> w.id
              and (w.external_id is not null and n.external_id is not null or '' <> n.sport and n.sport <> w.sport and w.sport <> '')
            order by n.sport, n.external_id limit 5) n
     where w.id = p_athlete);
end $$;

-- What a worker sees of their own assignment; null: it is not theirs.
create or replace function assignment_card(p_assignment uuid, p_worker uuid) returns json language plpgsql stable as $$
begin
  return (
    select json_build_object('id', a.id, 'taskId', a.task_id, 'status', a.status, 'platform', t.platform, 'rewardMicros', a.reward_micros::text,
                             'expiresAt', a.expires_at, 'athlete', athlete_card(w), 'namesakes', namesake_cards(w.id), 'instructions', b.instructions)
      from assignment a join task t on t.id = a.task_id join athlete w on w.id = t.athlete_id join batch b on b.id = a.batch_id
     -- Not "=": a plan made while the table was small could go through all that the worker ever did.
     where a.id = p_assignment and a.worker_id is not distinct from p_worker);
end $$;
