import { Processor } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import { JobHost } from '../queue/job-host.js';
import type { Message } from '../queue/outbox.sql.js';
import { ScoreAnswers, type ScoreMessage } from './score-answers.js';

@Processor('score-answers', { concurrency: 2 })
export class ScoreAnswersProcessor extends JobHost {
  constructor(private readonly scoreAnswers: ScoreAnswers) {
    super();
  }

  async process(job: Job<Message<ScoreMessage>>): Promise<void> {
    await this.scoreAnswers.run(job.data.outboxId, job.data.payload);
  }
}
