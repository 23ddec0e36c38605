import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For, Me } from '../../auth/access.js';
import type { Caller } from '../../auth/caller.js';
import type { FailedJobsView, QueuesView, RetriedView } from './queue.view.js';
import { ReadQueues } from './read-queues.js';
import { RetryJobs } from './retry-jobs.js';

@ApiTags('Operation')
@For('admin')
@Controller('api/v1/admin/queues')
export class QueuesController {
  constructor(
    private readonly reads: ReadQueues,
    private readonly retryJobs: RetryJobs,
  ) {}

  /** What waits, runs and has failed in each job queue, and what the outbox still has to hand over. */
  @Get()
  list(): Promise<QueuesView> {
    return this.reads.all();
  }

  /** Jobs that failed as often as they may, with the reason. They are forgotten after a week. */
  @Get(':name/failed')
  async failed(@Param('name') name: string): Promise<FailedJobsView> {
    return { items: await this.reads.failed(name) };
  }

  /** Tries all failed jobs of a queue again. */
  @Post(':name/retry')
  @HttpCode(200)
  async retryAll(@Me() { accountId }: Caller, @Param('name') name: string): Promise<RetriedView> {
    return { retried: await this.retryJobs.run(name, null, accountId) };
  }

  /** Tries one failed job again. */
  @Post(':name/failed/:jobId/retry')
  @HttpCode(200)
  async retryOne(@Me() { accountId }: Caller, @Param('name') name: string, @Param('jobId') jobId: string): Promise<RetriedView> {
    return { retried: await this.retryJobs.run(name, jobId, accountId) };
  }
}
