import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { For, MyWorkerId, Repeatable } from '../../auth/access.js';
import { Id } from '../../http/id.pipe.js';
import { ShedLast } from '../../http/load/marks.js';
import { type Page, PageQuery } from '../../http/page.js';
import type { Reply } from '../../http/reply.js';
import type { RepeatableRequest } from '../../http/repeats.js';
import { AcceptHit } from './accept-hit.js';
import { ReadWork } from './read-work.js';
import { ReturnWork } from './return-work.js';
import { SubmitWork } from './submit-work.js';
import { FormAnswersDto } from './work.dto.js';
import { type HitGroupView, HitView, type OwnWorkView, WorkView } from './work.view.js';

@ApiTags('HITs')
@For('worker')
@Controller('api/v1')
export class WorkController {
  constructor(
    private readonly reads: ReadWork,
    private readonly acceptHit: AcceptHit,
    private readonly submitWork: SubmitWork,
    private readonly returnWork: ReturnWork,
  ) {}

  /** HITs that are open, by their groups, the newest first; a page may be shorter than asked for. */
  @Get('hits')
  groups(@MyWorkerId() workerId: string, @Query() page: PageQuery): Promise<Page<HitGroupView>> {
    return this.reads.groups(workerId, page);
  }

  /** A HIT in front of accepting it. */
  @Get('hits/:id')
  preview(@MyWorkerId() workerId: string, @Param('id', Id) id: string): Promise<HitView> {
    return this.reads.preview(workerId, id);
  }

  /** Accepts it: 201; 200 when you hold it already. */
  @ApiCreatedResponse({ type: WorkView, description: 'Accepted' })
  @ApiOkResponse({ type: WorkView, description: 'You hold it already' })
  @Post('hits/:id/assignments')
  accept(
    @MyWorkerId() workerId: string,
    @Param('id', Id) id: string,
    @Repeatable() request: RepeatableRequest | null,
  ): Promise<Reply<WorkView>> {
    return this.acceptHit.run(workerId, id, request);
  }

  /** The HITs that you took, the newest first: the one in hand, and what became of the others. */
  @Get('hit-assignments')
  mine(@MyWorkerId() workerId: string, @Query() page: PageQuery): Promise<Page<OwnWorkView>> {
    return this.reads.mine(workerId, page);
  }

  /** A HIT that you accepted, as it stands. */
  @Get('hit-assignments/:id')
  one(@MyWorkerId() workerId: string, @Param('id', Id) id: string): Promise<WorkView> {
    return this.reads.one(workerId, id);
  }

  /** Sends the answers of a form. HITs with a page of their own are sent by that page; look-ups at /assignments/{id}/submission. */
  @ApiCreatedResponse({ type: WorkView })
  @Post('hit-assignments/:id/submission')
  @ShedLast()
  submit(
    @MyWorkerId() workerId: string,
    @Param('id', Id) id: string,
    @Body() { answers }: FormAnswersDto,
    @Repeatable() request: RepeatableRequest | null,
  ): Promise<Reply<WorkView>> {
    return this.submitWork.form(workerId, id, answers, request);
  }

  /** Gives it back. */
  @Post('hit-assignments/:id/return')
  @HttpCode(204)
  async giveBack(@MyWorkerId() workerId: string, @Param('id', Id) id: string): Promise<void> {
    await this.returnWork.run(workerId, id);
  }
}
