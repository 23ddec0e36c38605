import { Controller, Get, Param, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For, Me } from '../../auth/access.js';
import type { Caller } from '../../auth/caller.js';
import { AnswersFile } from '../../http/answers.js';
import { Id } from '../../http/id.pipe.js';
import { AnswersQuery } from './batch.dto.js';
import type { EstimateView } from './estimate.view.js';
import { ReadEstimate } from './read-estimate.js';
import { StreamAnswers } from './stream-answers.js';

@ApiTags('Batches')
@For('requester')
@Controller('api/v1/batches/:id')
export class BatchReportsController {
  constructor(
    private readonly estimates: ReadEstimate,
    private readonly answers: StreamAnswers,
  ) {}

  /** What the open tasks will still cost, and when they will be done. */
  @Get('estimate')
  estimate(@Me() caller: Caller, @Param('id', Id) id: string): Promise<EstimateView> {
    return this.estimates.of(caller, id);
  }

  /** Every answer kept, as CSV or JSON Lines. */
  @AnswersFile('text/csv', 'application/x-ndjson')
  @Get('answers')
  async download(@Me() caller: Caller, @Param('id', Id) id: string, @Query() { format }: AnswersQuery): Promise<StreamableFile> {
    const type = format === 'csv' ? 'text/csv; charset=utf-8' : 'application/x-ndjson';
    return new StreamableFile(await this.answers.of(caller, id, format), { type, disposition: `attachment; filename="answers.${format}"` });
  }
}
