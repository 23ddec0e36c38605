import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../auth/access.js';
import { ReadReadiness } from './read-readiness.js';

@ApiTags('Operation')
@Controller()
export class HealthController {
  constructor(private readonly readiness: ReadReadiness) {}

  /** The process lives. */
  @Public()
  @Get('healthz')
  alive(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The process can work: its database answers. The queue may be away for a while, since messages wait in the outbox. */
  @Public()
  @Get('readyz')
  ready(): Promise<{ status: 'ok'; database: 'ok' }> {
    return this.readiness.now();
  }
}
