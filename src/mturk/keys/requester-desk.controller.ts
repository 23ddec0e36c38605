import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For, Me, Repeatable } from '../../auth/access.js';
import type { Caller } from '../../auth/caller.js';
import { type Page, PageQuery } from '../../http/page.js';
import type { RepeatableRequest } from '../../http/repeats.js';
import type { Reply } from '../../http/reply.js';
import { type EventsView, ReadEvents } from '../events/read-events.js';
import { AddFunds } from '../money/add-funds.js';
import type { BalanceView } from '../money/balance.view.js';
import { ManageTurkKeys } from './manage-turk-keys.js';
import { AddFundsDto, CreateTurkKeyDto } from './turk-keys.dto.js';
import type { NewTurkKeyView, TurkKeyView } from './turk-keys.view.js';

@ApiTags('Mechanical Turk')
@For('requester')
@Controller('api/v1/mturk')
export class RequesterDeskController {
  constructor(
    private readonly keys: ManageTurkKeys,
    private readonly funds: AddFunds,
    private readonly reads: ReadEvents,
  ) {}

  /** Makes a key for Mechanical Turk's clients. Its secret is shown in this answer and never again. */
  @Post('keys')
  create(@Me() { accountId }: Caller, @Body() { name }: CreateTurkKeyDto): Promise<NewTurkKeyView> {
    return this.keys.create(accountId, name);
  }

  /** Your keys, without their secrets. */
  @Get('keys')
  async list(@Me() { accountId }: Caller): Promise<Page<TurkKeyView>> {
    return { items: await this.keys.list(accountId), nextCursor: null };
  }

  /** Revokes a key: requests that it signs are refused from now on. */
  @Delete('keys/:accessKeyId')
  @HttpCode(204)
  async revoke(@Me() { accountId }: Caller, @Param('accessKeyId') accessKeyId: string): Promise<void> {
    await this.keys.revoke(accountId, accessKeyId);
  }

  /** Makes the secret that notifications are signed with, as Standard Webhooks say; the one before signs no more. Shown once. */
  @Post('notification-secret')
  newSecret(@Me() { accountId }: Caller): Promise<{ secret: string }> {
    return this.keys.newNotificationSecret(accountId);
  }

  /** What happened to your HITs since `cursor`, in an order that never changes: nothing is missed, and nothing comes twice. */
  @Get('events')
  events(@Me() { accountId }: Caller, @Query() page: PageQuery): Promise<EventsView> {
    return this.reads.after(accountId, page);
  }

  /** What HITs can be paid from. */
  @Get('balance')
  balance(@Me() { accountId }: Caller): Promise<BalanceView> {
    return this.funds.balance(accountId);
  }

  /** Puts money into a requester's balance, or takes back what isn't set aside. */
  @For('admin')
  @Post('funds')
  addFunds(
    @Me() { accountId }: Caller,
    @Body() body: AddFundsDto,
    @Repeatable() request: RepeatableRequest | null,
  ): Promise<Reply<BalanceView>> {
    return this.funds.run(accountId, body, request);
  }
}
