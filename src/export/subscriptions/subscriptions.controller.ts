import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For, Me, Repeatable } from '../../auth/access.js';
import type { Caller } from '../../auth/caller.js';
import { Id } from '../../http/id.pipe.js';
import { type Page, PageQuery } from '../../http/page.js';
import type { Reply } from '../../http/reply.js';
import type { RepeatableRequest } from '../../http/repeats.js';
import { ChangeSubscription } from './change-subscription.js';
import { CreateSubscription } from './create-subscription.js';
import { DeliveryView, RedeliveryView, type TestView } from './delivery.view.js';
import { ReadSubscriptions } from './reads/read-subscriptions.js';
import { Redeliver } from './redeliver.js';
import { RemoveSubscription } from './remove-subscription.js';
import { RotateSecret } from './rotate-secret.js';
import { SendTest } from './send-test.js';
import { type SecretView, type SubscriptionMadeView, SubscriptionView } from './subscription.view.js';
import { ChangeSubscriptionDto, CreateSubscriptionDto, DeliveriesQuery, RedeliverDto, RotateSecretDto } from './subscriptions.dto.js';

@ApiTags('Subscriptions')
@For('engineer')
@Controller('api/v1/subscriptions')
export class SubscriptionsController {
  constructor(
    private readonly reads: ReadSubscriptions,
    private readonly createSubscription: CreateSubscription,
    private readonly changeSubscription: ChangeSubscription,
    private readonly removeSubscription: RemoveSubscription,
  ) {}

  /** Feeds a collector: a webhook, signed as Standard Webhooks say, or a BullMQ queue on Redis. A webhook's secret is in this answer and in no other. */
  @Post()
  create(@Me() { accountId }: Caller, @Body() wanted: CreateSubscriptionDto): Promise<SubscriptionMadeView> {
    return this.createSubscription.run(accountId, wanted);
  }

  /** Who is fed, and how that goes. */
  @Get()
  list(@Query() query: PageQuery): Promise<Page<SubscriptionView>> {
    return this.reads.page(query);
  }

  /** One subscription. Its secret is shown only when it is made. */
  @Get(':id')
  one(@Param('id', Id) id: string): Promise<SubscriptionView> {
    return this.reads.one(id);
  }

  /** Changes what it gets, or switches it off and on. */
  @Patch(':id')
  change(@Me() { accountId }: Caller, @Param('id', Id) id: string, @Body() wanted: ChangeSubscriptionDto): Promise<SubscriptionView> {
    return this.changeSubscription.run(id, accountId, wanted);
  }

  /** Ends it: what it was still owed is not sent. */
  @Delete(':id')
  @HttpCode(204)
  remove(@Me() { accountId }: Caller, @Param('id', Id) id: string): Promise<void> {
    return this.removeSubscription.run(id, accountId);
  }
}

@ApiTags('Subscriptions')
@For('engineer')
@Controller('api/v1/subscriptions/:id')
export class DeliveriesController {
  constructor(
    private readonly reads: ReadSubscriptions,
    private readonly redeliver: Redeliver,
    private readonly rotateSecret: RotateSecret,
    private readonly sendTest: SendTest,
  ) {}

  /** What it was sent and is owed, the latest changes first. Delivered ones are listed for a week. */
  @Get('deliveries')
  deliveries(@Param('id', Id) id: string, @Query() query: DeliveriesQuery): Promise<Page<DeliveryView>> {
    return this.reads.deliveries(id, query);
  }

  /** Sends again: one change, all that were given up, or everything after a place in the feed. */
  @Post('redelivery')
  @HttpCode(202)
  again(
    @Me() { accountId }: Caller,
    @Param('id', Id) id: string,
    @Body() wanted: RedeliverDto,
    @Repeatable() request: RepeatableRequest | null,
  ): Promise<Reply<RedeliveryView>> {
    return this.redeliver.run(id, accountId, wanted, request);
  }

  /** Gives a webhook a new secret. For a while messages carry a signature by each, so nothing is lost in between. */
  @Post('secret')
  @HttpCode(200)
  rotate(@Me() { accountId }: Caller, @Param('id', Id) id: string, @Body() { overlapSeconds }: RotateSecretDto): Promise<SecretView> {
    return this.rotateSecret.run(id, accountId, overlapSeconds);
  }

  /** Sends a webhook a ping, and says what it answered. */
  @Post('test')
  @HttpCode(200)
  test(@Me() { accountId }: Caller, @Param('id', Id) id: string): Promise<TestView> {
    return this.sendTest.run(id, accountId);
  }
}
