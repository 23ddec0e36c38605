import path from 'node:path';
import { type FactoryProvider, Module } from '@nestjs/common';
import { Settings } from '../config/settings.js';
import { FeedWorkerModule } from '../handles/feed/feed.module.js';
import { ExportsController } from './exports.controller.js';
import { ReadExports } from './read-exports.js';
import { RequestExport } from './request-export.js';
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

@Module({ controllers: [ExportsController], providers: [store, RequestExport, ReadExports] })
export class ExportModule {}

/** What exports need done off the queue. */
@Module({ imports: [FeedWorkerModule], providers: [store, WriteExport, WriteExportProcessor] })
export class ExportWorkerModule {}
