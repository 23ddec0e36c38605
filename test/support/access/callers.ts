import { createHash, randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import { someWorkers } from '../builders.js';

/** Everybody who may knock, in the order of the table's columns. */
export const CALLERS = ['nobody', 'worker', 'worker2', 'suspended', 'blocked', 'requester', 'requester2', 'engineer', 'admin'] as const;
export type CallerName = (typeof CALLERS)[number];

/** Keys that opened every door once. */
export const FORMER_KEYS = ['revoked key', 'expired key'] as const;

interface Account {
  accountId: string;
  workerId: string | null;
}

/** One account for each caller. */
export class Callers {
  private constructor(
    private readonly pool: Pool,
    private readonly accounts: Record<Exclude<CallerName, 'nobody'>, Account>,
  ) {}

  static async make(pool: Pool): Promise<Callers> {
    const worker = async (status: string): Promise<Account> => {
      const [built] = await someWorkers(pool, 1, status);
      const { rows } = await pool.query('select account_id as "accountId", id as "workerId" from worker where id = $1', [built!.id]);
      return rows[0];
    };
    const office = async (role: string): Promise<Account> => {
      const { rows } = await pool.query(
        `insert into account (email, display_name, roles) values ($1, 'Somebody', $2) returning id as "accountId", null as "workerId"`,
        [`${randomBytes(8).toString('hex')}@example.org`, [role]],
      );
      return rows[0];
    };
    return new Callers(pool, {
      worker: await worker('qualified'),
      worker2: await worker('qualified'),
      suspended: await worker('suspended'),
      blocked: await worker('blocked'),
      requester: await office('requester'),
      requester2: await office('requester'),
      engineer: await office('engineer'),
      admin: await office('admin'),
    });
  }

  account(name: Exclude<CallerName, 'nobody'>): Account {
    return this.accounts[name];
  }

  /** A session of its own for each call, since a call may end it: the Authorization value; '' for nobody. */
  async signIn(name: CallerName): Promise<string> {
    if (name === 'nobody') return '';
    const token = `ns_${randomBytes(32).toString('base64url')}`;
    await this.pool.query(`insert into session (token_hash, account_id, expires_at) values ($1, $2, now() + interval '1 hour')`, [
      hashed(token),
      this.accounts[name].accountId,
    ]);
    return `Bearer ${token}`;
  }

  /** An administrator's key that was revoked, or ran out. */
  async formerKey(how: (typeof FORMER_KEYS)[number]): Promise<string> {
    const key = `nk_${randomBytes(32).toString('base64url')}`;
    await this.pool.query(
      `insert into api_key (account_id, name, key_hash, roles, revoked_at, expires_at)
       values ($1, 'former', $2, '{admin}', case when $3 then now() end, case when not $3 then now() end)`,
      [this.accounts.admin.accountId, hashed(key), how === 'revoked key'],
    );
    return `Bearer ${key}`;
  }
}

export const hashed = (token: string): Buffer => createHash('sha256').update(token).digest();
