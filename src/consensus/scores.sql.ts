import type { EntityManager } from 'typeorm';

export interface ScoredAnswer {
  workerId: string;
  platform: string;
  right: boolean;
  gold: boolean;
}

const IS_RIGHT = `case d.outcome when 'no_account' then a.answer_kind = 'no_account' else a.answer_kind = 'handle' and a.answer_key = d.handle_key end`;

/** Everyone who had answered a task when it was resolved, in the order in which their reliabilities are locked. */
export async function scoreTask(tx: EntityManager, taskId: string): Promise<ScoredAnswer[]> {
  return tx.query(
    `select a.worker_id as "workerId", t.platform, ${IS_RIGHT} as right, false as gold
       from decision d join task t on t.id = d.task_id
       join assignment a on a.task_id = d.task_id and a.status = 'submitted' and a.submitted_at <= d.decided_at and a.not_counted is distinct from 'voided'
      where d.task_id = $1 and d.outcome <> 'cancelled' order by a.worker_id`,
    [taskId],
  );
}

/** An answer to gold. */
export async function scoreGoldAnswer(tx: EntityManager, assignmentId: string): Promise<ScoredAnswer[]> {
  return tx.query(
    `select a.worker_id as "workerId", g.platform, true as gold,
            a.answer_kind = g.answer_kind and (g.answer_kind = 'no_account' or a.answer_key = g.handle_key) as right
       from assignment a join gold g on g.task_id = a.task_id and g.retired_at is null where a.id = $1`,
    [assignmentId],
  );
}

/** An answer that came after the decision: it measures its worker and leaves the decision alone. */
export async function scoreLateAnswer(tx: EntityManager, assignmentId: string): Promise<ScoredAnswer[]> {
  return tx.query(
    `select a.worker_id as "workerId", t.platform, ${IS_RIGHT} as right, false as gold
       from assignment a join task t on t.id = a.task_id join decision d on d.task_id = a.task_id
      where a.id = $1 and a.submitted_at > d.decided_at and d.outcome <> 'cancelled'`,
    [assignmentId],
  );
}
