import { Body, Controller, Get, Header, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For, Me, Repeatable } from '../../auth/access.js';
import type { Caller } from '../../auth/caller.js';
import { AnswersFile } from '../../http/answers.js';
import { Id } from '../../http/id.pipe.js';
import type { Page } from '../../http/page.js';
import type { Reply } from '../../http/reply.js';
import type { RepeatableRequest } from '../../http/repeats.js';
import { CancelPayoutDto, PayoutFileQuery, PayoutsQuery } from './payouts.dto.js';
import type { AdminPayoutView, PayoutView } from './payouts.view.js';
import { ReadPayouts } from './read-payouts.js';
import { SettlePayout } from './settle-payout.js';

@ApiTags('Administration')
@For('admin')
@Controller('api/v1/admin/payouts')
export class PayoutsAdminController {
  constructor(
    private readonly settlePayout: SettlePayout,
    private readonly reads: ReadPayouts,
  ) {}

  /** Payouts of all workers, oldest first. */
  @Get()
  list(@Query() query: PayoutsQuery): Promise<Page<AdminPayoutView>> {
    return this.reads.page(query);
  }

  /** The same as CSV, to pay by; those that are requested unless said otherwise. */
  @Get('file')
  @AnswersFile('text/csv')
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="payouts.csv"')
  file(@Query() { status }: PayoutFileQuery): Promise<string> {
    return this.reads.file(status);
  }

  /** Says that the money was sent. */
  @Post(':id/paid')
  @HttpCode(200)
  paid(@Me() caller: Caller, @Param('id', Id) id: string, @Repeatable() request: RepeatableRequest | null): Promise<Reply<PayoutView>> {
    return this.settlePayout.run(id, { status: 'paid', by: caller.accountId, reason: null }, request);
  }

  /** Cancels it; the money goes back to the worker's balance. */
  @Post(':id/cancellation')
  @HttpCode(200)
  cancel(
    @Me() caller: Caller,
    @Param('id', Id) id: string,
    @Body() { reason }: CancelPayoutDto,
    @Repeatable() request: RepeatableRequest | null,
  ): Promise<Reply<PayoutView>> {
    return this.settlePayout.run(id, { status: 'cancelled', by: caller.accountId, reason }, request);
  }
}
