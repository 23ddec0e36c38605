import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { DataSource } from 'typeorm';

const GAUGES = `
  select (select count(*) from outbox)::int as outbox,
         (select coalesce(extract(epoch from now() - min(created_at)), 0) from outbox)::float as outbox_age,
         (select coalesce(extract(epoch from now() - min(d.created_at)), 0) from delivery d join subscription s on s.id = d.subscription_id
           where d.status in ('waiting', 'sent') and s.status = 'active')::float as deliveries_age,
         (select count(*) from assignment where status = 'assigned')::int as leases,
         (select count(*) from task where status = 'disputed')::int as disputes,
         (select count(*) from conflict where status = 'open')::int as conflicts,
         (select count(*) from alert where cleared_at is null)::int as alerts`;

/** The column above, the gauge, and what it counts. */
const GAUGE_NAMES = [
  ['outbox', 'outbox_messages', 'Messages whose work is not done'],
  ['outbox_age', 'outbox_oldest_seconds', 'Age of the oldest of them'],
  ['deliveries_age', 'deliveries_oldest_seconds', 'Age of the oldest change that a webhook or a queue has not taken'],
  ['leases', 'leases_live', 'Assignments that are out'],
  ['disputes', 'tasks_disputed', 'Tasks that wait for an adjudicator'],
  ['conflicts', 'conflicts_open', 'Handles that more than one athlete holds'],
  ['alerts', 'alerts_open', 'Alerts that have not cleared'],
] as const;

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
  readonly inFlight = new Gauge({
    name: 'nonet_requests_in_flight',
    help: 'Requests that are worked on, but for those that wait for something to happen',
    registers: [this.registry],
  });
  readonly shed = new Counter({
    name: 'nonet_shed_total',
    help: 'Requests turned away because there was no room for them: answers, and others',
    labelNames: ['what'],
    registers: [this.registry],
  });

  constructor(db: DataSource) {
    collectDefaultMetrics({ register: this.registry });
    // One query for all of them, asked when somebody looks. Each waits for it: one that didn't would show what the last look found.
    let asked: Promise<Record<string, number>[]> | undefined;
    const ask = (): Promise<Record<string, number>[]> =>
      (asked ??= db.query(GAUGES).finally(() => {
        asked = undefined;
      }));
    for (const [column, name, help] of GAUGE_NAMES) {
      const gauge = new Gauge({
        name: `nonet_${name}`,
        help,
        registers: [],
        async collect() {
          const [row] = await ask();
          this.set(row?.[column] ?? 0);
        },
      });
      this.registry.registerMetric(gauge);
    }
  }
}
