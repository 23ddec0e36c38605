import { Body, Controller, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Public } from '../../auth/access.js';
import { setDeviceCookie } from '../../auth/guessing/device-cookie.js';
import { setSessionCookie } from '../../auth/session-cookie.js';
import { Settings } from '../../config/settings.js';
import { RegisterWorker } from './register-worker.js';
import { RegisterWorkerDto } from './registration.dto.js';
import type { RegistrationView } from './registration.view.js';

@ApiTags('Workers')
@Controller('api/v1/workers')
export class RegistrationController {
  constructor(
    private readonly registerWorker: RegisterWorker,
    private readonly settings: Settings,
  ) {}

  /** Signs a worker up and in: answers a token and sets the browser's session cookie. */
  @Public()
  @Post()
  async register(@Body() body: RegisterWorkerDto, @Res({ passthrough: true }) response: FastifyReply): Promise<RegistrationView> {
    const registration = await this.registerWorker.run(body);
    setSessionCookie(response, registration.token, this.settings.publicUrl.startsWith('https:'));
    setDeviceCookie(response, body.email, this.settings);
    return registration;
  }
}
