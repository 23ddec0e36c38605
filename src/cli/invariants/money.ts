import type { Invariant } from './invariant.js';

export const moneyInvariants: Invariant[] = [
  {
    rule: 6,
    name: 'what was acknowledged is there',
    sql: `select format('the answer %s was acknowledged and is not kept', x.id) as breach
        from (select (body::jsonb -> 'receipt' ->> 'assignmentId')::uuid as id from reply where route like '%/assignments/%/submission' and status = 201) x
        left join assignment a on a.id = x.id where a.status is distinct from 'submitted'
       union all
      select format('the work %s was acknowledged and is not kept', x.id)
        from (select (body::jsonb ->> 'id')::uuid as id from reply where route like '%/hit-assignments/%/submission' and status = 201) x
        left join hit_assignment w on w.id = x.id where w.submitted_at is null`,
  },
  {
    rule: 8,
    name: 'every accepted answer is credited once',
    sql: `select format('assignment %s has %s credits of %s, its reward is %s', a.id, count(l.id), coalesce(sum(l.micros), 0), a.reward_micros) as breach
        from assignment a join task t on t.id = a.task_id left join ledger l on l.assignment_id = a.id and l.kind = 'answer'
       where a.status = 'submitted' and t.kind <> 'hit' group by a.id having count(l.id) <> 1 or sum(l.micros) <> a.reward_micros`,
  },
  {
    rule: 8,
    name: 'nothing is credited that was not answered',
    sql: `select format('ledger entry %s credits assignment %s, which is %s', l.id, l.assignment_id, coalesce(a.status, 'not there')) as breach
        from ledger l left join assignment a on a.id = l.assignment_id
       where not exists (select from hit_assignment w where w.id = l.assignment_id) and (l.kind = 'answer' and a.status is distinct from 'submitted' or l.kind = 'cannot_tell' and a.return_reason is distinct from 'cannot_tell')`,
  },
  {
    rule: 8,
    name: 'no balance is negative',
    sql: `select format('worker %s has %s micro-dollars', worker_id, sum(micros)) as breach from ledger group by worker_id having sum(micros) < 0`,
  },
  {
    rule: 8,
    name: 'a payout is in the ledger while it is not cancelled',
    sql: `select format('payout %s of %s is %s, the ledger has %s', p.id, p.micros, p.status, coalesce(sum(l.micros), 0)) as breach
        from payout p left join ledger l on l.payout_id = p.id
       group by p.id having coalesce(sum(l.micros), 0) <> case p.status when 'cancelled' then 0 else -p.micros end`,
  },
  {
    rule: 8,
    name: 'a budget is what is left, promised and spent',
    sql: `select format('batch %s: budget %s, left %s, promised %s, spent %s', b.id, b.budget_micros, w.micros, p.micros, s.micros) as breach
        from batch b
        cross join lateral (select coalesce(sum(micros), 0) as micros from purse where batch_id = b.id) w
        cross join lateral (select coalesce(sum(reward_micros), 0) as micros from assignment where batch_id = b.id and promised) p
        cross join lateral (select coalesce(sum(micros), 0) as micros from ledger where batch_id = b.id and kind in ('answer', 'cannot_tell')) s
       where b.budget_micros is not null and b.budget_micros <> w.micros + p.micros + s.micros`,
  },
];
