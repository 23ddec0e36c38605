import type { EntityManager } from 'typeorm';
import { HALF_LIFE_DAYS } from '../consensus/engine/reliability.js';

export interface Outcome {
  workerId: string;
  platform: string;
  right: boolean;
  gold: boolean;
  /** How much the outcome says, in answers: 1 unless it is itself unsure. */
  weight?: number;
}

const FADED = `power(0.5, extract(epoch from greatest(now() - r.updated_at, interval '0'))::double precision / (86400 * ${HALF_LIFE_DAYS}))`;

/**
 * Moves a worker's reliability by one answer whose truth is known: two rows, however many answers came before. What was known
 * fades with the time since the rows were last touched. Nothing here knows whether an outcome was counted before: the caller does.
 * Several workers in one transaction are recorded in the order of their ids, or two transactions could wait for each other.
 */
export async function recordOutcome(tx: EntityManager, { workerId, platform, right, gold, weight = 1 }: Outcome): Promise<void> {
  await tx.query(
    `insert into reliability as r (worker_id, platform, right_weight, wrong_weight, gold_right, gold_wrong)
     select $1, p.platform, $3, $4, $5, $6 from (values ('', 0), ($2, 1)) p (platform, turn) order by p.turn
     on conflict (worker_id, platform) do update set
       right_weight = r.right_weight * ${FADED} + excluded.right_weight,
       wrong_weight = r.wrong_weight * ${FADED} + excluded.wrong_weight,
       gold_right = r.gold_right * ${FADED} + excluded.gold_right,
       gold_wrong = r.gold_wrong * ${FADED} + excluded.gold_wrong,
       updated_at = now()`,
    [workerId, platform, right ? weight : 0, right ? 0 : weight, gold && right ? 1 : 0, gold && !right ? 1 : 0],
  );
}
