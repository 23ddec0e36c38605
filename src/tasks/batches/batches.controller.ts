import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For, Me, Repeatable } from '../../auth/access.js';
import type { Caller } from '../../auth/caller.js';
import { Id } from '../../http/id.pipe.js';
import { type Page, PageQuery } from '../../http/page.js';
import type { Reply } from '../../http/reply.js';
import type { RepeatableRequest } from '../../http/repeats.js';
import { ChangeBatchDto, CreateBatchDto } from './batch.dto.js';
import { BatchView } from './batch.view.js';
import { ChangeBatch } from './change-batch.js';
import { CreateBatch } from './create-batch.js';
import { ReadBatches } from './read-batches.js';

@ApiTags('Batches')
@For('requester')
@Controller('api/v1/batches')
export class BatchesController {
  constructor(
    private readonly createBatch: CreateBatch,
    private readonly changeBatch: ChangeBatch,
    private readonly reads: ReadBatches,
  ) {}

  /** Makes an empty batch: 7 of 9 unless the policy says otherwise. */
  @Post()
  create(@Me() caller: Caller, @Body() body: CreateBatchDto, @Repeatable() request: RepeatableRequest | null): Promise<Reply<BatchView>> {
    return this.createBatch.run(caller.accountId, body, request);
  }

  /** The caller's batches, an administrator's view of all of them; latest first. */
  @Get()
  list(@Me() caller: Caller, @Query() page: PageQuery): Promise<Page<BatchView>> {
    return this.reads.page(caller, page);
  }

  /** One batch, with its policy and how far it is. */
  @Get(':id')
  one(@Me() caller: Caller, @Param('id', Id) id: string): Promise<BatchView> {
    return this.reads.one(caller, id);
  }

  /** Renames, reorders, pauses, reopens or closes a batch, or sets its budget. */
  @Patch(':id')
  change(@Me() caller: Caller, @Param('id', Id) id: string, @Body() body: ChangeBatchDto): Promise<BatchView> {
    return this.changeBatch.run(caller, id, body);
  }
}
