import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For, Me, Repeatable } from '../../auth/access.js';
import type { Caller } from '../../auth/caller.js';
import { Id } from '../../http/id.pipe.js';
import type { Page } from '../../http/page.js';
import type { Reply } from '../../http/reply.js';
import type { RepeatableRequest } from '../../http/repeats.js';
import { invalid } from '../../shared/refusal.js';
import { ChangeStanding } from './change-standing.js';
import { ReadWorkers } from './read-workers.js';
import { GroundsDto, QualificationDto, WorkerReasonDto, SuspensionDto, WorkersQuery } from './workers.dto.js';
import type { AdminWorkerView, StandingView, WorkerDetailView } from './workers.view.js';

@ApiTags('Administration')
@For('admin')
@Controller('api/v1/admin/workers')
export class WorkersController {
  constructor(
    private readonly reads: ReadWorkers,
    private readonly changeStanding: ChangeStanding,
  ) {}

  /** Workers with their standing, record and reliability. */
  @Get()
  list(@Query() query: WorkersQuery): Promise<Page<AdminWorkerView>> {
    return this.reads.page(query);
  }

  /** One worker, with what they were handed, their tests, and what the office did. */
  @Get(':id')
  one(@Param('id', Id) id: string): Promise<WorkerDetailView> {
    return this.reads.one(id);
  }

  /** Grants the qualification by hand, or withdraws it. */
  @Post(':id/qualification')
  @HttpCode(200)
  qualify(
    @Me() { accountId: by }: Caller,
    @Param('id', Id) workerId: string,
    @Body() { granted, cause, reason }: QualificationDto,
    @Repeatable() request: RepeatableRequest | null,
  ): Promise<Reply<StandingView>> {
    return this.changeStanding.run({ workerId, act: { kind: granted ? 'grant' : 'withdraw' }, by, cause, reason }, request);
  }

  /** Sends a worker back to the test: qualified or suspended, they get no tasks until they have passed it again. */
  @Post(':id/retest')
  @HttpCode(200)
  retest(
    @Me() { accountId: by }: Caller,
    @Param('id', Id) workerId: string,
    @Body() { cause, reason }: GroundsDto,
    @Repeatable() request: RepeatableRequest | null,
  ): Promise<Reply<StandingView>> {
    return this.changeStanding.run({ workerId, act: { kind: 'retest' }, by, cause, reason }, request);
  }

  /** Keeps a worker from new tasks, for a time or until lifted. What they hold they may still send. */
  @Post(':id/suspension')
  @HttpCode(200)
  suspend(
    @Me() { accountId: by }: Caller,
    @Param('id', Id) workerId: string,
    @Body() { until, cause, reason }: SuspensionDto,
    @Repeatable() request: RepeatableRequest | null,
  ): Promise<Reply<StandingView>> {
    return this.changeStanding.run({ workerId, act: { kind: 'suspend', until: inTheFuture(until) }, by, cause, reason }, request);
  }

  /** Keeps a worker from new tasks for good. */
  @Post(':id/block')
  @HttpCode(200)
  block(
    @Me() { accountId: by }: Caller,
    @Param('id', Id) workerId: string,
    @Body() { cause, reason }: GroundsDto,
    @Repeatable() request: RepeatableRequest | null,
  ): Promise<Reply<StandingView>> {
    return this.changeStanding.run({ workerId, act: { kind: 'block' }, by, cause, reason }, request);
  }

  /** Lifts a suspension or a block. */
  @Post(':id/reinstatement')
  @HttpCode(200)
  reinstate(
    @Me() { accountId: by }: Caller,
    @Param('id', Id) workerId: string,
    @Body() { reason }: WorkerReasonDto,
    @Repeatable() request: RepeatableRequest | null,
  ): Promise<Reply<StandingView>> {
    return this.changeStanding.run({ workerId, act: { kind: 'reinstate' }, by, cause: 'other', reason }, request);
  }
}

function inTheFuture(until: string | undefined): Date | null {
  if (until === undefined) return null;
  const end = new Date(until);
  if (!(end.getTime() > Date.now())) throw invalid('until', 'must be a time in the future');
  return end;
}
