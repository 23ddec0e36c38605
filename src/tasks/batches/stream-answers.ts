import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { DataSource } from 'typeorm';
import type { Caller } from '../../auth/caller.js';
import { fromMicros } from '../../shared/money.js';
import { batchTasks, BEGINNING, type TaskFilter } from '../reads/task-pages.sql.js';
import { TASK_STATUSES } from '../reads/task.view.js';
import { ANSWER_COLUMNS, type AnswerRow, columnName } from './answer-rows.js';
import { readState } from './batch.sql.js';
import { ownerFor } from './read-batches.js';

const TASKS_AT_ONCE = 500;

const ANSWERS = `
  select t.id as "taskId", w.external_id as "externalId", w.name, t.platform, t.round, t.status as "taskStatus", a.worker_id as "workerId",
         a.answer_kind as kind, a.answer_raw as raw, nullif(a.answer_key, '') as key, a.answer_display as display, a.answer_url as url,
         a.evidence_url as "evidenceUrl", a.clue, a.comment, a.counted, a.not_counted as reason, a.leased_at as "claimedAt",
         a.submitted_at as "submittedAt", a.reward_micros as reward
    from unnest($1::uuid[]) with ordinality as wanted (id, place)
    join task t on t.id = wanted.id join athlete w on w.id = t.athlete_id
    join assignment a on a.task_id = t.id and a.answer_kind is not null
   order by wanted.place, a.submitted_at, a.id`;

/** Every answer kept to a batch's tasks, gold not among them: a page of tasks at a time, so that a large batch needs no memory and holds no snapshot. */
@Injectable()
export class StreamAnswers {
  constructor(private readonly db: DataSource) {}

  /** Refused before the first byte when the batch isn't the caller's. */
  async of(caller: Caller, batchId: string, format: 'csv' | 'jsonl'): Promise<Readable> {
    const owner = ownerFor(caller);
    await readState(this.db.manager, batchId, owner);
    const pages = this.pages(batchId, { owner, statuses: TASK_STATUSES, platform: null });
    return Readable.from(format === 'csv' ? asCsv(pages) : asLines(pages), { objectMode: false });
  }

  private async *pages(batchId: string, filter: TaskFilter): AsyncGenerator<AnswerRow[]> {
    let after = BEGINNING;
    for (;;) {
      const keys = await batchTasks(this.db.manager, batchId, filter, { after, limit: TASKS_AT_ONCE });
      const last = keys.at(-1);
      if (last === undefined) return;
      const rows: AnswerRow[] = await this.db.query(ANSWERS, [keys.map(({ id }) => id)]);
      yield rows.map((row) => ({ ...row, reward: fromMicros(row.reward) }));
      after = last;
    }
  }
}

/** A spreadsheet would run a cell that begins like a formula, and workers write these: such cells get an apostrophe. JSON Lines is exact. */
async function* asCsv(pages: AsyncIterable<AnswerRow[]>): AsyncGenerator<string> {
  yield `${ANSWER_COLUMNS.map(columnName).join(',')}\n`;
  for await (const rows of pages) {
    yield stringify(rows, {
      columns: [...ANSWER_COLUMNS],
      escape_formulas: true,
      cast: { boolean: String, date: (at) => at.toISOString() },
    });
  }
}

async function* asLines(pages: AsyncIterable<AnswerRow[]>): AsyncGenerator<string> {
  for await (const rows of pages) yield rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}
