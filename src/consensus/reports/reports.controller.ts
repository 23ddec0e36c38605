import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { For, Me, Repeatable } from '../../auth/access.js';
import type { Caller } from '../../auth/caller.js';
import { Id } from '../../http/id.pipe.js';
import type { Page } from '../../http/page.js';
import type { Reply } from '../../http/reply.js';
import type { RepeatableRequest } from '../../http/repeats.js';
import { CloseReport } from './close-report.js';
import { ObservationView, ObserveAccount } from './observations/observe-account.js';
import { ReadReports } from './read-reports.js';
import { ReportCaseView } from './report-case.view.js';
import { ReportHandle, ReportView } from './report-handle.js';
import { CloseReportDto, ObservationDto, ReportDto, ReportsQuery } from './reports.dto.js';

@ApiTags('Handles')
@For('engineer')
@Controller('api/v1/handles')
export class ReportsController {
  constructor(
    private readonly reportHandle: ReportHandle,
    private readonly observeAccount: ObserveAccount,
  ) {}

  /** Says that a handle looks broken or implausible, and so opens a new round. */
  @Post(':externalId/:platform/reports')
  report(
    @Me() { accountId }: Caller,
    @Param('externalId') externalId: string,
    @Param('platform') platform: string,
    @Body() { problem, observed }: ReportDto,
    @Repeatable() request: RepeatableRequest | null,
  ): Promise<Reply<ReportView>> {
    return this.reportHandle.run({ externalId, platform, problem, observed: observed ?? null, by: accountId }, request);
  }

  /** Says which account a handle is, by the platform's own id. A rename and a handle that somebody else took over are noticed, and looked up again. */
  @Post(':externalId/:platform/observations')
  @HttpCode(200)
  observe(
    @Me() { accountId: by }: Caller,
    @Param('externalId') externalId: string,
    @Param('platform') platform: string,
    @Body() { accountId, handle }: ObservationDto,
    @Repeatable() request: RepeatableRequest | null,
  ): Promise<Reply<ObservationView>> {
    return this.observeAccount.run({ externalId, platform, accountId, handle, by }, request);
  }
}

@ApiTags('Handles')
@For('admin')
@Controller('api/v1/admin/reports')
export class ReportCasesController {
  constructor(
    private readonly reads: ReadReports,
    private readonly closeReport: CloseReport,
  ) {}

  /** What collectors said of handles, the newest first. */
  @Get()
  list(@Query() query: ReportsQuery): Promise<Page<ReportCaseView>> {
    return this.reads.page(query);
  }

  /** Closes a case, saying what came of it. Others close with their round. */
  @Post(':id/closing')
  @ApiNoContentResponse()
  close(
    @Me() { accountId }: Caller,
    @Param('id', Id) id: string,
    @Body() { reason }: CloseReportDto,
    @Repeatable() request: RepeatableRequest | null,
  ): Promise<Reply<never>> {
    return this.closeReport.run(id, accountId, reason, request);
  }
}
