import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { type Finding, recordFinding } from '../../src/handles/record-finding.js';

export { fillRegistry } from '../../bench/support/fill-registry.js';

export interface BuiltAthlete {
  id: string;
  externalId: string;
}

let athletes = 0;

/** An athlete who has not been looked up yet. */
export async function anAthlete(pool: Pool, given: { externalId?: string; name?: string } = {}): Promise<BuiltAthlete> {
  athletes += 1;
  const externalId = given.externalId ?? `athlete-${athletes}`;
  const name = given.name ?? `Athlete ${externalId}`;
  const { rows } = await pool.query('insert into athlete (external_id, name, name_key) values ($1, $2, $1) returning id', [
    externalId,
    name,
  ]);
  return { id: rows[0].id, externalId };
}

/** What a task found: seven of seven for the handle (null: no account). */
export function aFinding(athlete: BuiltAthlete, handle: string | null, more: Partial<Finding> = {}): Finding {
  return {
    athleteId: athlete.id,
    platform: 'x',
    handleKey: handle?.toLowerCase() ?? null,
    handleDisplay: handle,
    handleUrl: handle === null ? null : `https://x.com/${handle}`,
    confidence: 0.99,
    confidenceBound: 0.97,
    agreed: 7,
    ballots: 7,
    policyVersion: 1,
    taskId: '00000000-0000-4000-8000-000000000000',
    round: 1,
    cause: 'quorum',
    ...more,
  };
}

/** Writes findings into the registry, each in a transaction of its own. */
export async function record(db: DataSource, ...findings: Finding[]): Promise<void> {
  for (const finding of findings) await db.transaction((tx) => recordFinding(tx, finding));
}
