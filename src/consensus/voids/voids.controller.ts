import { Body, Controller, Delete, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For, Me } from '../../auth/access.js';
import type { Caller } from '../../auth/caller.js';
import { Id } from '../../http/id.pipe.js';
import { DryRunQuery, PlanVoidDto, ReasonDto } from '../adjudication.dto.js';
import { PlanVoid } from './plan-void.js';
import { type VoidReport, VoidWorker } from './void-worker.js';

@ApiTags('Adjudication')
@For('admin')
@Controller('api/v1/admin/workers/:id')
export class VoidsController {
  constructor(
    private readonly voidWorker: VoidWorker,
    private readonly planVoid: PlanVoid,
  ) {}

  /** Takes a worker's ballots out of every task they touched and decides each anew, at once. */
  @Post('void')
  @HttpCode(200)
  void(
    @Me() { accountId }: Caller,
    @Param('id', Id) workerId: string,
    @Body() { reason }: ReasonDto,
    @Query() { dryRun }: DryRunQuery,
  ): Promise<VoidReport> {
    return this.voidWorker.run(workerId, accountId, reason, dryRun === 'true');
  }

  /** The same a few minutes later, until when it can be taken back. A second plan takes the place of the first. */
  @Put('planned-void')
  async plan(
    @Me() { accountId }: Caller,
    @Param('id', Id) workerId: string,
    @Body() { reason, afterSeconds }: PlanVoidDto,
  ): Promise<{ dueAt: Date }> {
    return { dueAt: await this.planVoid.plan({ workerId, askedBy: accountId, reason }, afterSeconds ?? GRACE_SECONDS) };
  }

  /** Takes the plan back, as long as it hasn't begun. */
  @Delete('planned-void')
  @HttpCode(204)
  async takeBack(@Me() { accountId }: Caller, @Param('id', Id) workerId: string): Promise<void> {
    await this.planVoid.takeBack(workerId, accountId);
  }
}

const GRACE_SECONDS = 300;
