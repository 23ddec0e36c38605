import type { EntityManager } from 'typeorm';
import type { Answer } from '../question/answers.js';

export type WorkStatus = 'Accepted' | 'Submitted' | 'Approved' | 'Rejected' | 'Returned' | 'Abandoned';

/** A worker's assignment of a HIT, with the answer of the look-up that it may be. */
export interface WorkRow {
  id: string;
  hitId: string;
  workerId: string;
  accountId: string;
  status: WorkStatus;
  rewardMicros: string;
  acceptedAt: Date;
  deadline: Date;
  overdue: boolean;
  submittedAt: Date | null;
  autoApproveAt: Date | null;
  approvedAt: Date | null;
  rejectedAt: Date | null;
  feedback: string | null;
  knownScore: number | null;
  reviewed: boolean;
  answer: Answer[] | null;
  lookup: LookupAnswer | null;
  sort: string;
}

export interface LookupAnswer {
  kind: 'handle' | 'no_account';
  key: string;
  display: string | null;
  url: string | null;
  evidenceUrl: string | null;
  clue: string | null;
  comment: string | null;
}

export const WORK = `
  select w.id, w.hit_id as "hitId", w.worker_id as "workerId", h.account_id as "accountId", w.status, w.reward_micros as "rewardMicros",
         w.accepted_at as "acceptedAt", w.deadline, w.deadline <= now() as overdue, w.submitted_at as "submittedAt",
         w.auto_approve_at as "autoApproveAt", w.approved_at as "approvedAt", w.rejected_at as "rejectedAt", w.feedback,
         w.known_score as "knownScore", w.reviewed_at is not null as reviewed, w.answer, w.submitted_at::text as sort,
         case when a.answer_kind is not null then json_build_object('kind', a.answer_kind, 'key', a.answer_key, 'display', a.answer_display,
              'url', a.answer_url, 'evidenceUrl', a.evidence_url, 'clue', a.clue, 'comment', a.comment) end as lookup
    from hit_assignment w join hit h on h.id = w.hit_id left join assignment a on h.kind = 'lookup' and a.id = w.id`;

export async function findWork(tx: EntityManager, id: string): Promise<WorkRow | undefined> {
  const [row]: WorkRow[] = await tx.query(`${WORK} where w.id = $1`, [id]);
  return row;
}

/** Those that were submitted, in that order. */
export async function submittedWork(tx: EntityManager, hitId: string): Promise<WorkRow[]> {
  return tx.query(`${WORK} where w.hit_id = $1 and w.status in ('Submitted', 'Approved', 'Rejected') order by w.submitted_at, w.id`, [
    hitId,
  ]);
}

/** The answers as a requester reads them. */
export function answersOf({ answer, lookup }: Pick<WorkRow, 'answer' | 'lookup'>): Answer[] {
  if (lookup === null) return answer ?? [];
  const fields: [string, string | null][] = [
    ['handle', lookup.display ?? ''],
    ['kind', lookup.kind],
    ['url', lookup.url],
    ['evidence_url', lookup.evidenceUrl],
    ['clue', lookup.clue],
    ['comment', lookup.comment],
  ];
  return fields.flatMap(([question, text]) => (text === null ? [] : [{ question, text }]));
}

/** The answers as they are compared: a handle by its key, so that spellings of one account are one answer. */
export function comparable(work: Pick<WorkRow, 'answer' | 'lookup'>): Answer[] {
  const { lookup } = work;
  return answersOf(work).map((answer) =>
    lookup !== null && answer.question === 'handle' ? { question: 'handle', text: lookup.key } : answer,
  );
}
