import { Module } from '@nestjs/common';
import { ConflictsController } from './conflicts.controller.js';
import { HandlesController } from './handles.controller.js';
import { ParseController } from './parse.controller.js';
import { ReadConflicts } from './read-conflicts.js';
import { ReadHandles } from './read-handles.js';

@Module({ controllers: [ParseController, HandlesController, ConflictsController], providers: [ReadHandles, ReadConflicts] })
export class HandlesModule {}
