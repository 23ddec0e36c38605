import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { For, Me } from '../../../auth/access.js';
import type { Caller } from '../../../auth/caller.js';
import { type Page, PageQuery } from '../../../http/page.js';
import type { Reply } from '../../../http/reply.js';
import { CursorView } from './cursor.view.js';
import { CursorParam, MoveCursorDto } from './cursors.dto.js';
import { MoveCursor } from './move-cursor.js';
import { ReadCursors } from './read-cursors.js';
import { RemoveCursor } from './remove-cursor.js';

@ApiTags('Feed')
@For('engineer')
@Controller('api/v1/cursors')
export class CursorsController {
  constructor(
    private readonly reads: ReadCursors,
    private readonly moveCursor: MoveCursor,
    private readonly removeCursor: RemoveCursor,
  ) {}

  /** How far each consumer has come, by name. */
  @Get()
  list(@Query() query: PageQuery): Promise<Page<CursorView>> {
    return this.reads.page(query);
  }

  /** How far one consumer has come. */
  @Get(':name')
  one(@Param() { name }: CursorParam): Promise<CursorView> {
    return this.reads.one(name);
  }

  /** Says how far you have come: after your copy has stored the changes, never before. It moves back only with force. */
  @Put(':name')
  @HttpCode(200)
  @ApiOkResponse({ description: 'Moved' })
  @ApiCreatedResponse({ description: 'There was none of this name' })
  move(@Me() { accountId }: Caller, @Param() { name }: CursorParam, @Body() { after, force }: MoveCursorDto): Promise<Reply<CursorView>> {
    return this.moveCursor.run({ name, after, force: force ?? false, by: accountId });
  }

  /** Forgets a consumer. */
  @Delete(':name')
  @HttpCode(204)
  remove(@Me() { accountId }: Caller, @Param() { name }: CursorParam): Promise<void> {
    return this.removeCursor.run(name, accountId);
  }
}
