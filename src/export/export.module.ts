import path from 'node:path';
import { type FactoryProvider, Module } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import { FeedWorkerModule } from '../handles/feed/feed.module.js';
import { ExportsController } from './exports.controller.js';
import { ReadExports } from './read-exports.js';
import { RequestExport } from './request-export.js';
import { ApplyRetention } from './retention/apply-retention.js';
import { RemoveExport } from './retention/remove-export.js';
import { ChangeSchedule } from './schedules/change-schedule.js';
import { CreateSchedule } from './schedules/create-schedule.js';
import { DeleteSchedule } from './schedules/delete-schedule.js';
import { ReadSchedules } from './schedules/read-schedules.js';
import { RunSchedules } from './schedules/run-schedules.js';
import { SchedulesController } from './schedules/schedules.controller.js';
import { ExportStore } from './store/export-store.js';
import { FolderStore } from './store/folder-store.js';
import { WriteExport } from './write-export.js';
import { WriteExportProcessor } from './write-export.processor.js';

const store: FactoryProvider<ExportStore> = {
  provide: ExportStore,
  inject: [Settings],
  useFactory: async ({ exportStore, dataDir }: Settings) => {
    if (exportStore.kind === 'folder') return new FolderStore(exportStore.folder);
    // Only who uses it waits for the client to be loaded.
    const { S3Store } = await import('./store/s3-store.js');
    return new S3Store(exportStore, path.join(dataDir, 'export-drafts'));
  },
};

@Module({
  controllers: [ExportsController, SchedulesController],
  providers: [store, RequestExport, ReadExports, RemoveExport, CreateSchedule, ChangeSchedule, DeleteSchedule, ReadSchedules],
})
export class ExportModule {}

/** What exports need done off the queue. */
@Module({ imports: [FeedWorkerModule], providers: [store, WriteExport, WriteExportProcessor, RunSchedules, ApplyRetention] })
export class ExportWorkerModule {}
