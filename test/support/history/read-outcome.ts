import type { Pool } from 'pg';
import { fromMicros } from '../../../src/shared/money.js';
import type { Outcome } from './history.js';

/** What the database says in the end, of everything but gold. */
export async function readOutcome(pool: Pool): Promise<Outcome> {
  const { rows: assignments } = await pool.query(
    `select a.worker_id as "workerId", a.id as "assignmentId", a.task_id as "taskId", a.status, a.answer_key as value
       from assignment a join task t on t.id = a.task_id where t.kind <> 'gold'`,
  );
  const { rows: credits } = await pool.query(`select assignment_id as "assignmentId", micros from ledger where kind = 'answer'`);
  const { rows: tasks } = await pool.query(
    `select t.id, p.agree, t.panel, t.status = 'open' as "isOpen", d.handle_key as decided
       from task t join policy p on p.id = t.policy_id left join decision d on d.task_id = t.id and d.cause = 'quorum' where t.kind <> 'gold'`,
  );
  const { rows: changes } = await pool.query('select seq, task_id as "taskId", type, handle_key as "handleKey" from change order by seq');
  return {
    assignments,
    credits: credits.map(({ assignmentId, micros }) => ({ assignmentId, amount: fromMicros(micros) })),
    tasks,
    changes: changes.map(({ seq, ...said }) => ({ seq: Number(seq), said: sayChange(said) })),
  };
}

/** The same of a change as a reader was told it. */
export const sayChange = ({ taskId, type, handleKey }: { taskId: string; type: string; handleKey: string | null }): string =>
  `${type} ${handleKey ?? 'nothing'} by ${taskId}`;
