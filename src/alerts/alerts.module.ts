import { Module } from '@nestjs/common';
import { PostOut } from '../http/outgoing/post-out.js';
import { AcknowledgeAlert } from './acknowledge-alert.js';
import { AlertsController } from './alerts.controller.js';
import { ChangeAlertRule } from './change-alert-rule.js';
import { EvaluateAlerts } from './evaluate-alerts.js';
import { ReadAlerts } from './read-alerts.js';
import { AlertWebhooksController } from './webhooks/alert-webhooks.controller.js';
import { CreateAlertWebhook } from './webhooks/create-alert-webhook.js';
import { ReadAlertWebhooks } from './webhooks/read-alert-webhooks.js';
import { RemoveAlertWebhook } from './webhooks/remove-alert-webhook.js';
import { SendAlerts } from './webhooks/send-alerts.js';
import { TestAlertWebhook } from './webhooks/test-alert-webhook.js';

@Module({
  controllers: [AlertsController, AlertWebhooksController],
  providers: [
    PostOut,
    ReadAlerts,
    AcknowledgeAlert,
    ChangeAlertRule,
    ReadAlertWebhooks,
    CreateAlertWebhook,
    RemoveAlertWebhook,
    TestAlertWebhook,
  ],
})
export class AlertsModule {}

/** What watches, and tells. */
@Module({ providers: [PostOut, EvaluateAlerts, SendAlerts] })
export class AlertsWorkerModule {}
