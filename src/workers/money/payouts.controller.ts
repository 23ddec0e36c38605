import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For, MyWorkerId, Repeatable } from '../../auth/access.js';
import { type Page, PageQuery } from '../../http/page.js';
import type { Reply } from '../../http/reply.js';
import type { RepeatableRequest } from '../../http/repeats.js';
import { RequestPayoutDto } from './payouts.dto.js';
import type { PayoutView } from './payouts.view.js';
import { ReadPayouts } from './read-payouts.js';
import { RequestPayout } from './request-payout.js';

@ApiTags('Workers')
@For('worker')
@Controller('api/v1/workers/me/payouts')
export class PayoutsController {
  constructor(
    private readonly requestPayout: RequestPayout,
    private readonly reads: ReadPayouts,
  ) {}

  /** Asks for my money: all of the balance, or a part of at least one dollar. */
  @Post()
  request(
    @MyWorkerId() workerId: string,
    @Body() { amount }: RequestPayoutDto,
    @Repeatable() request: RepeatableRequest | null,
  ): Promise<Reply<PayoutView>> {
    return this.requestPayout.run(workerId, amount, request);
  }

  /** My payouts, latest first. */
  @Get()
  list(@MyWorkerId() workerId: string, @Query() page: PageQuery): Promise<Page<PayoutView>> {
    return this.reads.ofWorker(workerId, page);
  }
}
