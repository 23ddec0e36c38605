import type { Pool } from 'pg';

/** What the hand-out and the taking of an answer are in PostgreSQL; the decision that every seventh answer leads to is left out, so the limit is a little too high. */
export async function bareCycle(pool: Pool, workerId: string): Promise<void> {
  const claimed = await pool.query({
    name: 'claim',
    text: 'select assignment_id as id from claim_next($1, null, null)',
    values: [workerId],
  });
  await pool.query({
    name: 'take',
    text: `select outcome from take_answer($1, $2, 'handle', '@the_athlete', 'the_athlete', 'the_athlete', 'https://x.com/the_athlete', '{}', null, null, null, null)`,
    values: [claimed.rows[0].id, workerId],
  });
}
