import { Body, Controller, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For, Me } from '../../auth/access.js';
import type { Caller } from '../../auth/caller.js';
import { Id } from '../../http/id.pipe.js';
import { ApplyPolicy } from '../../tasks/policies/apply-policy.js';
import { ChangePolicyDto } from '../../tasks/policies/policy.dto.js';
import { decideTask, disputeUntellable } from '../decide-task.js';

export class AppliedPolicyView {
  version!: number;
  /** Open tasks that are under it now. */
  moved!: number;
  /** Those of them whose outcome it settled, or put to the posterior. */
  decided!: number;
}

@ApiTags('Batches')
@Controller('api/v1/batches')
export class PoliciesController {
  constructor(private readonly applyPolicy: ApplyPolicy) {}

  /** Puts a new version of a batch's policy in force: for new tasks, or for the open ones too, which are decided anew at once. */
  @For('admin')
  @Put(':id/policy')
  async change(@Me() { accountId }: Caller, @Param('id', Id) batchId: string, @Body() change: ChangePolicyDto): Promise<AppliedPolicyView> {
    const { policy, moved, decided } = await this.applyPolicy.run(accountId, batchId, change, (tx, task, because) =>
      because === 'tally' ? decideTask(tx, task) : disputeUntellable(tx, task),
    );
    return { version: policy.version, moved, decided: decided.length };
  }
}
