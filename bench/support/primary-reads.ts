import type { DataSource } from 'typeorm';
import type { Settings } from '../../src/config/settings.js';
import { ReadReplica } from '../../src/database/read-replica.js';
import { Reads } from '../../src/database/reads.js';
import { Metrics } from '../../src/metrics/metrics.js';

/** What a process without a read replica reads with. */
export function primaryReads(db: DataSource, databaseUrl: string): Reads {
  const settings = { databaseUrl, databaseReadUrl: null } as Settings;
  return new Reads(db, new ReadReplica(db, settings, new Metrics(db)), settings);
}
