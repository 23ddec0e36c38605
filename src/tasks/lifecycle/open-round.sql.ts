import type { EntityManager } from 'typeorm';

export type RoundCause = 'refresh' | 'void' | 'conflict' | 'report' | 'recheck';

/**
 * Opens a fresh look at a pair: a new task under its batch's present policy, which those who answered the carried-over
 * ballots are not offered. Undefined: a round is open already. The caller holds the lock of the pair's earlier task.
 */
export async function openRound(
  tx: EntityManager,
  round: { athleteId: string; platform: string; batchId: string; cause: RoundCause; carryFrom?: string },
): Promise<string | undefined> {
  const [task]: { id: string; policyId: string; panel: number }[] = await tx.query(
    `insert into task (batch_id, athlete_id, platform, round, cause, policy_id, panel)
     select b.id, $2, $3, 1 + (select coalesce(max(round), 0) from task where athlete_id = $2 and platform = $3 and kind <> 'gold'), $4, p.id, p.panel
       from batch b join policy p on p.id = b.policy_id where b.id = $1
     on conflict (athlete_id, platform) where kind <> 'gold' and status in ('open', 'disputed') do nothing
     returning id, policy_id as "policyId", panel`,
    [round.batchId, round.athleteId, round.platform, round.cause],
  );
  if (task === undefined) return undefined;
  if (round.carryFrom !== undefined) await carryBallots(tx, round.carryFrom, task.id);
  await offer(tx, task.id);
  return task.id;
}

/** The surviving ballots count again in the new round; their payment stays with the old one. Voided ones come along so that their workers stay out. */
async function carryBallots(tx: EntityManager, fromTaskId: string, toTaskId: string): Promise<void> {
  await tx.query(
    `insert into assignment (task_id, worker_id, batch_id, policy_id, status, reward_micros, leased_at, expires_at, submitted_at, counted, not_counted,
                             answer_kind, answer_raw, answer_key, answer_display, answer_url, answer_warnings, evidence_url, clue, comment, network)
     select $2, worker_id, batch_id, policy_id, 'carried', 0, leased_at, expires_at, submitted_at, counted, not_counted,
            answer_kind, answer_raw, answer_key, answer_display, answer_url, answer_warnings, evidence_url, clue, comment, network
       from assignment where task_id = $1 and (counted or not_counted = 'voided')`,
    [fromTaskId, toTaskId],
  );
}

/** Puts an open task with its present tally into the hand-out; the places of a HIT are given out by the HIT. */
export async function offer(tx: EntityManager, taskId: string): Promise<void> {
  // A claim takes the place before the lease: with the place locked, the leases counted below are all there are.
  await tx.query('select from handout where task_id = $1 for update', [taskId]);
  await tx.query(
    `with tally as (
       select count(*)::int as ballots, coalesce(max(votes), 0)::int as lead
         from (select count(*) over (partition by answer_kind, answer_key) as votes from assignment where task_id = $1 and counted) x),
     counted as (update task set ballots = tally.ballots, lead = tally.lead from tally where id = $1 returning task.*),
     live as (select count(*)::int as leases from assignment where task_id = $1 and status = 'assigned'),
     mixed as (
       insert into handout_mix (batch_id, platform, sport) select c.batch_id, c.platform, a.sport from counted c join athlete a on a.id = c.athlete_id
       on conflict do nothing)
     insert into handout (task_id, batch_id, platform, sport, lane, seq, places, open)
     select c.id, c.batch_id, c.platform, a.sport, case when tally.ballots + live.leases > 0 then 0 else 1 end, nextval('handout_seq'),
            s.places - live.leases, s.places > live.leases
       from counted c cross join tally cross join live join athlete a on a.id = c.athlete_id
       join policy_step s on s.policy_id = c.policy_id and s.panel = c.panel and s.ballots = tally.ballots and s.lead = tally.lead
      where c.kind <> 'hit'
     on conflict (task_id) do update set places = excluded.places, open = excluded.open, lane = excluded.lane, seq = excluded.seq`,
    [taskId],
  );
}
