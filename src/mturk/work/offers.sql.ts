import type { EntityManager } from 'typeorm';
import { HIT_STATE, type HitRow } from '../hits/hit.sql.js';
import type { WorkRow } from '../hits/work.sql.js';
import { publicId, readPublicId } from '../public-ids.js';
import type { Requirement } from '../qualifications/requirements.js';

export interface GroupRow {
  groupId: string;
  accountId: string;
  requester: string;
  title: string;
  description: string;
  keywords: string;
  rewardMicros: string;
  assignmentSeconds: number;
  requirements: Requirement[];
  kind: HitRow['kind'];
  hits: number;
  nextHitId: string;
  sort: string;
}

/** What keeps a worker from a HIT for good: they answered it; a look-up also when they gave it back, or let its time run out. */
const HAD = `exists (select from hit_assignment m where m.hit_id = h.id and m.worker_id = $1 and (h.kind = 'lookup' or m.status not in ('Returned', 'Abandoned')))`;

/** HITs with a free place, by their group, newest groups first; without those of requesters who blocked the worker. */
export async function openGroups(
  tx: EntityManager,
  workerId: string,
  { limit, after }: { limit: number; after: (string | number | null)[] },
): Promise<GroupRow[]> {
  return tx.query(
    `select t.group_id as "groupId", t.account_id as "accountId", r.display_name as requester, t.title, t.description, t.keywords,
            t.reward_micros as "rewardMicros", t.assignment_seconds as "assignmentSeconds", t.requirements, o.kind, o.hits,
            o.next as "nextHitId", t.created_at::text as sort
       from hit_type t join account r on r.id = t.account_id
      cross join lateral (
            select count(*)::int as hits, (array_agg(h.id order by h.created_at, h.id))[1] as next, (array_agg(h.kind order by h.created_at, h.id))[1] as kind
              from hit h ${HIT_STATE('h')}
             where h.hit_type_id = t.id and h.deleted_at is null and h.expires_at > now() and s.status = 'Assignable' and not ${HAD}) o
      where o.hits > 0 and not exists (select from requester_block b where b.account_id = t.account_id and b.worker_id = $1)
        and exists (select from hit h where h.hit_type_id = t.id and h.deleted_at is null and h.expires_at > now())
        and ($2::timestamptz is null or (t.created_at, t.group_id) < ($2::timestamptz, $3::uuid))
      order by t.created_at desc, t.group_id desc limit $4`,
    [workerId, after[0] ?? null, after[1] ?? null, limit],
  );
}

export type OwnWorkRow = Pick<
  WorkRow,
  'id' | 'status' | 'overdue' | 'rewardMicros' | 'acceptedAt' | 'deadline' | 'submittedAt' | 'autoApproveAt' | 'feedback' | 'sort'
> & { requester: string; title: string };

/** What a worker took, the newest first. */
export async function ownWork(
  tx: EntityManager,
  workerId: string,
  { limit, after }: { limit: number; after: (string | number | null)[] },
): Promise<OwnWorkRow[]> {
  return tx.query(
    `select w.id, w.status, w.deadline <= now() as overdue, w.reward_micros as "rewardMicros", w.accepted_at as "acceptedAt", w.deadline,
            w.submitted_at as "submittedAt", w.auto_approve_at as "autoApproveAt", w.feedback, w.accepted_at::text as sort, r.display_name as requester, t.title
       from hit_assignment w join hit h on h.id = w.hit_id join hit_type t on t.id = h.hit_type_id join account r on r.id = h.account_id
      where w.worker_id = $1 and ($2::timestamptz is null or (w.accepted_at, w.id) < ($2::timestamptz, $3::uuid))
      order by w.accepted_at desc, w.id desc limit $4`,
    [workerId, after[0] ?? null, after[1] ?? null, limit],
  );
}

/** The names of the requesters' own types that requirements speak of, by public id. */
export async function typeNames(tx: EntityManager, requirements: readonly Requirement[]): Promise<Map<string, string>> {
  const ids = requirements.flatMap(({ QualificationTypeId }) => readPublicId(QualificationTypeId) ?? []);
  if (ids.length === 0) return new Map();
  const rows: { id: string; name: string }[] = await tx.query(
    'select id, name from qualification_type where id = any ($1) and deleted_at is null',
    [ids],
  );
  return new Map(rows.map(({ id, name }) => [publicId(id), name]));
}

export async function isBlocked(tx: EntityManager, accountId: string, workerId: string): Promise<boolean> {
  const rows: unknown[] = await tx.query('select from requester_block where account_id = $1 and worker_id = $2', [accountId, workerId]);
  return rows.length > 0;
}

/** Whether the worker answered the HIT, or for another reason can't have it any more. */
export async function hadBefore(tx: EntityManager, hitId: string, workerId: string): Promise<boolean> {
  const rows: unknown[] = await tx.query(`select from hit h where h.id = $2 and ${HAD}`, [workerId, hitId]);
  return rows.length > 0;
}

export interface Holding {
  id: string;
  /** null: a task of Nonet's own. */
  hitId: string | null;
}

/** What a worker holds just now, a HIT or a task of Nonet's own; leases that ran out are ended first. The caller holds the worker. */
export async function holdingOf(tx: EntityManager, workerId: string): Promise<Holding | undefined> {
  const overdue: { id: string; taskId: string | null }[] = await tx.query(
    `select a.id, a.task_id as "taskId" from assignment a where a.worker_id = $1 and a.status = 'assigned' and a.expires_at <= now()
     union all
     select w.id, null from hit_assignment w join hit h on h.id = w.hit_id and h.kind <> 'lookup'
      where w.worker_id = $1 and w.status = 'Accepted' and w.deadline <= now()`,
    [workerId],
  );
  for (const { id, taskId } of overdue) {
    if (taskId === null) await tx.query(`select note_hit_leaving($1, 'Abandoned')`, [id]);
    else await tx.query('select expire_lease($1, $2)', [id, taskId]);
  }
  const [held]: Holding[] = await tx.query(
    `select id, hit_id as "hitId" from hit_assignment where worker_id = $1 and status = 'Accepted'
     union all
     select a.id, null from assignment a join task t on t.id = a.task_id and t.kind <> 'hit' where a.worker_id = $1 and a.status = 'assigned'
     limit 1`,
    [workerId],
  );
  return held;
}

/** The worker's hold on a HIT; that of a look-up is an assignment of Nonet's own under the same id. */
export async function insertWork(tx: EntityManager, hit: HitRow, workerId: string): Promise<string> {
  const [row]: { id: string }[] = await tx.query(
    `insert into hit_assignment (hit_id, worker_id, reward_micros, accepted_at, deadline)
     values ($1, $2, $3, now(), now() + make_interval(secs => $4)) returning id`,
    [hit.id, workerId, hit.rewardMicros, hit.assignmentSeconds],
  );
  if (row === undefined) throw new RangeError('an insert returned no row');
  if (hit.taskId !== null) {
    await tx.query(
      `insert into assignment (id, task_id, worker_id, batch_id, policy_id, reward_micros, expires_at)
       select $1, t.id, $2, t.batch_id, t.policy_id, $3, w.deadline from task t, hit_assignment w where t.id = $4 and w.id = $1`,
      [row.id, workerId, hit.rewardMicros, hit.taskId],
    );
  }
  return row.id;
}
