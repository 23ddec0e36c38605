import { Module } from '@nestjs/common';
import { ChangesController } from './changes.controller.js';
import { FeedSignal } from './feed-signal.js';
import { ForgetChanges } from './forget-changes.js';
import { ReadChanges } from './read-changes.js';
import { SequenceChanges } from './sequence-changes.js';

@Module({ controllers: [ChangesController], providers: [FeedSignal, ReadChanges, ForgetChanges] })
export class FeedModule {}

/** What the feed needs done all the time. */
@Module({ providers: [SequenceChanges], exports: [SequenceChanges] })
export class FeedWorkerModule {}
