import { getQueueToken } from '@nestjs/bullmq';
import { Injectable } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import type { Queue } from 'bullmq';
import { DataSource } from 'typeorm';
import { type Message, type Topic, TOPICS } from './outbox.sql.js';
import { withDeadline } from '../shared/with-deadline.js';
import { PeriodicService } from './periodic-service.js';

const AT_ONCE = 100;
/** A message whose work isn't done after this long is sent again; the same job id makes that harmless while its job still exists. */
const RESEND_SECONDS = 20;
const QUEUE_TIMEOUT_MS = 5_000;

interface OutboxRow {
  id: string;
  topic: string;
  payload: unknown;
}

/**
 * Carries messages from the outbox to their queues. A row is only marked as sent here; it is deleted by the work itself,
 * so a queue that forgets what it was given costs time and no message.
 */
@Injectable()
export class RelayOutbox extends PeriodicService {
  constructor(
    private readonly db: DataSource,
    private readonly modules: ModuleRef,
  ) {
    super(150);
  }

  override onApplicationBootstrap(): void {
    // A queue without a listener for its errors prints every one of them; a failed turn is logged anyway.
    for (const topic of TOPICS) this.queueOf(topic).on('error', () => undefined);
    super.onApplicationBootstrap();
  }

  /** The one transaction with a network call inside: the rows stay locked until their queue has them. */
  async run(): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      const rows: OutboxRow[] = await tx.query(
        `select id, topic, payload from outbox
          where sent_at is null or sent_at < now() - make_interval(secs => $1)
          order by sent_at nulls first, id limit $2 for update skip locked`,
        [RESEND_SECONDS, AT_ONCE],
      );
      for (const topic of TOPICS)
        await this.send(
          topic,
          rows.filter((row) => row.topic === topic),
        );
      if (rows.length > 0) {
        await tx.query('update outbox set sent_at = now(), attempts = attempts + 1 where id = any ($1)', [rows.map((row) => row.id)]);
      }
      return rows.length === AT_ONCE;
    });
  }

  private async send(topic: Topic, rows: OutboxRow[]): Promise<void> {
    if (rows.length === 0) return;
    const jobs = rows.map(({ id, payload }) => ({ name: topic, data: { outboxId: id, payload }, opts: { jobId: `outbox-${id}` } }));
    await withDeadline(this.queueOf(topic).addBulk(jobs), QUEUE_TIMEOUT_MS);
  }

  private queueOf(topic: Topic): Queue<Message> {
    return this.modules.get(getQueueToken(topic), { strict: false });
  }
}
