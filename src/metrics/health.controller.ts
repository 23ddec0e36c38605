import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Public } from '../auth/access.js';
import { Refusal } from '../shared/refusal.js';

@ApiTags('Operation')
@Controller()
export class HealthController {
  constructor(private readonly db: DataSource) {}

  /** The process lives. */
  @Public()
  @Get('healthz')
  alive(): { status: 'ok' } {
    return { status: 'ok' };
  }

  /** The process can work: its database answers. The queue may be away for a while, since messages wait in the outbox. */
  @Public()
  @Get('readyz')
  async ready(): Promise<{ status: 'ok'; database: 'ok' }> {
    try {
      await this.db.query('select 1');
    } catch {
      throw new Refusal('unavailable', 'not_ready', 'The database does not answer.', { retryAfterSeconds: 2 });
    }
    return { status: 'ok', database: 'ok' };
  }
}
