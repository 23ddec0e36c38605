import { parseArgs } from 'node:util';
import type { Redis } from 'ioredis';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAct } from '../auth/audit.sql.js';
import { migrate } from '../database/migrate.js';
import { stopAfterRestore } from '../export/subscriptions/stop-after-restore.sql.js';
import { beginAfterRestore } from '../handles/feed/begin-after-restore.sql.js';
import { QUEUE_PREFIX } from '../queue/queue-connection.js';
import { type AnyRedis, ClosableRedis, openRedis } from '../queue/redis.js';
import { PlainError } from '../shared/plain-error.js';
import { databaseErrors } from './database-errors.js';
import { openInstallation } from './installation.js';

/** Makes a database that came back from a backup safe for those who know of a later one. Run again, it does no harm. */
export async function runRestored(argv: string[]): Promise<void> {
  parseArgs({ args: argv, options: {} });
  const { settings, close } = await openInstallation();
  const db = new DataSource({ type: 'postgres', url: settings.databaseUrl, poolSize: 1, applicationName: 'nonet restored' });
  try {
    await migrate(settings.databaseUrl).catch(databaseErrors(settings.databaseUrl));
    await db.initialize();
    const { after, upTo, stopped } = await db.transaction(beginAgain);
    if (settings.redisUrl !== null) await emptyQueues(settings.redisUrl);
    console.log(`The feed goes on after ${upTo}. Readers who were told of anything after ${after} are sent to an export.`);
    console.log(`${stopped} webhooks and queues wait until their receivers have loaded one: docs/operate.md says what to tell them.`);
  } finally {
    if (db.isInitialized) await db.destroy();
    await close();
  }
}

async function beginAgain(tx: EntityManager): Promise<{ after: number; upTo: number; stopped: number }> {
  const [running]: { count: number }[] = await tx.query(
    `select count(*)::int as count from pg_stat_activity where datname = current_database() and application_name in ('nonet', 'nonet feed')`,
  );
  if (running !== undefined && running.count > 0)
    throw new PlainError('Nonet runs on this database, and would go on telling readers of changes meanwhile. Stop all its processes first');
  const gap = await beginAfterRestore(tx);
  const stopped = await stopAfterRestore(tx, gap.upTo);
  await recordAct(tx, { accountId: null, action: 'database.restored', subject: 'feed', after: { ...gap, stopped } });
  return { ...gap, stopped };
}

/**
 * Redis knows jobs of the lost database: some would be taken for new messages that got the same numbers, others would still tell
 * collectors of changes that are lost. All that is to be done is in the database.
 */
async function emptyQueues(url: string): Promise<void> {
  const redis = openRedis(url, { maxRetriesPerRequest: 1 });
  redis.on('error', () => undefined);
  try {
    for (const node of await serversOf(redis)) {
      for await (const keys of node.scanStream({ match: `${QUEUE_PREFIX}:*`, count: 1_000 })) {
        if (keys.length > 0) await redis.unlink(...(keys as string[]));
      }
    }
  } catch (error) {
    throw new PlainError(`Redis does not answer, and knows jobs of the lost database. Start it and run this again (${String(error)})`);
  } finally {
    redis.disconnect();
  }
}

/** Those that keep keys: a cluster knows its nodes once it has answered. */
async function serversOf(redis: AnyRedis): Promise<Redis[]> {
  if (redis instanceof ClosableRedis) return [redis];
  await redis.exists(QUEUE_PREFIX);
  return redis.nodes('master');
}
