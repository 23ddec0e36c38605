import type { Invariant } from './invariant.js';

/** The votes among a decision's ballots for its answer: all of them, and those that still count. */
const VOTES = `
  votes as (
    select d.task_id, d.cause, d.outcome, d.agreed, d.void_at, d.ballots, cardinality(d.ballot_ids) as listed,
           case when d.cause = 'confirmation' then p.confirm when p.stop = 'adaptive' then coalesce(p.min_agree, p.agree) else p.agree end as needed,
           count(a.id) as found, count(*) filter (where m.agrees) as agreeing, count(*) filter (where m.agrees and a.counted) as standing
      from decision d join policy p on p.id = d.policy_id
      left join assignment a on a.id = any (d.ballot_ids) and a.task_id = d.task_id
      left join lateral (select case d.outcome when 'no_account' then a.answer_kind = 'no_account'
                                               when 'verified' then a.answer_kind = 'handle' and a.answer_key = d.handle_key end as agrees) m on true
     group by d.task_id, p.id)`;

export const decisionInvariants: Invariant[] = [
  {
    rule: 3,
    name: 'a task is resolved exactly when it has a decision',
    sql: `select format('task %s is %s, its decision says %s', t.id, t.status, coalesce(d.outcome, 'nothing')) as breach
        from task t left join decision d on d.task_id = t.id
       where t.kind <> 'gold' and case when t.status in ('verified', 'no_account') then d.outcome is distinct from t.status
                                       when t.status = 'cancelled' then d.outcome is not null and d.outcome <> 'cancelled'
                                       else d.task_id is not null end`,
  },
  {
    rule: 3,
    name: 'a decision names the ballots it rests on',
    sql: `with ${VOTES} select format('the decision of task %s names %s ballots, %s are there; %s agree, it says %s', task_id, listed, found, agreeing, agreed) as breach
      from votes where listed <> found or listed <> ballots or outcome <> 'cancelled' and agreeing <> agreed`,
  },
  {
    rule: 3,
    name: 'a decision by quorum has its quorum',
    sql: `with ${VOTES} select format('task %s was resolved by %s of %s, %s are needed', task_id, agreed, ballots, needed) as breach from votes where cause in ('quorum', 'confirmation') and agreed < needed`,
  },
  {
    rule: 3,
    name: 'a disputed task has its dispute',
    sql: `select format('task %s is disputed, and nothing says why', t.id) as breach from task t left join dispute d on d.task_id = t.id where t.status = 'disputed' and d.task_id is null`,
  },
  {
    rule: 3,
    name: 'no open task is left undecided',
    sql: `select format('task %s is open with a tally that is %s', t.id, s.outcome) as breach
        from task t join policy_step s on s.policy_id = t.policy_id and s.panel = t.panel and s.ballots = t.ballots and s.lead = t.lead
       where t.kind <> 'gold' and t.status = 'open' and (s.outcome in ('resolved', 'unreachable') or s.outcome = 'judge' and s.places = 0)`,
  },
  {
    rule: 3,
    // A minute's grace: an answer that came in time may have waited for its task's lock.
    name: 'a late answer is no ballot',
    sql: `select format('assignment %s counts though it came after its lease or the decision', a.id) as breach
        from assignment a left join decision d on d.task_id = a.task_id
       where a.status = 'submitted' and a.counted and (a.submitted_at > a.expires_at + interval '1 minute' or not a.id = any (d.ballot_ids))`,
  },
  {
    rule: 9,
    name: 'a decision whose quorum no longer stands is void',
    sql: `with ${VOTES} select format('task %s: %s of its votes still stand, %s are needed', task_id, standing, needed) as breach
      from votes where cause in ('quorum', 'confirmation') and void_at is null and standing < needed`,
  },
  {
    rule: 9,
    name: 'a void decision holds nothing in the registry',
    sql: `select format('the registry still says %s of task %s, whose decision is void', r.status, d.task_id) as breach
        from decision d join registry r on r.task_id = d.task_id where d.void_at is not null and r.status <> 'revoked'`,
  },
];
