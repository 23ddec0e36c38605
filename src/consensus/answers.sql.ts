import type { DataSource, EntityManager } from 'typeorm';
import { prepared } from '../database/prepared.js';
import type { AssignmentCard } from '../tasks/handout/assignment.view.js';
import type { ClaimOutcome } from '../tasks/handout/leases.sql.js';
import type { Step } from './quorum.js';

/** An answer as it is kept: normalised, with what the worker gave beside it. */
export interface KeptAnswer {
  kind: 'handle' | 'no_account';
  raw: string | null;
  key: string;
  display: string | null;
  url: string | null;
  warnings: string[];
  evidenceUrl: string | null;
  clue: string | null;
  comment: string | null;
  network: string | null;
}

export interface TakenAnswer {
  outcome: Step['outcome'] | 'kept' | 'not_alone' | 'not_yours' | 'already_submitted' | 'assignment_expired';
  late: boolean;
  gold: boolean;
  credited: string;
  taskId: string;
}

/** The worker's next claim, made in the same breath as the answer was taken. */
export interface ClaimedWith {
  /** Null: none was asked for, or the answer calls for a decision, which comes first. */
  claimed: ClaimOutcome | null;
  card: AssignmentCard | null;
}

/**
 * Keeps and credits an answer, says what its ballot led to, and claims the next task when `next` says so. Locks the worker for that, then the task.
 * With `onlyPending` nothing is changed when something else has to happen in the same transaction (`not_alone`): all others need none.
 */
export async function takeAnswer(
  tx: EntityManager | DataSource,
  { assignmentId, workerId, next }: { assignmentId: string; workerId: string; next: boolean },
  answer: KeptAnswer,
  { onlyPending }: { onlyPending: boolean },
): Promise<TakenAnswer & ClaimedWith> {
  const [row]: (TakenAnswer & ClaimedWith)[] = await tx.query(
    prepared(
      `select outcome, late, gold, credited, task_id as "taskId", claimed, card from submit_answer($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    ),
    [
      assignmentId,
      workerId,
      answer.kind,
      answer.raw,
      answer.key,
      answer.display,
      answer.url,
      answer.warnings,
      answer.evidenceUrl,
      answer.clue,
      answer.comment,
      answer.network,
      next,
      onlyPending,
    ],
  );
  if (row === undefined) throw new RangeError('submit_answer answers one row');
  return row;
}

export interface TakenReturn {
  outcome: 'returned' | 'not_yours' | 'already_submitted';
  /** So many could not tell that a person has to. */
  dispute: boolean;
  taskId: string;
}

export async function takeReturn(tx: EntityManager, assignmentId: string, workerId: string, reason: string): Promise<TakenReturn> {
  const [row]: TakenReturn[] = await tx.query(prepared('select outcome, dispute, task_id as "taskId" from take_return($1, $2, $3)'), [
    assignmentId,
    workerId,
    reason,
  ]);
  if (row === undefined) throw new RangeError('take_return answers one row');
  return row;
}

/** The platform that an assignment asks about; undefined: not this worker's. It never changes, so no lock is needed. */
export async function platformOf(tx: EntityManager | DataSource, assignmentId: string, workerId: string): Promise<string | undefined> {
  const [row]: { platform: string }[] = await tx.query(
    prepared('select t.platform from assignment a join task t on t.id = a.task_id where a.id = $1 and a.worker_id is not distinct from $2'),
    [assignmentId, workerId],
  );
  return row?.platform;
}
