import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { For } from '../../auth/access.js';
import { type Page, PageQuery } from '../../http/page.js';
import { type AuditView, type OverviewView, ReadOverview } from './read-overview.js';

export class AuditQuery extends PageQuery {
  /** As kind:id. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  subject?: string;
}

@ApiTags('Console')
@For('admin')
@Controller('api/v1/admin')
export class ConsoleController {
  constructor(private readonly reads: ReadOverview) {}

  /** What is going on, and what needs a person. */
  @Get('overview')
  overview(): Promise<OverviewView> {
    return this.reads.overview();
  }

  /** Who did what, when and why; the newest first. */
  @Get('audit')
  audit(@Query() query: AuditQuery): Promise<Page<AuditView>> {
    return this.reads.audit(query.subject, query);
  }
}
