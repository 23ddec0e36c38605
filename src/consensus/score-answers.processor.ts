import { Processor, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import type { Message } from '../queue/outbox.sql.js';
import { ScoreAnswers, type ScoreMessage } from './score-answers.js';

@Processor('score-answers', { concurrency: 2 })
export class ScoreAnswersProcessor extends WorkerHost {
  constructor(private readonly scoreAnswers: ScoreAnswers) {
    super();
  }

  async process(job: Job<Message<ScoreMessage>>): Promise<void> {
    await this.scoreAnswers.run(job.data.outboxId, job.data.payload);
  }
}
