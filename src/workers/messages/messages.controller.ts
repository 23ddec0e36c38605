import { Controller, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For, MyWorkerId } from '../../auth/access.js';
import { Id } from '../../http/id.pipe.js';
import { type Page, PageQuery } from '../../http/page.js';
import type { MessageView } from './messages.view.js';
import { ReadMessages } from './read-messages.js';

@ApiTags('Workers')
@For('worker')
@Controller('api/v1/workers/me/messages')
export class MessagesController {
  constructor(private readonly messages: ReadMessages) {}

  /** What the office wrote to me, latest first. */
  @Get()
  list(@MyWorkerId() workerId: string, @Query() page: PageQuery): Promise<Page<MessageView>> {
    return this.messages.ofWorker(workerId, page);
  }

  /** Marks a message as read. The office sees when. */
  @Put(':id/read')
  @HttpCode(204)
  async read(@MyWorkerId() workerId: string, @Param('id', Id) id: string): Promise<void> {
    await this.messages.markRead(workerId, id);
  }
}
