import { Body, Controller, Get, HttpCode, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { For, Me, MyWorkerId } from '../../auth/access.js';
import type { Caller } from '../../auth/caller.js';
import { ConfirmPassword } from '../../auth/confirm-password.js';
import { clearDeviceCookie } from '../../auth/guessing/device-cookie.js';
import { clearSessionCookie } from '../../auth/session-cookie.js';
import { EraseWorker } from './erase-worker.js';
import { EraseMeDto } from './erasure.dto.js';
import type { ErasureView } from './erasure.view.js';

@ApiTags('Workers')
@For('worker')
@Controller('api/v1/workers/me/erasure')
export class ErasureController {
  constructor(
    private readonly eraseWorker: EraseWorker,
    private readonly confirmPassword: ConfirmPassword,
  ) {}

  /** What would be erased if I asked for it, what stays, and what has to be settled first. */
  @Get()
  preview(@Me() { accountId: by }: Caller, @MyWorkerId() workerId: string): Promise<ErasureView> {
    return this.eraseWorker.run({ workerId, by, reason: null, forfeit: false, dryRun: true });
  }

  /** Erases my personal data for good, and with it my account. What I answered and was paid stays, without my name. */
  @Post()
  @HttpCode(204)
  async erase(
    @Me() { accountId: by }: Caller,
    @MyWorkerId() workerId: string,
    @Body() { password, forfeit }: EraseMeDto,
    @Res({ passthrough: true }) response: FastifyReply,
  ): Promise<void> {
    await this.confirmPassword.run(by, password, 'password');
    await this.eraseWorker.run({ workerId, by, reason: null, forfeit: forfeit ?? false, dryRun: false });
    clearSessionCookie(response);
    clearDeviceCookie(response);
  }
}
