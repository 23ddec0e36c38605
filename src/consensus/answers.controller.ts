import { createHmac } from 'node:crypto';
import { Body, Controller, HttpCode, Param, Post, Req } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { For, MyWorkerId, Repeatable, repeatable } from '../auth/access.js';
import { Settings } from '../config/settings.js';
import { Id } from '../http/id.pipe.js';
import { ShedLast } from '../http/load/marks.js';
import type { Reply } from '../http/reply.js';
import type { RepeatableRequest } from '../http/repeats.js';
import { invalid } from '../shared/refusal.js';
import { type AnswerDto, ReturnDto, SubmissionDto } from './answers.dto.js';
import { ReturnAssignment } from './return-assignment.js';
import { type Submission, SubmitAnswer } from './submit-answer.js';
import type { SubmissionView } from './submission.view.js';

@ApiTags('Assignments')
@For('worker')
@Controller('api/v1/assignments')
export class AnswersController {
  constructor(
    private readonly submitAnswer: SubmitAnswer,
    private readonly returnAssignment: ReturnAssignment,
    private readonly settings: Settings,
  ) {}

  /** Sends the answer. With `next`, the next assignment is claimed in the same transaction. */
  @Post(':id/submission')
  @ShedLast()
  submit(
    @MyWorkerId() workerId: string,
    @Param('id', Id) assignmentId: string,
    @Body() body: SubmissionDto,
    @Req() request: FastifyRequest,
  ): Promise<Reply<SubmissionView>> {
    const submission: Submission = {
      assignmentId,
      workerId,
      answer: answerOf(body.answer),
      evidenceUrl: body.evidenceUrl ?? null,
      clue: body.clue ?? null,
      comment: body.comment ?? null,
      network: networkOf(request.ip, this.settings.secret),
      next: body.next ?? false,
    };
    return this.submitAnswer.run(submission, repeatable(request));
  }

  /** Gives the task back, for good. */
  @Post(':id/return')
  @HttpCode(204)
  giveBack(
    @MyWorkerId() workerId: string,
    @Param('id', Id) assignmentId: string,
    @Body() { reason }: ReturnDto,
    @Repeatable() request: RepeatableRequest | null,
  ): Promise<Reply<never>> {
    return this.returnAssignment.run(assignmentId, workerId, reason, request);
  }
}

function answerOf({ kind, value, accountHasNoName }: AnswerDto): Submission['answer'] {
  if (kind === 'handle') return { kind, value: value ?? '', accountHasNoName: accountHasNoName ?? false };
  if (value !== undefined) throw invalid('answer.value', 'goes with kind handle only; leave it out');
  return { kind };
}

/** Tells networks apart without keeping an address: a keyed hash of its first 24 (IPv6: 64) bits. */
function networkOf(address: string, secret: string): string {
  const prefix = address.includes(':') ? address.split(':').slice(0, 4).join(':') : address.split('.').slice(0, 3).join('.');
  return createHmac('sha256', secret).update(prefix).digest('base64url').slice(0, 16);
}
