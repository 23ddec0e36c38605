import type { Invariant } from './invariant.js';

/** What each open task's assignments say: live leases, ballots, votes of the leading answer. */
const TALLY = `
  tally as (
    select t.id, t.policy_id, t.panel, t.ballots, t.lead, t.status, t.kind, h.task_id as offered, h.places, h.open,
           coalesce(a.live, 0) as live, coalesce(a.counted, 0) as counted, coalesce(v.votes, 0) as votes
      from task t left join handout h on h.task_id = t.id
      left join (select task_id, count(*) filter (where status = 'assigned')::int as live, count(*) filter (where counted)::int as counted
                   from assignment group by task_id) a on a.task_id = t.id
      left join (select task_id, max(n)::int as votes
                   from (select task_id, count(*) as n from assignment where counted group by task_id, answer_kind, answer_key) x group by task_id) v on v.task_id = t.id
     where t.kind <> 'gold')`;

export const handOutInvariants: Invariant[] = [
  {
    rule: 1,
    name: 'a worker answers a task at most once',
    sql: `select format('worker %s has %s assignments of task %s', worker_id, count(*), task_id) as breach from assignment group by worker_id, task_id having count(*) > 1`,
  },
  {
    rule: 1,
    name: 'a worker holds at most one assignment',
    sql: `select format('worker %s holds %s', worker_id, count(*)) as breach from assignment where status = 'assigned' group by worker_id having count(*) > 1`,
  },
  {
    rule: 2,
    name: 'no more leases are out than the tally allows',
    sql: `with ${TALLY}
      select format('task %s: %s leases out, %s places, %s allowed', t.id, t.live, t.places, s.places) as breach
        from tally t join policy_step s on s.policy_id = t.policy_id and s.panel = t.panel and s.ballots = t.ballots and s.lead = t.lead
       where t.status = 'open' and t.live > s.places
         and not exists (select from assignment a where a.task_id = t.id and a.status = 'assigned' and a.policy_id <> t.policy_id)`,
  },
  {
    rule: 2,
    name: 'open places and live leases make up what the tally allows',
    sql: `with ${TALLY}
      select format('task %s: %s places + %s leases, %s allowed', t.id, t.places, t.live, s.places) as breach
        from tally t join policy_step s on s.policy_id = t.policy_id and s.panel = t.panel and s.ballots = t.ballots and s.lead = t.lead
       where t.status = 'open' and t.offered is not null and (t.places + t.live <> s.places or t.open <> (t.places > 0))`,
  },
  {
    rule: 2,
    name: 'exactly the open tasks are offered',
    sql: `with ${TALLY} select format('task %s is %s and %s', id, status, case when offered is null then 'not offered' else 'offered' end) as breach
      from tally where (status = 'open' and kind <> 'hit') <> (offered is not null)`,
  },
  {
    rule: 2,
    name: 'a resolution by quorum leaves no lease out',
    sql: `select format('task %s was resolved while assignment %s was out', a.task_id, a.id) as breach
        from decision d join assignment a on a.task_id = d.task_id join policy p on p.id = d.policy_id
       where d.cause = 'quorum' and p.staged and p.stop <> 'fixed' and a.policy_id = d.policy_id and a.leased_at < d.decided_at
         and a.expires_at > d.decided_at and (a.status = 'assigned' or a.status = 'submitted' and a.submitted_at > d.decided_at)`,
  },
  {
    rule: 2,
    name: 'nobody was handed a task that was already decided',
    sql: `select format('assignment %s was handed out after task %s was decided', a.id, a.task_id) as breach
        from assignment a join task t on t.id = a.task_id where t.kind <> 'gold' and a.status <> 'carried' and t.status <> 'open' and a.leased_at > t.closed_at`,
  },
  {
    rule: 2,
    name: 'the counters of a task are what its ballots say',
    sql: `with ${TALLY} select format('task %s says %s ballots and %s leading; there are %s and %s', id, ballots, lead, counted, votes) as breach
      from tally where (ballots, lead) is distinct from (counted, votes)`,
  },
];
