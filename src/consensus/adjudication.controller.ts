import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For, Me, Repeatable } from '../auth/access.js';
import type { Caller } from '../auth/caller.js';
import { Id } from '../http/id.pipe.js';
import type { Reply } from '../http/reply.js';
import type { RepeatableRequest } from '../http/repeats.js';
import { invalid } from '../shared/refusal.js';
import { type Adjudication, AdjudicateTask } from './adjudicate-task.js';
import { AdjudicationDto, ConflictResolutionDto, type RulingDto } from './adjudication.dto.js';
import { ResolveConflict } from './resolve-conflict.js';

@ApiTags('Adjudication')
@For('admin')
@Controller('api/v1')
export class AdjudicationController {
  constructor(
    private readonly adjudicateTask: AdjudicateTask,
    private readonly resolveConflict: ResolveConflict,
  ) {}

  /** Settles a dispute: a handle, no account, or unresolvable, which cancels the task. */
  @Post('tasks/:id/adjudication')
  @HttpCode(204)
  adjudicate(
    @Me() { accountId }: Caller,
    @Param('id', Id) taskId: string,
    @Body() { answer, reason }: AdjudicationDto,
    @Repeatable() request: RepeatableRequest | null,
  ): Promise<Reply<never>> {
    return this.adjudicateTask.run({ taskId, by: accountId, answer: rulingOf(answer), reason }, request);
  }

  /**
   * Says which athlete keeps a handle that several hold, or whose of two that look swapped are right; the others are looked up again.
   * Two who were swapped exchange their handles at once.
   */
  @Post('conflicts/:id/resolution')
  @HttpCode(204)
  resolve(
    @Me() { accountId }: Caller,
    @Param('id', Id) conflictId: string,
    @Body() { keep, both, exchange, reason }: ConflictResolutionDto,
    @Repeatable() request: RepeatableRequest | null,
  ): Promise<Reply<never>> {
    const resolution = { keep: keep ?? null, both: both ?? false, exchange: exchange ?? false };
    return this.resolveConflict.run({ conflictId, by: accountId, ...resolution, reason }, request);
  }
}

function rulingOf({ kind, value, accountHasNoName }: RulingDto): Adjudication['answer'] {
  if (kind === 'handle') return { kind, value: value ?? '', accountHasNoName: accountHasNoName ?? false };
  if (value !== undefined) throw invalid('answer.value', 'goes with kind handle only; leave it out');
  return { kind };
}
