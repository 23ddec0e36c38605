import { Processor } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
import { JobHost } from '../../queue/job-host.js';
import type { Message } from '../../queue/outbox.sql.js';
import { RefitConsensus } from './refit-consensus.js';

@Processor('refit-consensus')
export class RefitConsensusProcessor extends JobHost {
  constructor(private readonly refit: RefitConsensus) {
    super();
  }

  async process(job: Job<Message>): Promise<void> {
    await this.refit.run(job.data.outboxId);
  }
}
