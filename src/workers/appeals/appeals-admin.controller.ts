import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For, Me, Repeatable } from '../../auth/access.js';
import type { Caller } from '../../auth/caller.js';
import { Id } from '../../http/id.pipe.js';
import type { Page } from '../../http/page.js';
import type { Reply } from '../../http/reply.js';
import type { RepeatableRequest } from '../../http/repeats.js';
import { AppealsQuery, DecideAppealDto } from './appeals.dto.js';
import type { AdminAppealView, AppealView } from './appeals.view.js';
import { DecideAppeal } from './decide-appeal.js';
import { ReadAppeals } from './read-appeals.js';

@ApiTags('Administration')
@For('admin')
@Controller('api/v1/admin/appeals')
export class AppealsAdminController {
  constructor(
    private readonly decideAppeal: DecideAppeal,
    private readonly reads: ReadAppeals,
  ) {}

  /** Appeals of all workers, those first that are due first. */
  @Get()
  list(@Query() query: AppealsQuery): Promise<Page<AdminAppealView>> {
    return this.reads.page(query);
  }

  /** Grants or declines it. Granted: a suspension is lifted, a rejected answer is paid after all. */
  @Post(':id/decision')
  @HttpCode(200)
  decide(
    @Me() { accountId: by }: Caller,
    @Param('id', Id) id: string,
    @Body() { granted, reason }: DecideAppealDto,
    @Repeatable() request: RepeatableRequest | null,
  ): Promise<Reply<AppealView>> {
    return this.decideAppeal.run(id, { granted, by, reason }, request);
  }
}
