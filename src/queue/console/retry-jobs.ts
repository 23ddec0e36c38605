import { Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { DataSource } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { notFound } from '../../shared/refusal.js';
import type { Message } from '../outbox.sql.js';
import { QueueDesk } from './queue-desk.js';
import { queueOf } from './read-queues.js';

/** Gives failed jobs another chance. A job whose work was done meanwhile finds nothing left to do. */
@Injectable()
export class RetryJobs {
  constructor(
    private readonly db: DataSource,
    private readonly desk: QueueDesk,
  ) {}

  /** @param jobId null: all that have failed */
  async run(name: string, jobId: string | null, by: string): Promise<number> {
    const retried = await this.desk.ask(async (queues) => {
      const queue = queueOf(queues, name);
      return jobId === null ? retryAll(queue) : retryOne(queue, jobId);
    });
    await recordAct(this.db.manager, { accountId: by, action: 'queue.retried', subject: `queue:${name}`, after: { jobId, retried } });
    return retried;
  }
}

async function retryOne(queue: Queue<Message>, jobId: string): Promise<number> {
  const job = await queue.getJob(jobId);
  if (job === undefined || !(await job.isFailed())) throw notFound('failed job');
  await job.retry('failed');
  return 1;
}

async function retryAll(queue: Queue<Message>): Promise<number> {
  const failed = await queue.getFailedCount();
  if (failed > 0) await queue.retryJobs({ state: 'failed' });
  return failed;
}
