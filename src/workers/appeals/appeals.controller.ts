import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For, MyWorkerId, Repeatable } from '../../auth/access.js';
import { type Page, PageQuery } from '../../http/page.js';
import type { Reply } from '../../http/reply.js';
import type { RepeatableRequest } from '../../http/repeats.js';
import { OpenAppealDto } from './appeals.dto.js';
import type { AppealView } from './appeals.view.js';
import { OpenAppeal } from './open-appeal.js';
import { ReadAppeals } from './read-appeals.js';

@ApiTags('Workers')
@For('worker')
@Controller('api/v1/workers/me/appeals')
export class AppealsController {
  constructor(
    private readonly openAppeal: OpenAppeal,
    private readonly reads: ReadAppeals,
  ) {}

  /** Asks the office to think again. It answers within 72 hours. */
  @Post()
  open(
    @MyWorkerId() workerId: string,
    @Body() { about, assignmentId, text }: OpenAppealDto,
    @Repeatable() request: RepeatableRequest | null,
  ): Promise<Reply<AppealView>> {
    return this.openAppeal.run({ workerId, about, assignmentId: assignmentId ?? null, text }, request);
  }

  /** My appeals, latest first. */
  @Get()
  list(@MyWorkerId() workerId: string, @Query() page: PageQuery): Promise<Page<AppealView>> {
    return this.reads.ofWorker(workerId, page);
  }
}
