import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For, Me } from '../../auth/access.js';
import type { Caller } from '../../auth/caller.js';
import { Id } from '../../http/id.pipe.js';
import { type Page, PageQuery } from '../../http/page.js';
import { type AppliedPolicy, ApplyPolicy, type DecideMovedTask } from '../../tasks/policies/apply-policy.js';
import { ChangePolicyDto, RestorePolicyDto } from '../../tasks/policies/policy.dto.js';
import type { PolicyVersionView } from '../../tasks/policies/policy.view.js';
import { ReadPolicyVersions } from '../../tasks/policies/read-policy-versions.js';
import { RestorePolicy } from '../../tasks/policies/restore-policy.js';
import { decideTask, disputeUntellable } from '../decide-task.js';

export class AppliedPolicyView {
  version!: number;
  /** Open tasks that are under it now. */
  moved!: number;
  /** Those of them whose outcome it settled, or put to the posterior. */
  decided!: number;
}

@ApiTags('Batches')
@For('admin')
@Controller('api/v1/batches')
export class PoliciesController {
  constructor(
    private readonly applyPolicy: ApplyPolicy,
    private readonly restorePolicy: RestorePolicy,
    private readonly versions: ReadPolicyVersions,
  ) {}

  /** Every version of a batch's policy, the latest first: who made it, when, why, and how many open tasks are under it. */
  @Get(':id/policies')
  list(@Param('id', Id) batchId: string, @Query() page: PageQuery): Promise<Page<PolicyVersionView>> {
    return this.versions.page(batchId, page);
  }

  /**
   * Puts a new version of a batch's policy in force: for new tasks, or for the open ones too, which are decided anew at once. Repeated with
   * the same values and reason it makes no second version, and moves the open tasks that are left.
   */
  @Put(':id/policy')
  async change(@Me() { accountId }: Caller, @Param('id', Id) batchId: string, @Body() change: ChangePolicyDto): Promise<AppliedPolicyView> {
    return viewApplied(await this.applyPolicy.run(accountId, batchId, change, decideMoved));
  }

  /** Takes changes back: an earlier version's values come into force again, as a new version that says which it restores. */
  @Post(':id/policy/restoration')
  @HttpCode(200)
  async restore(
    @Me() { accountId }: Caller,
    @Param('id', Id) batchId: string,
    @Body() restoration: RestorePolicyDto,
  ): Promise<AppliedPolicyView> {
    return viewApplied(await this.restorePolicy.run(accountId, batchId, restoration, decideMoved));
  }
}

const decideMoved: DecideMovedTask = (tx, task, because) => (because === 'tally' ? decideTask(tx, task) : disputeUntellable(tx, task));

const viewApplied = ({ policy, moved, decided }: AppliedPolicy): AppliedPolicyView => ({
  version: policy.version,
  moved,
  decided: decided.length,
});
