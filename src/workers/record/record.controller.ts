import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For, MyWorkerId } from '../../auth/access.js';
import { AnswersFile } from '../../http/answers.js';
import { type Page, PageQuery } from '../../http/page.js';
import { StreamStatement } from '../money/stream-statement.js';
import { ReadRecord } from './read-record.js';
import { WorkWantedQuery } from './record.dto.js';
import { StreamRecord } from './stream-record.js';
import type { LedgerView, MeView, OwnAnswerView } from './record.view.js';

@ApiTags('Workers')
@For('worker')
@Controller('api/v1/workers/me')
export class RecordController {
  constructor(
    private readonly reads: ReadRecord,
    private readonly whole: StreamRecord,
    private readonly money: StreamStatement,
  ) {}

  /** Who I am, how I do, what I am owed, how much there is to do, and why there is not more. */
  @Get()
  me(@MyWorkerId() workerId: string, @Query() { platforms, sports }: WorkWantedQuery): Promise<MeView> {
    return this.reads.me(workerId, { platforms: someOf(platforms), sports: someOf(sports) });
  }

  /** My answers, latest first, and what became of them once their tasks were resolved. */
  @Get('answers')
  answers(@MyWorkerId() workerId: string, @Query() page: PageQuery): Promise<Page<OwnAnswerView>> {
    return this.reads.answers(workerId, page);
  }

  /** What was credited and taken off, latest first; the balance is its sum. */
  @Get('ledger')
  ledger(@MyWorkerId() workerId: string, @Query() page: PageQuery): Promise<Page<LedgerView>> {
    return this.reads.ledger(workerId, page);
  }

  /** The ledger as CSV, oldest first, with the balance after each entry. */
  @AnswersFile('text/csv')
  @Get('statement')
  statement(@MyWorkerId() workerId: string): StreamableFile {
    return new StreamableFile(this.money.of(workerId), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="my-statement.csv"',
    });
  }

  /** Everything that is kept about me, as one JSON file. */
  @AnswersFile('application/json')
  @Get('export')
  export(@MyWorkerId() workerId: string): StreamableFile {
    return new StreamableFile(this.whole.of(workerId), { type: 'application/json', disposition: 'attachment; filename="my-record.json"' });
  }
}

/** An empty list filters nothing. */
const someOf = (values: string[] | undefined): string[] | null => (values === undefined || values.length === 0 ? null : values);
