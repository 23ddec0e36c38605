import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { For, Me, Repeatable, repeatable } from '../../auth/access.js';
import type { Caller } from '../../auth/caller.js';
import { type BodyStream, readWhole, Streamed, StreamedBody } from '../../http/bodies.js';
import { Id } from '../../http/id.pipe.js';
import type { Page } from '../../http/page.js';
import type { Reply } from '../../http/reply.js';
import type { RepeatableRequest } from '../../http/repeats.js';
import { AddGold } from './add-gold.js';
import { goldRecords } from './gold-records.js';
import { GoldQuery, PromoteDto, RetireQuery } from './gold.dto.js';
import { GoldUploadView, GoldView } from './gold.view.js';
import { PromoteTask } from './promote-task.js';
import { ReadGold } from './read-gold.js';
import { RetireGold } from './retire-gold.js';

const LARGEST_UPLOAD = 16 * 1024 * 1024;

@ApiTags('Gold')
@For('admin')
@Controller('api/v1/gold')
export class GoldController {
  constructor(
    private readonly addGold: AddGold,
    private readonly promoteTask: PromoteTask,
    private readonly retireGold: RetireGold,
    private readonly reads: ReadGold,
  ) {}

  /** Takes in known answers, as CSV or as JSON `{items: [...]}`: an athlete's columns, `platform` and `handle` (empty: no account). */
  @StreamedBody()
  @ApiConsumes('text/csv', 'application/json')
  @ApiBody({ schema: { type: 'string', example: 'name,sport,platform,handle\nTim Duncan,basketball,x,\n' } })
  @Post()
  async add(@Me() caller: Caller, @Streamed() { mediaType, bytes, request }: BodyStream): Promise<Reply<GoldUploadView>> {
    const body = await readWhole(bytes, LARGEST_UPLOAD);
    return this.addGold.run(caller.accountId, await goldRecords(mediaType, body), repeatable(request, body));
  }

  /** Gold with what it has measured so far, latest first. */
  @Get()
  list(@Query() query: GoldQuery): Promise<Page<GoldView>> {
    return this.reads.page(query);
  }

  /** Makes gold of a resolved task. */
  @Post('promotions')
  promote(@Me() caller: Caller, @Body() { taskId }: PromoteDto, @Repeatable() request: RepeatableRequest | null): Promise<Reply<GoldView>> {
    return this.promoteTask.run(caller.accountId, new Id().transform(taskId), request);
  }

  /** Takes gold out of use. */
  @Delete(':id')
  @HttpCode(204)
  async retire(@Me() caller: Caller, @Param('id', Id) id: string, @Query() { reason }: RetireQuery): Promise<void> {
    await this.retireGold.run(caller.accountId, id, reason ?? null);
  }
}
