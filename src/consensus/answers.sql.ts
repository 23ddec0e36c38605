import type { EntityManager } from 'typeorm';
import { prepared } from '../database/prepared.js';
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
  outcome: Step['outcome'] | 'kept' | 'not_yours' | 'already_submitted' | 'assignment_expired';
  late: boolean;
  gold: boolean;
  credited: string;
  taskId: string;
}

/** Keeps and credits an answer, and says what its ballot led to. Locks the task first. */
export async function takeAnswer(tx: EntityManager, assignmentId: string, workerId: string, answer: KeptAnswer): Promise<TakenAnswer> {
  const [row]: TakenAnswer[] = await tx.query(
    prepared(
      `select outcome, late, gold, credited, task_id as "taskId" from take_answer($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
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
    ],
  );
  if (row === undefined) throw new RangeError('take_answer answers one row');
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
export async function platformOf(tx: EntityManager, assignmentId: string, workerId: string): Promise<string | undefined> {
  const [row]: { platform: string }[] = await tx.query(
    prepared('select t.platform from assignment a join task t on t.id = a.task_id where a.id = $1 and a.worker_id = $2'),
    [assignmentId, workerId],
  );
  return row?.platform;
}
