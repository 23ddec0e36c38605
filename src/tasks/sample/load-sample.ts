import { createReadStream } from 'node:fs';
import path from 'node:path';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Caller } from '../../auth/caller.js';
import { Settings } from '../../config/settings.js';
import { packageRoot } from '../../shared/package-root.js';
import { CreateBatch } from '../batches/create-batch.js';
import { ReceiveImport } from '../imports/receive-import.js';

const FILE = path.join(packageRoot, 'samples/athletes.csv');

/** Gives a fresh database a first batch to look at, unless NONET_SAMPLE is off. Whatever was made since, it never comes back. */
@Injectable()
export class LoadSample implements OnApplicationBootstrap {
  constructor(
    private readonly db: DataSource,
    private readonly settings: Settings,
    private readonly createBatch: CreateBatch,
    private readonly receiveImport: ReceiveImport,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.settings.sample && !(await this.hasBatches())) await this.run();
  }

  async run(): Promise<void> {
    const admin = await this.firstAdmin();
    const batch = { name: 'Sample: NBA 2016-17 and four namesakes', platforms: ['x' as const], reward: '0.05' };
    const { body } = await this.createBatch.run(admin.accountId, batch, null);
    if (body === null) return;
    await this.receiveImport.run(admin, { batchId: body.id, format: 'csv', refresh: false, bytes: createReadStream(FILE) }, () => null);
  }

  private async hasBatches(): Promise<boolean> {
    const rows: unknown[] = await this.db.query('select from batch limit 1');
    return rows.length > 0;
  }

  private async firstAdmin(): Promise<Caller> {
    const [account]: Pick<Caller, 'accountId' | 'email' | 'displayName' | 'roles'>[] = await this.db.query(
      `select id as "accountId", email, display_name as "displayName", roles from account where lower(email) = lower($1)`,
      [this.settings.admin.email],
    );
    if (account === undefined) throw new RangeError('the first administrator is made before anything is loaded');
    return { ...account, workerId: null, via: 'session', hasSecondFactor: false };
  }
}
