import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For } from '../../auth/access.js';
import type { Page } from '../../http/page.js';
import type { HandleDetailView } from './handle-detail.view.js';
import type { HandleView, LookupView } from './handle.view.js';
import { HandlesQuery, LookupDto } from './handles.dto.js';
import { ReadHandles } from './read-handles.js';

@ApiTags('Handles')
@For('engineer')
@Controller('api/v1/handles')
export class HandlesController {
  constructor(private readonly reads: ReadHandles) {}

  /** The registry, in the order in which its entries were last written. */
  @Get()
  list(@Query() query: HandlesQuery): Promise<Page<HandleView>> {
    return this.reads.page(query);
  }

  /** Many entries at once: one item for each pair, in the same order; null where nothing is known. */
  @Post('lookup')
  @HttpCode(200)
  lookup(@Body() { pairs }: LookupDto): Promise<LookupView> {
    return this.reads.lookup(pairs);
  }

  /** One entry with its whole history, the ballots it rests on, and what is under way. */
  @Get(':externalId/:platform')
  one(@Param('externalId') externalId: string, @Param('platform') platform: string): Promise<HandleDetailView> {
    return this.reads.one(externalId, platform);
  }
}
