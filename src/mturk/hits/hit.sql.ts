import type { EntityManager } from 'typeorm';
import type { Requirement } from '../qualifications/requirements.js';
import type { GivenPolicy } from '../review/review-policy.js';

export type HitStatus = 'Assignable' | 'Unassignable' | 'Reviewable' | 'Reviewing' | 'Disposed';

export interface HitRow {
  id: string;
  hitTypeId: string;
  groupId: string;
  accountId: string;
  kind: 'lookup' | 'html' | 'form' | 'external';
  question: string | null;
  layoutId: string | null;
  parameters: { Name: string; Value: string }[] | null;
  taskId: string | null;
  annotation: string | null;
  maxAssignments: number;
  firstMax: number;
  expiresAt: Date;
  expired: boolean;
  createdAt: Date;
  notedExpired: boolean;
  notedReviewable: boolean;
  assignmentPolicy: GivenPolicy | null;
  hitPolicy: GivenPolicy | null;
  title: string;
  description: string;
  keywords: string;
  rewardMicros: string;
  assignmentSeconds: number;
  autoApprovalSeconds: number;
  requirements: Requirement[];
  status: HitStatus;
  pending: number;
  submitted: number;
  completed: number;
  available: number;
  /** For cursors: exact, unlike a Date. */
  sort: string;
}

/**
 * What a HIT is like just now, worked out from its assignments and the clock, so that it can't be out of date: a lease that ran out is no
 * longer pending whether or not anybody has noticed. `hit` is the HIT's alias.
 */
export const HIT_STATE = (hit: string): string => `
  cross join lateral (
    select (count(*) filter (where w.status = 'Accepted' and w.deadline > now()))::int as pending,
           (count(*) filter (where w.status = 'Submitted'))::int as submitted,
           (count(*) filter (where w.status in ('Approved', 'Rejected')))::int as completed
      from hit_assignment w where w.hit_id = ${hit}.id) n
  cross join lateral (
    select ${hit}.expires_at <= now() as expired, n.submitted + n.completed as answered,
           greatest(0, ${hit}.max_assignments - n.pending - n.submitted - n.completed) as available) p
  cross join lateral (
    select case when ${hit}.deleted_at is not null then 'Disposed'
                when p.answered >= ${hit}.max_assignments or p.expired and n.pending = 0 then case when ${hit}.reviewing then 'Reviewing' else 'Reviewable' end
                when p.expired or p.available = 0 then 'Unassignable'
                else 'Assignable' end as status) s`;

export const HITS = `
  select h.id, h.hit_type_id as "hitTypeId", t.group_id as "groupId", h.account_id as "accountId", h.kind, h.question, h.layout_id as "layoutId",
         h.parameters, h.task_id as "taskId", h.annotation, h.max_assignments as "maxAssignments", h.first_max as "firstMax",
         h.expires_at as "expiresAt", p.expired, h.created_at as "createdAt", h.noted_expired_at is not null as "notedExpired",
         h.noted_reviewable_at is not null as "notedReviewable", h.assignment_policy as "assignmentPolicy", h.hit_policy as "hitPolicy",
         t.title, t.description, t.keywords, t.reward_micros as "rewardMicros", t.assignment_seconds as "assignmentSeconds",
         t.auto_approval_seconds as "autoApprovalSeconds", t.requirements, s.status, n.pending, n.submitted, n.completed, p.available,
         h.created_at::text as sort
    from hit h join hit_type t on t.id = h.hit_type_id ${HIT_STATE('h')}`;

export async function readHit(tx: EntityManager, id: string): Promise<HitRow | undefined> {
  const [row]: HitRow[] = await tx.query(`${HITS} where h.id = $1`, [id]);
  return row;
}

/** Whoever holds a HIT's row changes it or hands it out. Undefined: there is none, or it was deleted. */
export async function lockHit(tx: EntityManager, id: string): Promise<HitRow | undefined> {
  const locked: unknown[] = await tx.query('select from hit where id = $1 and deleted_at is null for no key update', [id]);
  return locked.length === 0 ? undefined : readHit(tx, id);
}

export async function addEvent(tx: EntityManager, type: string, hitId: string, assignmentId: string | null = null): Promise<void> {
  await tx.query('select add_hit_event($1, $2, $3)', [type, hitId, assignmentId]);
}

export interface NewHit {
  hitTypeId: string;
  accountId: string;
  kind: HitRow['kind'];
  question: string | null;
  layoutId: string | null;
  parameters: { Name: string; Value: string }[] | null;
  taskId: string | null;
  annotation: string | null;
  maxAssignments: number;
  lifetimeSeconds: number;
  assignmentPolicy: GivenPolicy | null;
  hitPolicy: GivenPolicy | null;
}

export async function insertHit(tx: EntityManager, id: string, hit: NewHit): Promise<void> {
  await tx.query(
    `insert into hit (id, hit_type_id, account_id, kind, question, layout_id, parameters, task_id, annotation, max_assignments, first_max, expires_at,
                      assignment_policy, hit_policy, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10, now() + make_interval(secs => $11), $12, $13, clock_timestamp())`,
    [
      id,
      hit.hitTypeId,
      hit.accountId,
      hit.kind,
      hit.question,
      hit.layoutId,
      jsonOf(hit.parameters),
      hit.taskId,
      hit.annotation,
      hit.maxAssignments,
      hit.lifetimeSeconds,
      jsonOf(hit.assignmentPolicy),
      jsonOf(hit.hitPolicy),
    ],
  );
}

const jsonOf = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
