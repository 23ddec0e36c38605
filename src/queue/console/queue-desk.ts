import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Queue } from 'bullmq';
import { Settings } from '../../config/settings.js';
import { Refusal } from '../../shared/refusal.js';
import { withDeadline } from '../../shared/with-deadline.js';
import { type Message, type Topic, TOPICS } from '../outbox.sql.js';
import { QueueConnection } from '../queue-connection.js';

const PATIENCE_MS = 3_000;

export type Queues = ReadonlyMap<Topic, Queue<Message>>;

interface Opened {
  queues: Queues;
  connection: QueueConnection;
}

/** The job queues, for looking at. Opened when somebody first looks: a web process needs none of them for its work. */
@Injectable()
export class QueueDesk implements OnApplicationShutdown {
  private opening: Promise<Opened> | undefined;

  constructor(private readonly settings: Settings) {}

  async onApplicationShutdown(): Promise<void> {
    const opened = await this.opening?.catch(() => undefined);
    if (opened === undefined) return;
    // While Redis is away a queue waits for its connection, which ends it.
    opened.connection.beforeApplicationShutdown();
    await withDeadline(Promise.all([...opened.queues.values()].map((queue) => queue.close())), PATIENCE_MS).catch(() => undefined);
    await opened.connection.onApplicationShutdown();
  }

  /** Asks the queues something, and refuses when they don't answer in time: what they hold is safe in the outbox. */
  async ask<T>(question: (queues: Queues) => Promise<T>): Promise<T> {
    try {
      return await withDeadline(
        this.open().then(({ queues }) => question(queues)),
        PATIENCE_MS,
      );
    } catch (error) {
      if (error instanceof Refusal) throw error;
      throw new Refusal('unavailable', 'queue_away', 'The queue does not answer. Its messages wait in the outbox; nothing is lost.', {
        retryAfterSeconds: 5,
      });
    }
  }

  private open(): Promise<Opened> {
    this.opening ??= openQueues(this.settings);
    // What could not be opened is tried again the next time.
    this.opening.catch(() => {
      this.opening = undefined;
    });
    return this.opening;
  }
}

async function openQueues(settings: Settings): Promise<Opened> {
  const connection = new QueueConnection(settings);
  const options = await connection.open();
  const queues = new Map(TOPICS.map((topic) => [topic, new Queue<Message>(topic, options)]));
  for (const queue of queues.values()) queue.on('error', () => undefined);
  return { queues, connection };
}
