import { Global, Module } from '@nestjs/common';
import { HealthController } from './health.controller.js';
import { Metrics } from './metrics.js';
import { MetricsController } from './metrics.controller.js';
import { ReadReadiness } from './read-readiness.js';

@Global()
@Module({ controllers: [HealthController, MetricsController], providers: [Metrics, ReadReadiness], exports: [Metrics] })
export class MetricsModule {}
