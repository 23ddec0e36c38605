import { Injectable } from '@nestjs/common';
import type { Queue } from 'bullmq';
import { DataSource } from 'typeorm';
import { Settings } from '../../config/settings.js';
import { notFound } from '../../shared/refusal.js';
import { type Message, type Topic, TOPICS } from '../outbox.sql.js';
import { QueueDesk, type Queues } from './queue-desk.js';
import type { FailedJobView, QueuesView } from './queue.view.js';

const SHOWN = 100;

interface Backlog {
  topic: Topic;
  messages: number;
  unsent: number;
  oldestSeconds: number;
}

type Counts = Record<'waiting' | 'active' | 'delayed' | 'failed', number>;

const NOTHING_LEFT = { messages: 0, unsent: 0, oldestSeconds: null };
const UNKNOWN = { waiting: null, active: null, delayed: null, failed: null };

/** How the job queues are, on either backend. */
@Injectable()
export class ReadQueues {
  constructor(
    private readonly db: DataSource,
    private readonly desk: QueueDesk,
    private readonly settings: Settings,
  ) {}

  async all(): Promise<QueuesView> {
    const backlog: Backlog[] = await this.db.query(
      `select topic, count(*)::int as messages, (count(*) filter (where sent_at is null))::int as unsent,
              extract(epoch from now() - min(created_at))::double precision as "oldestSeconds"
         from outbox group by topic`,
    );
    const counts = await this.desk.ask(countAll).catch(() => undefined);
    const items = TOPICS.map((name) => {
      const { messages, unsent, oldestSeconds } = backlog.find(({ topic }) => topic === name) ?? NOTHING_LEFT;
      return { name, messages, unsent, oldestSeconds, ...(counts?.get(name) ?? UNKNOWN) };
    });
    return { backend: this.settings.redisUrl === null ? 'postgresql' : 'redis', answers: counts !== undefined, items };
  }

  async failed(name: string): Promise<FailedJobView[]> {
    const jobs = await this.desk.ask((queues) => queueOf(queues, name).getFailed(0, SHOWN - 1));
    return jobs.map(({ id, failedReason, attemptsMade, finishedOn, data }) => ({
      id: id ?? '',
      reason: failedReason ?? '',
      attempts: attemptsMade,
      failedAt: finishedOn === undefined ? null : new Date(finishedOn),
      payload: data.payload,
    }));
  }
}

async function countAll(queues: Queues): Promise<Map<Topic, Counts>> {
  const counted = [...queues].map(async ([topic, queue]): Promise<[Topic, Counts]> => {
    const {
      waiting = 0,
      prioritized = 0,
      active = 0,
      delayed = 0,
      failed = 0,
    } = await queue.getJobCounts('waiting', 'prioritized', 'active', 'delayed', 'failed');
    return [topic, { waiting: waiting + prioritized, active, delayed, failed }];
  });
  return new Map(await Promise.all(counted));
}

export function queueOf(queues: Queues, name: string): Queue<Message> {
  const queue = queues.get(name as Topic);
  if (queue === undefined) throw notFound('queue');
  return queue;
}
