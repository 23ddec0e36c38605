import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { insertLink } from '../../auth/accounts.sql.js';
import { recordAct } from '../../auth/audit.sql.js';
import { notFound } from '../../shared/refusal.js';
import { findAccountOf } from './account-of.sql.js';
import { noAccount } from './no-account.js';

/** A one-time link for a worker who lost the password. Nothing changes until it is used; then every session ends. */
@Injectable()
export class IssueLink {
  constructor(private readonly db: DataSource) {}

  async run(by: string, workerId: string): Promise<string> {
    return this.db.transaction(async (tx) => {
      const worker = await findAccountOf(tx, workerId);
      if (worker === undefined) throw notFound('worker');
      if (worker.accountId === null) throw noAccount();
      await recordAct(tx, { accountId: by, action: 'worker.link_issued', subject: `worker:${workerId}` });
      return insertLink(tx, worker.accountId);
    });
  }
}
