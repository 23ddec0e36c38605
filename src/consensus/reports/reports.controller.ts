import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { For, Me, Repeatable } from '../../auth/access.js';
import type { Caller } from '../../auth/caller.js';
import type { Reply } from '../../http/reply.js';
import type { RepeatableRequest } from '../../http/repeats.js';
import { type HandleReport, PROBLEMS, ReportHandle, type ReportView } from './report-handle.js';

export class ReportDto {
  @IsIn(PROBLEMS)
  problem!: HandleReport['problem'];

  /** What was seen, in words or figures. */
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  observed?: string;
}

@ApiTags('Handles')
@Controller('api/v1/handles')
export class ReportsController {
  constructor(private readonly reportHandle: ReportHandle) {}

  /** Says that a handle looks broken or implausible, and so opens a new round. */
  @For('engineer')
  @Post(':externalId/:platform/reports')
  report(
    @Me() { accountId }: Caller,
    @Param() { externalId, platform }: { externalId: string; platform: string },
    @Body() { problem, observed }: ReportDto,
    @Repeatable() request: RepeatableRequest | null,
  ): Promise<Reply<ReportView>> {
    return this.reportHandle.run({ externalId, platform, problem, observed: observed ?? null, by: accountId }, request);
  }
}
