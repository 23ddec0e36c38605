import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For, MyWorkerId, Repeatable } from '../../auth/access.js';
import { ShedLast } from '../../http/load/marks.js';
import type { Reply } from '../../http/reply.js';
import type { RepeatableRequest } from '../../http/repeats.js';
import { AnswerTraining } from './answer-training.js';
import { givenAnswer } from './given-answer.js';
import { ReadTraining } from './read-training.js';
import { AnswerTrainingDto } from './training.dto.js';
import type { TrainingFeedbackView, TrainingView } from './training.view.js';

@ApiTags('Training')
@For('worker')
@Controller('api/v1/training')
export class TrainingController {
  constructor(
    private readonly reads: ReadTraining,
    private readonly answerTraining: AnswerTraining,
  ) {}

  /** What to practise next, or the test's next question. Training is not paid; it takes some ten minutes. */
  @Get()
  next(@MyWorkerId() workerId: string): Promise<TrainingView> {
    return this.reads.next(workerId);
  }

  /** Answers what is asked: with feedback in practice; in the test the result comes at its end. */
  @Post('answers')
  @ShedLast()
  answer(
    @MyWorkerId() workerId: string,
    @Body() { itemId, answer }: AnswerTrainingDto,
    @Repeatable() request: RepeatableRequest | null,
  ): Promise<Reply<TrainingFeedbackView>> {
    return this.answerTraining.run(workerId, itemId.toLowerCase(), givenAnswer(answer), request);
  }
}
