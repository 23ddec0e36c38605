import type { Invariant } from './invariant.js';

export const registryInvariants: Invariant[] = [
  {
    rule: 4,
    name: 'no two athletes hold one handle',
    sql: `select format('%s on %s is verified for %s athletes', handle_key, platform, count(*)) as breach from registry where status = 'verified' group by platform, handle_key having count(*) > 1`,
  },
  {
    rule: 4,
    name: 'a handle in conflict is exported for nobody',
    sql: `select format('%s on %s is verified for %s and in conflict for another', v.handle_key, v.platform, v.external_id) as breach
        from registry v join registry c on c.platform = v.platform and c.handle_key = v.handle_key and c.status = 'conflicted' where v.status = 'verified'`,
  },
  {
    rule: 4,
    name: 'whoever is in conflict is in an open case',
    sql: `select format('%s on %s is conflicted without an open case', r.external_id, r.platform) as breach
        from registry r where r.status = 'conflicted' and not exists (
          select from conflict c join conflict_member m on m.conflict_id = c.id and m.athlete_id = r.athlete_id
           where c.status = 'open' and c.platform = r.platform and (c.handle_key = r.handle_key or c.kind = 'swap'))`,
  },
  {
    rule: 5,
    name: 'each version of an entry is one change of the feed',
    sql: `select format('version %s of %s on %s has the change %s', v.version, v.athlete_id, v.platform, v.change_id) as breach
        from registry_version v full join change c on c.id = v.change_id
       where v.change_id is null or c.id is null and v.change_id > (select forgotten_id from feed_retention)`,
  },
  {
    rule: 5,
    name: 'an entry is what its last change says',
    sql: `select format('%s on %s is not what change %s says', r.external_id, r.platform, r.change_id) as breach
        from registry r join change c on c.id = r.change_id
       where c.handle_key is distinct from r.handle_key or r.seq is distinct from c.seq
          or c.id <> (select max(x.change_id) from registry_version x where x.athlete_id = r.athlete_id and x.platform = r.platform)
          or r.status <> case c.type when 'superseded' then 'verified' when 'cleared' then 'verified' else c.type end`,
  },
  {
    rule: 5,
    name: 'the feed keeps the order in which a pair changed',
    sql: `select format('change %s of %s on %s stands before change %s', b.id, b.athlete_id, b.platform, a.id) as breach
        from (select *, lead(id) over pair as next_id, lead(seq) over pair as next_seq from change window pair as (partition by athlete_id, platform order by id)) a
        join change b on b.id = a.next_id where a.next_seq is not null and (a.seq is null or a.seq > a.next_seq)`,
  },
  {
    rule: 5,
    name: 'every change gets its place in the feed',
    sql: `select format('change %s has waited for its place since %s', id, at) as breach from change where seq is null and at < now() - interval '1 minute'`,
  },
  {
    rule: 5,
    name: 'a subscription owes nothing that the feed has not come to',
    sql: `select format('subscription %s owes change %s, and has come to %s', s.id, d.seq, s.seq) as breach
        from subscription s join delivery d on d.subscription_id = s.id and d.status in ('waiting', 'sent') and d.seq > s.seq`,
  },
  {
    rule: 3,
    name: 'the registry rests on resolved tasks',
    sql: `select format('%s on %s rests on task %s', r.external_id, r.platform, r.task_id) as breach
        from registry r left join decision d on d.task_id = r.task_id
       where d.task_id is null or r.status in ('verified', 'conflicted') and d.handle_key is distinct from r.handle_key`,
  },
];
