import { Body, Controller, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For, Me } from '../../auth/access.js';
import type { Caller } from '../../auth/caller.js';
import { Id } from '../../http/id.pipe.js';
import { EraseWorker } from './erase-worker.js';
import { ErasureQuery, EraseWorkerDto } from './erasure.dto.js';
import type { ErasureView } from './erasure.view.js';

@ApiTags('Administration')
@For('admin')
@Controller('api/v1/admin/workers/:id/erasure')
export class ErasureAdminController {
  constructor(private readonly eraseWorker: EraseWorker) {}

  /** Erases a worker's personal data for good, at their request; with dryRun, says what would go and what would stay. The reason is kept: name nobody in it. */
  @Post()
  @HttpCode(200)
  erase(
    @Me() { accountId: by }: Caller,
    @Param('id', Id) workerId: string,
    @Body() { reason, forfeit }: EraseWorkerDto,
    @Query() { dryRun }: ErasureQuery,
  ): Promise<ErasureView> {
    return this.eraseWorker.run({ workerId, by, reason, forfeit: forfeit ?? false, dryRun: dryRun === 'true' });
  }
}
