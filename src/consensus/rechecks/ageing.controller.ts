import { Body, Controller, Get, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For, Me } from '../../auth/access.js';
import type { Caller } from '../../auth/caller.js';
import { ChangeAgeingDto } from './ageing.dto.js';
import type { AgeingView } from './ageing.view.js';
import { ChangeAgeing } from './change-ageing.js';
import { ReadAgeing } from './read-ageing.js';

@ApiTags('Handles')
@For('admin')
@Controller('api/v1/admin/ageing')
export class AgeingController {
  constructor(
    private readonly reads: ReadAgeing,
    private readonly changeAgeing: ChangeAgeing,
  ) {}

  /** After how long handles are looked at again, and how far that has come. */
  @Get()
  now(): Promise<AgeingView> {
    return this.reads.now();
  }

  /** Changes what is given; the rest stays as it is. */
  @Put()
  change(@Me() { accountId }: Caller, @Body() change: ChangeAgeingDto): Promise<AgeingView> {
    return this.changeAgeing.run(accountId, change);
  }
}
