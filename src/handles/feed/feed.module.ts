import { Module } from '@nestjs/common';
import { ChangesController } from './changes.controller.js';
import { CursorsController } from './cursors/cursors.controller.js';
import { MoveCursor } from './cursors/move-cursor.js';
import { ReadCursors } from './cursors/read-cursors.js';
import { RemoveCursor } from './cursors/remove-cursor.js';
import { FeedSignal } from './feed-signal.js';
import { ForgetChanges } from './forget-changes.js';
import { ReadChanges } from './read-changes.js';
import { SequenceChanges } from './sequence-changes.js';

@Module({
  controllers: [ChangesController, CursorsController],
  providers: [FeedSignal, ReadChanges, ForgetChanges, ReadCursors, MoveCursor, RemoveCursor],
})
export class FeedModule {}

/** What the feed needs done all the time. */
@Module({ providers: [SequenceChanges], exports: [SequenceChanges] })
export class FeedWorkerModule {}
