import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For } from '../../auth/access.js';
import type { CollusionView } from './collusion.view.js';
import { ReadCollusion } from './read-collusion.js';

@ApiTags('Consensus')
@For('admin')
@Controller('api/v1/admin/collusion')
export class CollusionController {
  constructor(private readonly readCollusion: ReadCollusion) {}

  /** Groups of workers who probably copy, largest first, with the evidence. About one in four pairs is innocent: look before you act. */
  @Get()
  groups(): Promise<CollusionView> {
    return this.readCollusion.run();
  }
}
