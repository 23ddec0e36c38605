import type { EntityManager } from 'typeorm';
import { prepared } from '../database/prepared.js';
import type { QuorumRule } from './quorum.js';

/** An answer that counts towards the quorum, with what is known of whoever gave it. */
export interface Ballot {
  assignmentId: string;
  workerId: string;
  kind: 'handle' | 'no_account';
  key: string;
  display: string | null;
  url: string | null;
  submittedAt: Date;
  /** Evidence on the worker so far, over all platforms: weights of right and wrong answers. */
  right: number;
  wrong: number;
  goldRight: number;
  goldWrong: number;
  /** When that evidence was last added to; it fades from there. */
  scoredAt: Date;
  /** The same on the task's platform alone. */
  thereRight: number;
  thereWrong: number;
  thereScoredAt: Date;
}

/** The ballots of a task, in the order in which they arrived. */
export async function readBallots(tx: EntityManager, taskId: string): Promise<Ballot[]> {
  return tx.query(
    prepared(`select a.id as "assignmentId", a.worker_id as "workerId", a.answer_kind as kind, a.answer_key as key, a.answer_display as display, a.answer_url as url,
            a.submitted_at as "submittedAt", coalesce(r.right_weight, 0) as right, coalesce(r.wrong_weight, 0) as wrong,
            coalesce(r.gold_right, 0) as "goldRight", coalesce(r.gold_wrong, 0) as "goldWrong", coalesce(r.updated_at, a.submitted_at) as "scoredAt",
            coalesce(p.right_weight, 0) as "thereRight", coalesce(p.wrong_weight, 0) as "thereWrong", coalesce(p.updated_at, a.submitted_at) as "thereScoredAt"
       from assignment a join task t on t.id = a.task_id
       left join reliability r on r.worker_id = a.worker_id and r.platform = ''
       left join reliability p on p.worker_id = a.worker_id and p.platform = t.platform
      where a.task_id = $1 and a.counted order by a.submitted_at, a.id`),
    [taskId],
  );
}

export interface PolicyInForce extends QuorumRule {
  id: string;
  version: number;
}

export async function readPolicy(tx: EntityManager, policyId: string): Promise<PolicyInForce> {
  const [row]: PolicyInForce[] = await tx.query(
    prepared(`select id, version, agree, panel, stop, min_agree as "minAgree", extend_to as "extendTo", confidence_floor as "confidenceFloor",
            min_effective as "minEffective", staged, confirm from policy where id = $1`),
    [policyId],
  );
  if (row === undefined) throw new RangeError(`there is no policy ${policyId}`);
  return row;
}

/** The votes of each answer, most first; equal ones in the order of their first ballot. */
export function countVotes(ballots: readonly Ballot[]): { answer: Ballot; votes: Ballot[] }[] {
  const byAnswer = new Map<string, Ballot[]>();
  for (const ballot of ballots) {
    const id = `${ballot.kind} ${ballot.key}`;
    byAnswer.set(id, [...(byAnswer.get(id) ?? []), ballot]);
  }
  return [...byAnswer.values()]
    .map((votes) => ({ answer: commonestSpelling(votes), votes }))
    .toSorted((a, b) => b.votes.length - a.votes.length);
}

/** The spelling that most of those who agree used, ties to the earliest. */
function commonestSpelling(votes: Ballot[]): Ballot {
  const counts = new Map<string | null, number>();
  for (const { display } of votes) counts.set(display, (counts.get(display) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const winner = votes.find(({ display }) => counts.get(display) === most);
  if (winner === undefined) throw new RangeError('an answer without votes has no spelling');
  return winner;
}
