import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For } from '../../auth/access.js';
import type { Page } from '../../http/page.js';
import type { ConflictView } from './conflict.view.js';
import { ConflictsQuery } from './conflicts.dto.js';
import { ReadConflicts } from './read-conflicts.js';

@ApiTags('Adjudication')
@For('admin')
@Controller('api/v1/conflicts')
export class ConflictsController {
  constructor(private readonly reads: ReadConflicts) {}

  /** Handles that more than one athlete holds, with what speaks for each of them. */
  @Get()
  list(@Query() query: ConflictsQuery): Promise<Page<ConflictView>> {
    return this.reads.page(query);
  }
}
