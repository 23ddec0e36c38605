import type { Invariant } from './invariant.js';

const recorded = (action: string, subject: string): string =>
  `exists (select from audit x where x.action like '${action}' and x.subject = ${subject})`;

export const secrecyAndRecordInvariants: Invariant[] = [
  {
    rule: 7,
    name: 'gold never counts',
    sql: `select format('gold task %s has ballots, places or a decision', t.id) as breach from task t
       where t.kind = 'gold' and (t.ballots > 0 or exists (select from handout h where h.task_id = t.id) or exists (select from decision d where d.task_id = t.id)
         or exists (select from assignment a where a.task_id = t.id and a.counted))`,
  },
  {
    rule: 7,
    name: 'gold repeats for no worker',
    sql: `select format('worker %s met %s on %s more than once as gold', a.worker_id, t.athlete_id, t.platform) as breach
        from assignment a join task t on t.id = a.task_id where t.kind = 'gold' group by a.worker_id, t.athlete_id, t.platform having count(*) > 1`,
  },
  {
    rule: 10,
    name: 'every changed policy is recorded',
    sql: `select format('version %s of the policy of batch %s is in no record', p.version, p.batch_id) as breach
        from policy p where p.version > 1 and not ${recorded('batch.policy_changed', `'batch:' || p.batch_id`)}`,
  },
  {
    rule: 10,
    name: 'every suspension and block is recorded',
    sql: `select format('worker %s is %s, and no record says by whom', w.id, w.status) as breach
        from worker w where w.status in ('suspended', 'blocked') and not ${recorded('worker.%', `'worker:' || w.id`)}`,
  },
  {
    rule: 10,
    name: 'every adjudication is recorded',
    sql: `select format('the adjudication of task %s is in no record', d.task_id) as breach
        from decision d where d.cause = 'adjudication' and not ${recorded('task.adjudicated', `'task:' || d.task_id`)}`,
  },
  {
    rule: 10,
    name: 'every settled case is recorded',
    sql: `select format('the resolution of conflict %s is in no record', c.id) as breach
        from conflict c where c.resolved_by is not null and not ${recorded('conflict.resolved', `'conflict:' || c.id`)}`,
  },
];
