import { Injectable, Logger } from '@nestjs/common';
import { Queue } from 'bullmq';
import { DataSource } from 'typeorm';
import { Settings } from '../../../config/settings.js';
import { PeriodicService } from '../../../queue/periodic-service.js';
import { QUEUE_PREFIX } from '../../../queue/queue-connection.js';
import { type AnyRedis, openRedis } from '../../../queue/redis.js';
import { withDeadline } from '../../../shared/with-deadline.js';
import { type DueDelivery, readyOnes, takeDue } from './delivery.sql.js';
import { countOut, noteLost, noteStillThere, noteTaken, outTooLong, type Taken } from './queue-delivery.sql.js';

/** Jobs that lie in one queue at once. More would only be more to send again when a Redis comes back empty. */
const MOST_OUT = 1_000;
const AT_ONCE = 200;
/** After this time it is looked whether a job is still there. */
const LOOK_AGAIN_SECONDS = 5;
const TIMEOUT_MS = 5_000;
/** A collector that throws gets the job again so often, over about ten minutes, before it is given up. */
const JOB_OPTIONS = { attempts: 8, backoff: { type: 'exponential', delay: 5_000 }, removeOnComplete: false, removeOnFail: false } as const;

interface ChangesQueue {
  id: string;
  queue: Queue;
}

/**
 * Puts changes on the collectors' queues. A change is only done when its job is seen to be completed: until then it is looked for,
 * and put there again when it is missing. So a Redis that forgets everything costs seconds, and no change.
 */
@Injectable()
export class FeedQueues extends PeriodicService {
  private readonly log = new Logger('FeedQueues');
  private readonly queues = new Map<string, Queue>();
  private redis: AnyRedis | undefined;

  constructor(
    private readonly db: DataSource,
    private readonly settings: Settings,
  ) {
    super(200);
  }

  override onApplicationBootstrap(): void {
    if (this.settings.redisUrl === null) return;
    this.redis = openRedis(this.settings.redisUrl, {
      maxRetriesPerRequest: 1,
      enableOfflineQueue: false,
      socketTimeout: TIMEOUT_MS,
    });
    this.redis.on('error', (error) => this.log.debug(error.message));
    super.onApplicationBootstrap();
  }

  override async onModuleDestroy(): Promise<void> {
    await super.onModuleDestroy();
    this.redis?.disconnect();
  }

  async run(): Promise<boolean> {
    if (this.redis?.status !== 'ready') return false;
    let more = false;
    for (const { id, queue } of await readyOnes(this.db.manager, 'queue')) {
      more = (await this.feed({ id, queue: this.queueOf(queue ?? '') })) || more;
    }
    return more;
  }

  /** Each step asks Redis outside of any transaction, then notes what it heard. */
  private async feed(one: ChangesQueue): Promise<boolean> {
    const settled = await this.settle(one);
    await this.lookForLost(one);
    return (await this.send(one)) === AT_ONCE || settled;
  }

  /** What collectors have taken, or failed at for good. A job goes only after that is noted. */
  private async settle({ id, queue }: ChangesQueue): Promise<boolean> {
    const [completed, failed] = await withDeadline(
      Promise.all([queue.getCompleted(0, AT_ONCE - 1), queue.getFailed(0, AT_ONCE - 1)]),
      TIMEOUT_MS,
    );
    if (completed.length + failed.length === 0) return false;
    const taken: Taken[] = [
      ...completed.map((job) => ({ jobId: job.id ?? '', attempts: job.attemptsMade, error: null })),
      ...failed.map((job) => ({ jobId: job.id ?? '', attempts: job.attemptsMade, error: job.failedReason })),
    ];
    await this.db.transaction((tx) => noteTaken(tx, id, taken));
    await withDeadline(Promise.all([...completed, ...failed].map((job) => job.remove())), TIMEOUT_MS);
    return true;
  }

  private async lookForLost({ id, queue }: ChangesQueue): Promise<void> {
    const out = await outTooLong(this.db.manager, id, AT_ONCE);
    if (out.length === 0) return;
    const jobs = await withDeadline(Promise.all(out.map(({ jobId }) => queue.getJob(jobId))), TIMEOUT_MS);
    const lost = out.filter((_, n) => jobs[n] === undefined);
    const there = out.filter((_, n) => jobs[n] !== undefined);
    await this.db.transaction(async (tx) => {
      await noteLost(tx, id, lost);
      await noteStillThere(tx, id, there, LOOK_AGAIN_SECONDS * 3);
    });
  }

  /** Noted as sent before it is: what never arrived is missing a few seconds later. @returns how many */
  private async send({ id, queue }: ChangesQueue): Promise<number> {
    const room = Math.min(AT_ONCE, MOST_OUT - (await countOut(this.db.manager, id)));
    if (room <= 0) return 0;
    const take = { subscriptionId: id, limit: room, status: 'sent', seconds: LOOK_AGAIN_SECONDS } as const;
    const due = await this.db.transaction((tx) => takeDue(tx, take));
    if (due.length > 0) await withDeadline(queue.addBulk(due.map(jobOf)), TIMEOUT_MS);
    return due.length;
  }

  private queueOf(name: string): Queue {
    let queue = this.queues.get(name);
    if (queue === undefined && this.redis !== undefined) {
      queue = new Queue(name, { connection: this.redis, prefix: QUEUE_PREFIX });
      queue.on('error', (error) => this.log.debug(error.message));
      this.queues.set(name, queue);
    }
    if (queue === undefined) throw new RangeError('there is no Redis to feed');
    return queue;
  }
}

/** The same id for the same change, so that what is sent twice is there once; another when somebody asks for it again. */
function jobOf({ seq, redelivered, payload }: DueDelivery): { name: string; data: unknown; opts: object } {
  const jobId = redelivered === 0 ? `change-${seq}` : `change-${seq}-${redelivered}`;
  return { name: payload.type, data: payload, opts: { ...JOB_OPTIONS, jobId } };
}
