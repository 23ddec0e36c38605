import { Body, Controller, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For, Me, Repeatable } from '../../auth/access.js';
import type { Caller } from '../../auth/caller.js';
import { Id } from '../../http/id.pipe.js';
import type { Page } from '../../http/page.js';
import type { Reply } from '../../http/reply.js';
import type { RepeatableRequest } from '../../http/repeats.js';
import { AddTrainingItem } from './add-training-item.js';
import { ChangeTrainingItem } from './change-training-item.js';
import { PlaceTrainingItem } from './place-training-item.js';
import { ReadTrainingItems } from './read-training-items.js';
import { ChangeTrainingItemDto, CreateTrainingItemDto, PlaceTrainingItemDto, TrainingItemsQuery } from './training-items.dto.js';
import type { ListedTrainingItemView, TrainingItemAdminView } from './training-items.view.js';

@ApiTags('Administration')
@For('admin')
@Controller('api/v1/admin/training-items')
export class TrainingItemsController {
  constructor(
    private readonly reads: ReadTrainingItems,
    private readonly addItem: AddTrainingItem,
    private readonly changeItem: ChangeTrainingItem,
    private readonly placeItem: PlaceTrainingItem,
  ) {}

  /** What newcomers practise on and are tested with, answers included. */
  @Get()
  list(@Query() query: TrainingItemsQuery): Promise<Page<ListedTrainingItemView>> {
    return this.reads.page(query);
  }

  /** One item, its answer included. */
  @Get(':id')
  one(@Param('id', Id) id: string): Promise<TrainingItemAdminView> {
    return this.reads.one(id);
  }

  /** Adds an item at the end of its stage. */
  @Post()
  add(
    @Me() { accountId: by }: Caller,
    @Body() body: CreateTrainingItemDto,
    @Repeatable() request: RepeatableRequest | null,
  ): Promise<Reply<TrainingItemAdminView>> {
    return this.addItem.run(by, body, request);
  }

  /** Changes an item, retires it or brings it back. */
  @Patch(':id')
  change(
    @Me() { accountId: by }: Caller,
    @Param('id', Id) id: string,
    @Body() body: ChangeTrainingItemDto,
  ): Promise<TrainingItemAdminView> {
    return this.changeItem.run(by, id, body);
  }

  /** Moves an item: practice is asked in the order of the list, of each topic one before a second. The test draws its questions. */
  @Put(':id/place')
  place(
    @Me() { accountId: by }: Caller,
    @Param('id', Id) id: string,
    @Body() { before }: PlaceTrainingItemDto,
  ): Promise<TrainingItemAdminView> {
    return this.placeItem.run(by, id, before?.toLowerCase() ?? null);
  }
}
