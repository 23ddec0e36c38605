import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ReadAppeals } from '../appeals/read-appeals.js';
import type { Page, PageQuery } from '../../http/page.js';
import { ReadPayouts } from '../money/read-payouts.js';
import { ReadRecord } from './read-record.js';

const AT_ONCE = 1000;
const EVERYWHERE = { platforms: null, sports: null };

type ReadPage = (workerId: string, page: PageQuery) => Promise<Page<unknown>>;

/** Everything that is kept about a worker and may be known to them, as one JSON document, page by page so that its size doesn't matter. */
@Injectable()
export class StreamRecord {
  constructor(
    private readonly db: DataSource,
    private readonly record: ReadRecord,
    private readonly payouts: ReadPayouts,
    private readonly appeals: ReadAppeals,
  ) {}

  of(workerId: string): Readable {
    return Readable.from(this.json(workerId), { objectMode: false });
  }

  private async *json(workerId: string): AsyncGenerator<string> {
    const { available: _available, ...profile } = await this.record.me(workerId, EVERYWHERE);
    yield `{"profile":${JSON.stringify(profile)}`;
    const lists: Record<string, ReadPage> = {
      answers: (id, page) => this.record.answers(id, page),
      ledger: (id, page) => this.record.ledger(id, page),
      payouts: (id, page) => this.payouts.ofWorker(id, page),
      appeals: (id, page) => this.appeals.ofWorker(id, page),
    };
    for (const [name, read] of Object.entries(lists)) {
      yield `,"${name}":[`;
      yield* items(workerId, read);
      yield ']';
    }
    yield `,"messages":${JSON.stringify(await this.messages(workerId))}`;
    yield `,"hits":${JSON.stringify(await this.hits(workerId))}`;
    yield `,"training":${JSON.stringify(await this.training(workerId))}}\n`;
  }

  private messages(workerId: string): Promise<unknown> {
    return this.db.query('select text, sent_at as "sentAt", read_at as "readAt" from message where worker_id = $1 order by sent_at, id', [
      workerId,
    ]);
  }

  /** Work for requesters, what they wrote back, and the qualifications they gave. */
  private async hits(workerId: string): Promise<unknown> {
    const assignments: unknown = await this.db.query(
      `select id, status, accepted_at as "acceptedAt", submitted_at as "submittedAt", answer, feedback from hit_assignment where worker_id = $1 order by accepted_at, id`,
      [workerId],
    );
    const notices: unknown = await this.db.query(
      'select subject, text, at, read_at as "readAt" from worker_notice where worker_id = $1 order by at, id',
      [workerId],
    );
    const qualifications: unknown = await this.db.query(
      `select q.name, w.value, w.status, w.reason, w.granted_at as "grantedAt" from worker_qualification w
         join qualification_type q on q.id = w.qualification_type_id where w.worker_id = $1 order by w.granted_at`,
      [workerId],
    );
    return { assignments, notices, qualifications };
  }

  private async training(workerId: string): Promise<unknown> {
    const practice: unknown = await this.db.query(
      'select item_id as "itemId", was_right as right, at from practice_answer where worker_id = $1 order by at',
      [workerId],
    );
    const tests: unknown = await this.db.query(
      'select started_at as "startedAt", finished_at as "finishedAt", passed from training_attempt where worker_id = $1 order by started_at',
      [workerId],
    );
    return { practice, tests };
  }
}

async function* items(workerId: string, read: ReadPage): AsyncGenerator<string> {
  let between = '';
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: Page<unknown> = await read(workerId, { limit: AT_ONCE, cursor });
    for (const item of page.items) {
      yield between + JSON.stringify(item);
      between = ',\n';
    }
    cursor = page.nextCursor;
  }
}
