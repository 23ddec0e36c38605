import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For, Me } from '../../auth/access.js';
import type { Caller } from '../../auth/caller.js';
import { Id } from '../../http/id.pipe.js';
import type { AlertTestView, AlertWebhookMadeView, AlertWebhooksView } from '../alert.view.js';
import { CreateAlertWebhookDto } from '../alerts.dto.js';
import { CreateAlertWebhook } from './create-alert-webhook.js';
import { ReadAlertWebhooks } from './read-alert-webhooks.js';
import { RemoveAlertWebhook } from './remove-alert-webhook.js';
import { TestAlertWebhook } from './test-alert-webhook.js';

@ApiTags('Alerts')
@For('admin')
@Controller('api/v1/admin/alert-webhooks')
export class AlertWebhooksController {
  constructor(
    private readonly reads: ReadAlertWebhooks,
    private readonly createWebhook: CreateAlertWebhook,
    private readonly removeWebhook: RemoveAlertWebhook,
    private readonly testWebhook: TestAlertWebhook,
  ) {}

  /** Where alerts are sent, and what came of the latest message. */
  @Get()
  async list(): Promise<AlertWebhooksView> {
    return { items: await this.reads.all() };
  }

  /** Sends what is raised and cleared from now on, signed as Standard Webhooks say. The secret is in this answer and in no other. */
  @Post()
  create(@Me() { accountId }: Caller, @Body() { url }: CreateAlertWebhookDto): Promise<AlertWebhookMadeView> {
    return this.createWebhook.run(accountId, url);
  }

  /** Sends nothing more there. */
  @Delete(':id')
  @HttpCode(204)
  remove(@Me() { accountId }: Caller, @Param('id', Id) id: string): Promise<void> {
    return this.removeWebhook.run(id, accountId);
  }

  /** Sends a message that says nothing, and says what came of it. */
  @Post(':id/test')
  @HttpCode(200)
  test(@Me() { accountId }: Caller, @Param('id', Id) id: string): Promise<AlertTestView> {
    return this.testWebhook.run(id, accountId);
  }
}
