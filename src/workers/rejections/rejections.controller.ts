import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For, Me, Repeatable } from '../../auth/access.js';
import type { Caller } from '../../auth/caller.js';
import { Id } from '../../http/id.pipe.js';
import type { Reply } from '../../http/reply.js';
import type { RepeatableRequest } from '../../http/repeats.js';
import { RejectAnswers } from './reject-answers.js';
import { RejectAnswersDto } from './rejections.dto.js';
import type { RejectionView } from './rejections.view.js';

@ApiTags('Administration')
@For('admin')
@Controller('api/v1/admin/workers/:id/rejections')
export class RejectionsController {
  constructor(private readonly rejectAnswers: RejectAnswers) {}

  /** Takes back what answers were credited, for copying or automation. The worker reads the reason and may appeal. */
  @Post()
  @HttpCode(200)
  reject(
    @Me() { accountId: by }: Caller,
    @Param('id', Id) workerId: string,
    @Body() { assignmentIds, finding, reason }: RejectAnswersDto,
    @Repeatable() request: RepeatableRequest | null,
  ): Promise<Reply<RejectionView>> {
    return this.rejectAnswers.run({ workerId, assignmentIds, finding, reason, by }, request);
  }
}
