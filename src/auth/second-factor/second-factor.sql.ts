import type { EntityManager } from 'typeorm';
import { hashRecoveryCode } from './codes.js';

export interface FactorRow {
  sealedSecret: Buffer;
  /** Null: begun, and not yet proved by a code. */
  turnedOnAt: Date | null;
  codesLeft: number;
}

export async function findFactor(tx: EntityManager, accountId: string): Promise<FactorRow | undefined> {
  const rows: FactorRow[] = await tx.query(
    `select sealed_secret as "sealedSecret", turned_on_at as "turnedOnAt",
            (select count(*) from recovery_code c where c.account_id = f.account_id and c.used_at is null)::int as "codesLeft"
       from second_factor f where account_id = $1`,
    [accountId],
  );
  return rows[0];
}

/** Begins, or begins anew while no code has proved it. False: it is on. */
export async function beginFactor(tx: EntityManager, accountId: string, sealedSecret: Buffer): Promise<boolean> {
  const rows: unknown[] = await tx.query(
    `insert into second_factor (account_id, sealed_secret) values ($1, $2)
     on conflict (account_id) do update set sealed_secret = excluded.sealed_secret, last_step = 0, created_at = now()
       where second_factor.turned_on_at is null returning true`,
    [accountId, sealedSecret],
  );
  return rows.length > 0;
}

/** Uses a step of time up. False: it, or a later one, was used before. */
export async function takeStep(tx: EntityManager, accountId: string, step: number): Promise<boolean> {
  const [, taken]: [unknown, number] = await tx.query('update second_factor set last_step = $2 where account_id = $1 and last_step < $2', [
    accountId,
    step,
  ]);
  return taken > 0;
}

export async function turnOn(tx: EntityManager, accountId: string): Promise<void> {
  await tx.query('update second_factor set turned_on_at = now() where account_id = $1', [accountId]);
}

/** False: there was none. */
export async function deleteFactor(tx: EntityManager, accountId: string): Promise<boolean> {
  const [, deleted]: [unknown, number] = await tx.query('delete from second_factor where account_id = $1', [accountId]);
  return deleted > 0;
}

/** In place of all that there were. */
export async function replaceRecoveryCodes(tx: EntityManager, accountId: string, codes: readonly string[]): Promise<void> {
  await tx.query('delete from recovery_code where account_id = $1', [accountId]);
  await tx.query('insert into recovery_code (account_id, code_hash) select $1, unnest($2::bytea[])', [
    accountId,
    codes.map(hashRecoveryCode),
  ]);
}

/** Uses a recovery code up. False: it isn't one, or was used before. */
export async function takeRecoveryCode(tx: EntityManager, accountId: string, code: string): Promise<boolean> {
  const [, taken]: [unknown, number] = await tx.query(
    'update recovery_code set used_at = now() where account_id = $1 and code_hash = $2 and used_at is null',
    [accountId, hashRecoveryCode(code)],
  );
  return taken > 0;
}
