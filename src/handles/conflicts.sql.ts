import type { EntityManager } from 'typeorm';
import { prepared } from '../database/prepared.js';

/** How a case ended: `ended` by itself, when one of its members was found anew or taken back. */
export type ConflictOutcome = 'kept' | 'both' | 'neither' | 'exchanged' | 'ended';

export interface ConflictMember {
  athleteId: string;
  /** The one they have in the registry now. */
  handleKey: string | null;
  externalId: string;
  taskId: string;
}

export interface OpenConflict {
  id: string;
  /** `swap`: each of two has a handle of their own, and it looks like the other's. */
  kind: 'same_handle' | 'swap';
  platform: string;
  handleKey: string;
  members: ConflictMember[];
}

/** Opens the case of a handle, or finds the one that is open, and adds who holds it. */
export async function joinConflict(
  tx: EntityManager,
  platform: string,
  handleKey: string,
  members: { athleteId: string; taskId: string }[],
): Promise<void> {
  const [conflict]: { id: string }[] = await tx.query(
    `insert into conflict (kind, platform, handle_key) values ('same_handle', $1, $2)
     on conflict (platform, handle_key) where status = 'open' and kind = 'same_handle' do update set handle_key = excluded.handle_key
     returning id`,
    [platform, handleKey],
  );
  for (const { athleteId, taskId } of members) {
    await tx.query(
      `insert into conflict_member (conflict_id, athlete_id, task_id) values ($1, $2, $3)
       on conflict (conflict_id, athlete_id) do update set task_id = excluded.task_id`,
      [conflict?.id, athleteId, taskId],
    );
  }
}

const CASE = `
  select c.id, c.kind, c.platform, c.handle_key as "handleKey",
         (select coalesce(json_agg(json_build_object('athleteId', m.athlete_id, 'handleKey', r.handle_key, 'externalId', a.external_id, 'taskId', m.task_id) order by a.external_id), '[]')
            from conflict_member m join athlete a on a.id = m.athlete_id left join registry r on r.athlete_id = m.athlete_id and r.platform = c.platform
           where m.conflict_id = c.id) as members
    from conflict c`;

export async function lockConflict(tx: EntityManager, conflictId: string): Promise<(OpenConflict & { status: string }) | undefined> {
  const [found]: { status: string }[] = await tx.query('select status from conflict where id = $1 for update', [conflictId]);
  if (found === undefined) return undefined;
  const row = await findConflict(tx, conflictId);
  return row === undefined ? undefined : { ...row, status: found.status };
}

/** A case as it is now, without a lock. */
export async function findConflict(tx: EntityManager, conflictId: string): Promise<OpenConflict | undefined> {
  const rows: OpenConflict[] = await tx.query(`${CASE} where c.id = $1`, [conflictId]);
  return rows[0];
}

/** The open case of a handle, without a lock: the handle's own lock is held. */
export async function findOpenConflict(tx: EntityManager, platform: string, handleKey: string): Promise<OpenConflict | undefined> {
  const rows: OpenConflict[] = await tx.query(
    `${CASE} where c.platform = $1 and c.handle_key = $2 and c.status = 'open' and c.kind = 'same_handle'`,
    [platform, handleKey],
  );
  return rows[0];
}

/** Whether somebody is in an open case on a platform: until the last is closed their handle stays on hold. */
export async function isInOpenCase(tx: EntityManager, athleteId: string, platform: string): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `select from conflict c join conflict_member m on m.conflict_id = c.id where m.athlete_id = $1 and c.platform = $2 and c.status = 'open'`,
    [athleteId, platform],
  );
  return rows.length > 0;
}

/** Locks the open case of somebody who looks swapped with another. Before any entry is locked: both of them may be found anew at once. */
export async function lockOpenSwap(tx: EntityManager, athleteId: string, platform: string): Promise<OpenConflict | undefined> {
  const [found]: { id: string }[] = await tx.query(
    prepared(`select c.id from conflict c join conflict_member m on m.conflict_id = c.id
      where m.athlete_id = $1 and c.platform = $2 and c.status = 'open' and c.kind = 'swap' for update of c`),
    [athleteId, platform],
  );
  return found === undefined ? undefined : findConflict(tx, found.id);
}

/** Opens the case of two who look swapped. */
export async function openSwap(
  tx: EntityManager,
  platform: string,
  handleKey: string,
  members: readonly { athleteId: string; taskId: string }[],
): Promise<string> {
  const [conflict]: { id: string }[] = await tx.query(
    `insert into conflict (kind, platform, handle_key) values ('swap', $1, $2) returning id`,
    [platform, handleKey],
  );
  if (conflict === undefined) throw new RangeError('an insert returned no row');
  for (const { athleteId, taskId } of members)
    await tx.query('insert into conflict_member (conflict_id, athlete_id, task_id) values ($1, $2, $3)', [conflict.id, athleteId, taskId]);
  return conflict.id;
}

export async function leaveConflict(tx: EntityManager, conflictId: string, athleteId: string): Promise<void> {
  await tx.query('delete from conflict_member where conflict_id = $1 and athlete_id = $2', [conflictId, athleteId]);
}

export async function closeConflict(
  tx: EntityManager,
  conflictId: string,
  resolution: { outcome: ConflictOutcome; keepAthleteId: string | null; by: string | null; reason: string },
): Promise<void> {
  await tx.query(
    `update conflict set status = 'resolved', resolved_at = now(), resolved_by = $2, keep_athlete_id = $3, reason = $4, outcome = $5 where id = $1`,
    [conflictId, resolution.by, resolution.keepAthleteId, resolution.reason, resolution.outcome],
  );
}
