import type { EntityManager } from 'typeorm';
import { prepared } from '../database/prepared.js';

export const REGISTRY_STATUSES = ['verified', 'no_account', 'conflicted', 'revoked'] as const;
export type RegistryStatus = (typeof REGISTRY_STATUSES)[number];
export const CHANGE_TYPES = ['verified', 'no_account', 'superseded', 'conflicted', 'cleared', 'revoked'] as const;
export type ChangeType = (typeof CHANGE_TYPES)[number];

/** What the registry says of a pair, as far as writing it needs. */
export interface Entry {
  athleteId: string;
  platform: string;
  status: RegistryStatus;
  handleKey: string | null;
  handleDisplay: string | null;
  handleUrl: string | null;
  confidence: number | null;
  confidenceBound: number | null;
  agreed: number;
  ballots: number;
  policyVersion: number;
  taskId: string;
  round: number;
}

const ENTRY = `athlete_id as "athleteId", platform, status, handle_key as "handleKey", handle_display as "handleDisplay", handle_url as "handleUrl",
  confidence, confidence_bound as "confidenceBound", agreed, ballots, policy_version as "policyVersion", task_id as "taskId", round`;

/**
 * Makes those who write about the same handle take turns. Before any entry is locked, and all keys at once in one order,
 * so that two writers never wait for each other.
 */
export async function lockHandles(tx: EntityManager, platform: string, keys: readonly (string | null)[]): Promise<void> {
  const names = [...new Set(keys)].filter((key) => key !== null).map((key) => `${platform} ${key}`);
  if (names.length === 0) return;
  await tx.query(
    prepared(
      `select pg_advisory_xact_lock(h) from (select distinct hashtextextended(n, 7) as h from unnest($1::text[]) n order by h) locks`,
    ),
    [names],
  );
}

export async function lockEntry(tx: EntityManager, athleteId: string, platform: string): Promise<Entry | undefined> {
  const rows: Entry[] = await tx.query(prepared(`select ${ENTRY} from registry where athlete_id = $1 and platform = $2 for update`), [
    athleteId,
    platform,
  ]);
  return rows[0];
}

/** Locks who else holds this handle; the caller holds the handle's own lock. */
export async function lockHolders(tx: EntityManager, platform: string, handleKey: string, but: string): Promise<Entry[]> {
  return tx.query(
    prepared(`select ${ENTRY} from registry
      where platform = $1 and handle_key = $2 and status in ('verified', 'conflicted') and athlete_id <> $3 order by athlete_id for update`),
    [platform, handleKey, but],
  );
}

/** Writes an entry, its version in the history, and its change in the feed. */
export async function writeEntry(
  tx: EntityManager,
  entry: Entry,
  change: { type: ChangeType; cause: string; before: Entry | undefined },
): Promise<void> {
  const { before } = change;
  const previous = before === undefined ? null : { status: before.status, handle: before.handleDisplay, handleKey: before.handleKey };
  await tx.query(
    prepared(`with c as (
       insert into change (type, athlete_id, external_id, platform, handle_key, handle_display, previous, confidence, cause, task_id)
       select $14, $1, external_id, $2, $4, $5, $16, $7, $15, $12 from athlete where id = $1 returning id, external_id, at),
     r as (
       insert into registry (athlete_id, platform, external_id, name, status, handle_key, handle_display, handle_url, confidence, confidence_bound,
                             agreed, ballots, policy_version, cause, task_id, round, verified_at, checked_at, updated_at, version, change_id)
       select $1, $2, c.external_id, a.name, $3, $4, $5, $6, $7::float8, $8::float8, $9, $10, $11::int, $15, $12, $13::int, c.at, c.at, c.at, 1, c.id
         from c join athlete a on a.id = $1
       on conflict (athlete_id, platform) do update set
         name = excluded.name, status = excluded.status, handle_key = excluded.handle_key, handle_display = excluded.handle_display, handle_url = excluded.handle_url,
         confidence = excluded.confidence, confidence_bound = excluded.confidence_bound, agreed = excluded.agreed, ballots = excluded.ballots,
         policy_version = excluded.policy_version, cause = excluded.cause, task_id = excluded.task_id, round = excluded.round,
         verified_at = case when excluded.status in ('verified', 'no_account') then excluded.verified_at else registry.verified_at end,
         checked_at = excluded.checked_at, updated_at = excluded.updated_at, version = registry.version + 1, change_id = excluded.change_id, seq = null
       returning *)
     insert into registry_version (athlete_id, platform, version, status, handle_key, handle_display, handle_url, confidence, confidence_bound,
                                   agreed, ballots, policy_version, cause, task_id, round, change_id, at)
     select athlete_id, platform, version, status, handle_key, handle_display, handle_url, confidence, confidence_bound,
            agreed, ballots, policy_version, cause, task_id, round, change_id, updated_at from r`),
    [
      entry.athleteId,
      entry.platform,
      entry.status,
      entry.handleKey,
      entry.handleDisplay,
      entry.handleUrl,
      entry.confidence,
      entry.confidenceBound,
      entry.agreed,
      entry.ballots,
      entry.policyVersion,
      entry.taskId,
      entry.round,
      change.type,
      change.cause,
      previous === null ? null : JSON.stringify(previous),
    ],
  );
}

/** A new look that found the same: the entry is as good as new, and the feed has nothing to say. */
export async function confirmEntry(tx: EntityManager, entry: Entry): Promise<void> {
  await tx.query(
    `update registry set checked_at = now(), updated_at = now(), confidence = $3, confidence_bound = $4, agreed = $5, ballots = $6,
            policy_version = $7, task_id = $8, round = $9
      where athlete_id = $1 and platform = $2`,
    [
      entry.athleteId,
      entry.platform,
      entry.confidence,
      entry.confidenceBound,
      entry.agreed,
      entry.ballots,
      entry.policyVersion,
      entry.taskId,
      entry.round,
    ],
  );
}

/** Somebody looked, and found the same. */
export async function touchEntry(tx: EntityManager, athleteId: string, platform: string): Promise<void> {
  await tx.query('update registry set checked_at = now(), updated_at = now() where athlete_id = $1 and platform = $2', [
    athleteId,
    platform,
  ]);
}

/** The look that confirmed it no longer counts. */
export async function untouchEntry(tx: EntityManager, athleteId: string, platform: string): Promise<void> {
  await tx.query('update registry set checked_at = verified_at, updated_at = now() where athlete_id = $1 and platform = $2', [
    athleteId,
    platform,
  ]);
}
