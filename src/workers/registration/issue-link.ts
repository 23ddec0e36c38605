import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { insertLink } from '../../auth/accounts.sql.js';
import { recordAct } from '../../auth/audit.sql.js';
import { notFound, Refusal } from '../../shared/refusal.js';
import { findAccountOf } from './account-of.sql.js';

/** A one-time link for a worker who lost the password. Nothing changes until it is used; then every session ends. */
@Injectable()
export class IssueLink {
  constructor(private readonly db: DataSource) {}

  async run(by: string, workerId: string): Promise<string> {
    return this.db.transaction(async (tx) => {
      const worker = await findAccountOf(tx, workerId);
      if (worker === undefined) throw notFound('worker');
      if (worker.accountId === null) {
        throw new Refusal('conflict', 'no_account', 'This worker’s account was erased or removed; nobody can sign in to it any more.');
      }
      await recordAct(tx, { accountId: by, action: 'worker.link_issued', subject: `worker:${workerId}` });
      return insertLink(tx, worker.accountId);
    });
  }
}
