import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For, Me, Repeatable } from '../../auth/access.js';
import type { Caller } from '../../auth/caller.js';
import { Id } from '../../http/id.pipe.js';
import { type Page, PageQuery } from '../../http/page.js';
import type { Reply } from '../../http/reply.js';
import type { RepeatableRequest } from '../../http/repeats.js';
import { ChangeSchedule } from './change-schedule.js';
import { CreateSchedule } from './create-schedule.js';
import { DeleteSchedule } from './delete-schedule.js';
import { firstRun } from './first-run.js';
import { nextRuns } from './next-runs.js';
import { ReadSchedules } from './read-schedules.js';
import { type NextRunsView, ScheduleView } from './schedule.view.js';
import { ChangeScheduleDto, CreateScheduleDto, TimingQuery } from './schedules.dto.js';

@ApiTags('Exports')
@For('engineer')
@Controller('api/v1/export-schedules')
export class SchedulesController {
  constructor(
    private readonly createSchedule: CreateSchedule,
    private readonly changeSchedule: ChangeSchedule,
    private readonly deleteSchedule: DeleteSchedule,
    private readonly reads: ReadSchedules,
  ) {}

  /** Has exports written again and again, by a cron expression in a time zone. */
  @Post()
  create(
    @Me() { accountId }: Caller,
    @Body() wanted: CreateScheduleDto,
    @Repeatable() request: RepeatableRequest | null,
  ): Promise<Reply<ScheduleView>> {
    return this.createSchedule.run(accountId, wanted, request);
  }

  /** By name. */
  @Get()
  list(@Query() page: PageQuery): Promise<Page<ScheduleView>> {
    return this.reads.page(page);
  }

  /** The next five times that a cron expression means in a time zone. */
  @Get('preview')
  preview(@Query() timing: TimingQuery): NextRunsView {
    const now = new Date();
    firstRun(timing, now);
    return { nextRuns: nextRuns(timing, now, 5) };
  }

  /** One schedule. */
  @Get(':id')
  one(@Param('id', Id) id: string): Promise<ScheduleView> {
    return this.reads.one(id);
  }

  /** Renames, pauses or goes on, or changes what is exported, when, and how long it is kept. */
  @Patch(':id')
  change(@Me() { accountId }: Caller, @Param('id', Id) id: string, @Body() change: ChangeScheduleDto): Promise<ScheduleView> {
    return this.changeSchedule.run(accountId, id, change);
  }

  /** Ends it; its exports stay. */
  @Delete(':id')
  @HttpCode(204)
  async delete(@Me() { accountId }: Caller, @Param('id', Id) id: string): Promise<void> {
    await this.deleteSchedule.run(accountId, id);
  }
}
