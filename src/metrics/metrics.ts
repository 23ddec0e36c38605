import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { DataSource } from 'typeorm';

const GAUGES = `
  select (select count(*) from outbox)::int as outbox,
         (select coalesce(extract(epoch from now() - min(created_at)), 0) from outbox)::float as outbox_age,
         (select count(*) from assignment where status = 'assigned')::int as leases,
         (select count(*) from task where status = 'disputed')::int as disputes,
         (select count(*) from conflict where status = 'open')::int as conflicts`;

/** The figures of one process, and of the database as it sees it. */
@Injectable()
export class Metrics {
  readonly registry = new Registry();
  readonly requests = new Histogram({
    name: 'nonet_http_request_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [this.registry],
  });
  readonly answers = new Counter({
    name: 'nonet_answers_total',
    help: 'Answers kept, by what they led to',
    labelNames: ['outcome'],
    registers: [this.registry],
  });

  constructor(db: DataSource) {
    collectDefaultMetrics({ register: this.registry });
    const gauge = (name: string, help: string, collect?: () => Promise<void>): Gauge =>
      new Gauge({ name: `nonet_${name}`, help, registers: [this.registry], ...(collect && { collect }) });
    // One query for all of them, asked when somebody looks; the first in the list asks.
    const ask = async (): Promise<void> => {
      const [row]: Record<keyof typeof gauges, number>[] = await db.query(GAUGES);
      for (const [name, value] of Object.entries(row ?? {})) gauges[name as keyof typeof gauges].set(value);
    };
    const gauges = {
      outbox: gauge('outbox_messages', 'Messages whose work is not done', ask),
      outbox_age: gauge('outbox_oldest_seconds', 'Age of the oldest of them'),
      leases: gauge('leases_live', 'Assignments that are out'),
      disputes: gauge('tasks_disputed', 'Tasks that wait for an adjudicator'),
      conflicts: gauge('conflicts_open', 'Handles that more than one athlete holds'),
    };
  }
}
