import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import { DataSource } from 'typeorm';
import { fromMicros } from '../../shared/money.js';

const AT_ONCE = 1000;
const COLUMNS = ['at', 'what', 'about', 'reason', 'amount', 'balance', 'currency'];

interface StatementRow {
  id: string;
  at: Date;
  sort: string;
  kind: string;
  about: string | null;
  reason: string | null;
  micros: string;
}

/** Every entry of a worker's ledger as CSV, oldest first, with the balance after each; page by page, so that its size doesn't matter. */
@Injectable()
export class StreamStatement {
  constructor(private readonly db: DataSource) {}

  of(workerId: string): Readable {
    return Readable.from(this.csv(workerId), { objectMode: false });
  }

  private async *csv(workerId: string): AsyncGenerator<string> {
    yield stringify([COLUMNS]);
    let balance = 0n;
    let last: StatementRow | undefined;
    do {
      const rows = await this.page(workerId, last);
      yield stringify(
        rows.map(({ at, kind, about, reason, micros }) => {
          balance += BigInt(micros);
          return [at.toISOString(), kind, defused(about), defused(reason), fromMicros(micros), fromMicros(balance), 'USD'];
        }),
      );
      last = rows.length < AT_ONCE ? undefined : rows.at(-1);
    } while (last !== undefined);
  }

  private page(workerId: string, after: StatementRow | undefined): Promise<StatementRow[]> {
    return this.db.query(
      `select l.public_id as id, l.at, l.at::text as sort, l.kind, l.reason, l.micros, ath.name || ' on ' || t.platform as about
         from ledger l left join assignment a on a.id = l.assignment_id left join task t on t.id = a.task_id left join athlete ath on ath.id = t.athlete_id
        where l.worker_id = $1 and ($2::timestamptz is null or (l.at, l.public_id) > ($2, $3::uuid)) order by l.at, l.public_id limit ${AT_ONCE}`,
      [workerId, after?.sort ?? null, after?.id ?? null],
    );
  }
}

/** Names and reasons are other people's words, and a spreadsheet would run a formula. Amounts stay numbers, though a minus begins one too. */
const defused = (text: string | null): string | null => (text !== null && /^[=+@\t\r-]/.test(text) ? `'${text}` : text);
