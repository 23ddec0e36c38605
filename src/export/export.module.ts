import { Module } from '@nestjs/common';
import { FeedWorkerModule } from '../handles/feed/feed.module.js';
import { ExportFolder } from './export-folder.js';
import { ExportsController } from './exports.controller.js';
import { ReadExports } from './read-exports.js';
import { RequestExport } from './request-export.js';
import { WriteExport } from './write-export.js';
import { WriteExportProcessor } from './write-export.processor.js';

@Module({ controllers: [ExportsController], providers: [ExportFolder, RequestExport, ReadExports] })
export class ExportModule {}

/** What exports need done off the queue. */
@Module({ imports: [FeedWorkerModule], providers: [ExportFolder, WriteExport, WriteExportProcessor] })
export class ExportWorkerModule {}
