import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiTags } from '@nestjs/swagger';
import { For, Me, Repeatable } from '../auth/access.js';
import type { Caller } from '../auth/caller.js';
import { Id } from '../http/id.pipe.js';
import type { Page } from '../http/page.js';
import type { Reply } from '../http/reply.js';
import type { RepeatableRequest } from '../http/repeats.js';
import { AcknowledgeAlert } from './acknowledge-alert.js';
import type { AlertRulesView, AlertView } from './alert.view.js';
import { AcknowledgeAlertDto, AlertsQuery, ChangeAlertRuleDto } from './alerts.dto.js';
import { ChangeAlertRule } from './change-alert-rule.js';
import { ReadAlerts } from './read-alerts.js';

@ApiTags('Alerts')
@For('admin')
@Controller('api/v1/admin/alerts')
export class AlertsController {
  constructor(
    private readonly reads: ReadAlerts,
    private readonly acknowledgeAlert: AcknowledgeAlert,
    private readonly changeAlertRule: ChangeAlertRule,
  ) {}

  /** What was raised, the newest first. */
  @Get()
  list(@Query() query: AlertsQuery): Promise<Page<AlertView>> {
    return this.reads.page(query);
  }

  /** Every rule with its thresholds, and the figure as it was last looked at. */
  @Get('rules')
  async rules(): Promise<AlertRulesView> {
    return { items: await this.reads.rules() };
  }

  /** Changes when a rule raises and clears; what is left out stays as it is. */
  @Put('rules/:name')
  async change(@Me() { accountId }: Caller, @Param('name') name: string, @Body() change: ChangeAlertRuleDto): Promise<AlertRulesView> {
    await this.changeAlertRule.run(name, accountId, change);
    return { items: await this.reads.rules() };
  }

  /** Says that somebody looks after it. */
  @Post(':id/acknowledgement')
  @HttpCode(204)
  @ApiNoContentResponse()
  acknowledge(
    @Me() { accountId }: Caller,
    @Param('id', Id) id: string,
    @Body() { note }: AcknowledgeAlertDto,
    @Repeatable() request: RepeatableRequest | null,
  ): Promise<Reply<never>> {
    return this.acknowledgeAlert.run(id, accountId, note ?? null, request);
  }
}
