import { Controller, Get, Header } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Public } from '../auth/access.js';
import { AnswersFile } from '../http/answers.js';
import { Metrics } from './metrics.js';

@ApiTags('Operation')
@Controller()
export class MetricsController {
  constructor(private readonly metrics: Metrics) {}

  /** Figures for Prometheus. They count; they name nobody. */
  @Public()
  @Get('metrics')
  @AnswersFile('text/plain')
  @Header('Content-Type', 'text/plain; version=0.0.4; charset=utf-8')
  read(): Promise<string> {
    return this.metrics.registry.metrics();
  }
}
