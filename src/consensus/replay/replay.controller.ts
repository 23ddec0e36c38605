import { Body, Controller, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For } from '../../auth/access.js';
import { Id } from '../../http/id.pipe.js';
import { type Page, PageQuery } from '../../http/page.js';
import { ChangePolicyDto } from '../../tasks/policies/policy.dto.js';
import { type PolicyPreviewView, PreviewPolicy } from './preview-policy.js';
import { ListFlips } from './list-flips.js';
import { FlipsDto, ReplayDto } from './replay.dto.js';
import { ReplayPolicies } from './replay-policies.js';
import type { FlippedTaskView, ReplayView } from './replay.view.js';

@ApiTags('Consensus')
@For('admin')
@Controller('api/v1')
export class ReplayController {
  constructor(
    private readonly replayPolicies: ReplayPolicies,
    private readonly listFlips: ListFlips,
    private readonly previewPolicy: PreviewPolicy,
  ) {}

  /** What other policies would have made of the recorded ballots, in the order in which they arrived. Changes nothing. */
  @Post('policies/replay')
  @HttpCode(200)
  replay(@Body() wanted: ReplayDto): Promise<ReplayView> {
    return this.replayPolicies.run(wanted);
  }

  /** The tasks that would come out otherwise under a policy, by id, each with its ballots. Changes nothing. */
  @Post('policies/replay/flips')
  @HttpCode(200)
  flips(@Body() wanted: FlipsDto, @Query() page: PageQuery): Promise<Page<FlippedTaskView>> {
    return this.listFlips.run(wanted, page);
  }

  /** What a change of policy would do to the open tasks of a batch. Changes nothing. */
  @Post('batches/:id/policy/preview')
  @HttpCode(200)
  preview(@Param('id', Id) batchId: string, @Body() change: ChangePolicyDto): Promise<PolicyPreviewView> {
    return this.previewPolicy.run(batchId, change);
  }
}
