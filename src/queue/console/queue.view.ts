import type { Topic } from '../outbox.sql.js';

export class QueueView {
  name!: Topic;
  /** Messages whose work is not done, wherever they are. */
  messages!: number;
  /** Of these, those that no queue has been given yet. */
  unsent!: number;
  /** How long the oldest of them has waited; null: there is none. */
  oldestSeconds!: number | null;
  /** Jobs in the queue that nobody works on; null: the queue does not answer. */
  waiting!: number | null;
  active!: number | null;
  /** They failed, and are tried again by themselves. */
  delayed!: number | null;
  /** They failed as often as they may. */
  failed!: number | null;
}

export class QueuesView {
  backend!: 'redis' | 'postgresql';
  /** False: the figures of the queue itself are missing; the outbox's are not. */
  answers!: boolean;
  items!: QueueView[];
}

export class FailedJobView {
  id!: string;
  /** Why its last attempt failed. */
  reason!: string;
  attempts!: number;
  failedAt!: Date | null;
  /** What the message says. */
  payload!: unknown;
}

export class FailedJobsView {
  /** The latest hundred. */
  items!: FailedJobView[];
}

export class RetriedView {
  retried!: number;
}
