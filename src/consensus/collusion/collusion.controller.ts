import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For } from '../../auth/access.js';
import { Id } from '../../http/id.pipe.js';
import type { CollusionView, WorkerPairsView } from './collusion.view.js';
import { ReadCollusion } from './read-collusion.js';
import { ReadPairs } from './read-pairs.js';

@ApiTags('Consensus')
@For('admin')
@Controller('api/v1/admin')
export class CollusionController {
  constructor(
    private readonly readCollusion: ReadCollusion,
    private readonly readPairs: ReadPairs,
  ) {}

  /** Groups of workers who probably copy, largest first, with the evidence. About one in four pairs is innocent: look before you act. */
  @Get('collusion')
  groups(): Promise<CollusionView> {
    return this.readCollusion.run();
  }

  /** How often a worker says what another says, rightly and wrongly. */
  @Get('workers/:id/pairs')
  async pairs(@Param('id', Id) id: string): Promise<WorkerPairsView> {
    return { items: await this.readPairs.of(id) };
  }
}
