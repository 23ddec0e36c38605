import type { Invariant } from './invariant.js';

export const hitInvariants: Invariant[] = [
  {
    rule: 8,
    name: 'approved work on a HIT is paid once, and nothing else is',
    sql: `select format('assignment %s of a HIT is %s: its worker was credited %s, its requester paid %s, its reward is %s', w.id, w.status, c.micros, p.micros, w.reward_micros) as breach
        from hit_assignment w
        cross join lateral (select coalesce(sum(micros), 0) as micros, count(*) as n from ledger where assignment_id = w.id and kind = 'answer') c
        cross join lateral (select coalesce(-sum(micros), 0) as micros, count(*) as n from requester_ledger where assignment_id = w.id and kind = 'reward') p
       where c.micros <> p.micros or c.n <> p.n or c.n <> (w.status = 'Approved')::int or w.status = 'Approved' and c.micros <> w.reward_micros`,
  },
  {
    rule: 8,
    name: 'a bonus reaches its worker',
    sql: `select format('bonus %s of %s was paid %s times by its requester', b.id, b.micros, p.n) as breach
        from hit_bonus b cross join lateral (select count(*) as n from requester_ledger where bonus_id = b.id and kind = 'bonus' and micros = -b.micros) p where p.n <> 1
      union all
      select format('worker %s was credited %s of bonuses for assignment %s, %s were sent', b.worker_id, coalesce(l.micros, 0), b.assignment_id, b.micros)
        from (select worker_id, assignment_id, sum(micros) as micros from hit_bonus group by worker_id, assignment_id) b
        cross join lateral (select sum(micros) as micros from ledger where worker_id = b.worker_id and assignment_id = b.assignment_id and kind = 'bonus') l
       where l.micros is distinct from b.micros`,
  },
  {
    rule: 8,
    name: "a requester's balance is the sum of their ledger",
    sql: `select format('account %s has %s available and %s held; the ledger says %s, its HITs hold %s', p.account_id, p.available_micros, p.held_micros, l.micros, h.micros) as breach
        from requester_purse p
        cross join lateral (select coalesce(sum(micros), 0) as micros from requester_ledger where account_id = p.account_id) l
        cross join lateral (select coalesce(sum(held_micros), 0) as micros from hit where account_id = p.account_id) h
       where p.available_micros + p.held_micros <> l.micros or p.held_micros <> h.micros`,
  },
  {
    rule: 2,
    name: 'a HIT has no more assignments than places',
    sql: `select format('HIT %s has %s assignments of %s', h.id, n.taken, h.max_assignments) as breach
        from hit h cross join lateral (select count(*) as taken from hit_assignment w where w.hit_id = h.id and w.status not in ('Returned', 'Abandoned')) n
       where n.taken > h.max_assignments`,
  },
  {
    rule: 6,
    name: 'the assignment of a look-up is the same on both sides',
    sql: `select format('assignment %s is %s to its HIT and %s to its task', w.id, w.status, coalesce(a.status, 'not there')) as breach
        from hit_assignment w join hit h on h.id = w.hit_id and h.kind = 'lookup' left join assignment a on a.id = w.id
       where a.status is distinct from case w.status when 'Accepted' then 'assigned' when 'Returned' then 'returned' when 'Abandoned' then 'expired' else 'submitted' end`,
  },
];
