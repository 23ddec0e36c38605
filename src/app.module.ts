import { type DynamicModule, Module } from '@nestjs/common';
import type { Settings } from './config/settings.js';
import { SettingsModule } from './config/settings.module.js';
import { DatabaseModule } from './database/database.module.js';
import { MetricsModule } from './metrics/metrics.module.js';
import { WebModule } from './web.module.js';
import { WorkerModule } from './worker.module.js';

/** What a process does: answer HTTP, work off queues, or both. */
export const PROCESS_ROLES = ['all', 'web', 'worker'] as const;
export type ProcessRole = (typeof PROCESS_ROLES)[number];

@Module({})
export class AppModule {
  static for(settings: Settings, role: ProcessRole): DynamicModule {
    const parts = [...(role === 'worker' ? [] : [WebModule]), ...(role === 'web' ? [] : [WorkerModule])];
    return { module: AppModule, imports: [SettingsModule.with(settings), DatabaseModule, MetricsModule, ...parts] };
  }
}
