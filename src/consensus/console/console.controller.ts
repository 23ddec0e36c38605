import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For } from '../../auth/access.js';
import { AnswersFile } from '../../http/answers.js';
import type { Page } from '../../http/page.js';
import { ActivityQuery } from './activity.dto.js';
import type { ActivityView } from './activity.view.js';
import { AuditQuery } from './audit.dto.js';
import type { AuditView } from './audit.view.js';
import { ReadActivity } from './read-activity.js';
import { ReadAudit } from './read-audit.js';
import type { OverviewView } from './overview.view.js';
import { ReadOverview } from './read-overview.js';

@ApiTags('Console')
@For('admin')
@Controller('api/v1/admin')
export class ConsoleController {
  constructor(
    private readonly reads: ReadOverview,
    private readonly readActivity: ReadActivity,
    private readonly readAudit: ReadAudit,
  ) {}

  /** What is going on, and what needs a person. */
  @Get('overview')
  overview(): Promise<OverviewView> {
    return this.reads.overview();
  }

  /** What was done over time: throughput, time to decision, agreement, cost and the hourly rate. At most a minute old. */
  @Get('activity')
  activity(@Query() { span }: ActivityQuery): Promise<ActivityView> {
    return this.readActivity.run(span);
  }

  /** Who did what, when and why; the newest first. */
  @Get('audit')
  audit(@Query() query: AuditQuery): Promise<Page<AuditView>> {
    return this.readAudit.page(query);
  }

  /** All that a search of the audit log finds, as CSV. */
  @Get('audit/file')
  @AnswersFile('text/csv')
  auditFile(@Query() query: AuditQuery): StreamableFile {
    return new StreamableFile(this.readAudit.file(query), {
      type: 'text/csv; charset=utf-8',
      disposition: 'attachment; filename="audit.csv"',
    });
  }
}
