import { Body, Controller, Get, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For, Me, Repeatable } from '../../auth/access.js';
import type { Caller } from '../../auth/caller.js';
import { Gone } from '../../http/gone.js';
import { Waits } from '../../http/load/marks.js';
import type { Reply } from '../../http/reply.js';
import type { RepeatableRequest } from '../../http/repeats.js';
import type { ChangesView } from './change.view.js';
import { ChangesQuery, ForgetChangesDto } from './changes.dto.js';
import { ForgetChanges } from './forget-changes.js';
import { ReadChanges } from './read-changes.js';

@ApiTags('Feed')
@Controller('api/v1/changes')
export class ChangesController {
  constructor(
    private readonly reads: ReadChanges,
    private readonly forgetChanges: ForgetChanges,
  ) {}

  /**
   * The registry's feed. Send the nextAfter of one answer as the after of the next: nothing is missed and nothing comes twice.
   * With wait, an answer that would be empty waits for a change.
   */
  @For('engineer')
  @Get()
  @Waits()
  after(@Query() query: ChangesQuery, @Gone() gone: AbortSignal): Promise<ChangesView> {
    return this.reads.after(query, gone);
  }

  /** Drops the oldest changes for good; readers who haven't come so far are told to start from an export. */
  @For('admin')
  @Post('retention')
  forget(
    @Me() { accountId }: Caller,
    @Body() { upTo, reason }: ForgetChangesDto,
    @Repeatable() request: RepeatableRequest | null,
  ): Promise<Reply<never>> {
    return this.forgetChanges.run({ upTo, by: accountId, reason }, request);
  }
}
