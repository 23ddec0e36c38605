import { Module } from '@nestjs/common';
import { CreateBatch } from '../batches/create-batch.js';
import { ReceiveImport } from '../imports/receive-import.js';
import { LoadSample } from './load-sample.js';

/** What a fresh installation starts with. */
@Module({ providers: [LoadSample, CreateBatch, ReceiveImport] })
export class SampleModule {}
