import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For, Me, Repeatable } from '../../auth/access.js';
import type { Caller } from '../../auth/caller.js';
import { Id } from '../../http/id.pipe.js';
import { type Page, PageQuery } from '../../http/page.js';
import type { Reply } from '../../http/reply.js';
import type { RepeatableRequest } from '../../http/repeats.js';
import { SendMessageDto } from './messages.dto.js';
import type { AdminMessageView } from './messages.view.js';
import { ReadMessages } from './read-messages.js';
import { SendMessage } from './send-message.js';

@ApiTags('Administration')
@For('admin')
@Controller('api/v1/admin/workers/:id/messages')
export class MessagesAdminController {
  constructor(
    private readonly sendMessage: SendMessage,
    private readonly messages: ReadMessages,
  ) {}

  /** Writes to a worker, who finds it on their desk. At most ten wait unread. */
  @Post()
  send(
    @Me() { accountId: by }: Caller,
    @Param('id', Id) workerId: string,
    @Body() { text }: SendMessageDto,
    @Repeatable() request: RepeatableRequest | null,
  ): Promise<Reply<AdminMessageView>> {
    return this.sendMessage.run({ workerId, by, text }, request);
  }

  /** What was written to a worker, latest first, and whether it was read. */
  @Get()
  list(@Param('id', Id) workerId: string, @Query() page: PageQuery): Promise<Page<AdminMessageView>> {
    return this.messages.toWorker(workerId, page);
  }
}
