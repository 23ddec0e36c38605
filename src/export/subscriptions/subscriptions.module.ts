import { Module } from '@nestjs/common';
import { PostOut } from '../../http/outgoing/post-out.js';
import { ChangeSubscription } from './change-subscription.js';
import { CreateSubscription } from './create-subscription.js';
import { FeedQueues } from './delivery/feed-queues.js';
import { PlanDeliveries } from './delivery/plan-deliveries.js';
import { SendWebhooks } from './delivery/send-webhooks.js';
import { SweepDeliveries } from './delivery/sweep-deliveries.js';
import { ReadSubscriptions } from './reads/read-subscriptions.js';
import { Redeliver } from './redeliver.js';
import { RemoveSubscription } from './remove-subscription.js';
import { RotateSecret } from './rotate-secret.js';
import { SendTest } from './send-test.js';
import { DeliveriesController, SubscriptionsController } from './subscriptions.controller.js';

@Module({
  controllers: [SubscriptionsController, DeliveriesController],
  providers: [PostOut, ReadSubscriptions, CreateSubscription, ChangeSubscription, RemoveSubscription, Redeliver, RotateSecret, SendTest],
})
export class SubscriptionsModule {}

/** What feeds the collectors. */
@Module({ providers: [PostOut, PlanDeliveries, SendWebhooks, FeedQueues, SweepDeliveries] })
export class SubscriptionsWorkerModule {}
