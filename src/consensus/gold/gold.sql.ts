import type { EntityManager } from 'typeorm';
import { HALF_LIFE_DAYS } from '../engine/reliability.js';
import type { GoldAnswer, Weights } from './gold-rules.js';

export interface AnsweredGold {
  taskId: string;
  workerId: string;
  right: boolean;
}

/** The gold answer of an assignment; undefined when it is none, or its gold is out of use. */
export async function findGoldAnswer(tx: EntityManager, assignmentId: string): Promise<AnsweredGold | undefined> {
  const rows: AnsweredGold[] = await tx.query(
    `select g.task_id as "taskId", a.worker_id as "workerId", a.answer_kind = g.answer_kind and a.answer_key = g.handle_key as right
       from assignment a join gold g on g.task_id = a.task_id and g.retired_at is null where a.id = $1`,
    [assignmentId],
  );
  return rows[0];
}

/** A worker's gold answers since they qualified, each faded by its age. */
export async function goldRecordOf(tx: EntityManager, workerId: string): Promise<Weights> {
  const [row]: Weights[] = await tx.query(
    `select coalesce(sum(weight) filter (where is_right), 0) as right, coalesce(sum(weight) filter (where not is_right), 0) as wrong
       from (select a.answer_kind = g.answer_kind and a.answer_key = g.handle_key as is_right,
                    power(0.5, extract(epoch from now() - a.submitted_at)::double precision / (86400 * ${HALF_LIFE_DAYS})) as weight
               from assignment a join gold g on g.task_id = a.task_id and g.retired_at is null join worker w on w.id = a.worker_id
              where a.worker_id = $1 and a.status = 'submitted' and a.submitted_at > coalesce(w.qualified_at, '-infinity')) answers`,
    [workerId],
  );
  return row ?? { right: 0, wrong: 0 };
}

/** Everybody's answer to a gold task. */
export async function readGoldAnswersTo(tx: EntityManager, taskId: string): Promise<GoldAnswer[]> {
  return tx.query(
    `select a.answer_kind || ' ' || a.answer_key as label, a.answer_kind = g.answer_kind and a.answer_key = g.handle_key as right,
            json_build_object('right', coalesce(r.right_weight, 0), 'wrong', coalesce(r.wrong_weight, 0)) as record
       from gold g join assignment a on a.task_id = g.task_id and a.status = 'submitted'
       left join reliability r on r.worker_id = a.worker_id and r.platform = '' where g.task_id = $1`,
    [taskId],
  );
}
