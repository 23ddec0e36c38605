import { once } from 'node:events';
import { Worker } from 'bullmq';
import { Redis } from 'ioredis';

/**
 * Takes changes off the BullMQ queue. A job that dies with this process comes back; one that throws is tried again later.
 * @param {{ copy: import('./copy.mjs').Copy, redisUrl: string, queue: string, signal: AbortSignal }} taking
 */
export async function takeFromQueue({ copy, redisUrl, queue, signal }) {
  const connection = new Redis(redisUrl, { maxRetriesPerRequest: null });
  connection.on('error', (error) => console.error(`Redis: ${error.message}`));
  const worker = new Worker(queue, async ({ data }) => copy.take([data]), {
    connection,
    prefix: '{nonet}',
    concurrency: 8,
    // A job takes milliseconds: one that a dead collector held need not wait for half a minute.
    lockDuration: 10_000,
    stalledInterval: 5_000,
  });
  worker.on('error', () => undefined);
  if (!signal.aborted) await once(signal, 'abort');
  await worker.close();
  connection.disconnect();
}
