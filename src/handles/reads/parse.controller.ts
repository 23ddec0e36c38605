import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { For } from '../../auth/access.js';
import { Refusal } from '../../shared/refusal.js';
import { normalise } from '../normalise.js';
import type { Warning } from '../warnings.js';
import { ParseQuery } from './handles.dto.js';

/** How an answer would be understood. */
export class ParsedView {
  /** What votes are compared on. */
  key!: string;
  display!: string;
  url!: string;
  warnings!: Warning[];
}

@ApiTags('Handles')
@For('worker')
@Controller('api/v1/handles')
export class ParseController {
  /** What the form shows while a worker types: the handle as it would be understood, or why it can't be one. */
  @Get('parse')
  parse(@Query() { platform, value, accountHasNoName }: ParseQuery): ParsedView {
    const result = normalise(platform, value, { accountHasNoName: accountHasNoName === 'true' });
    if (!result.ok) {
      const { code, message, remedy, belongsTo } = result.problem;
      throw new Refusal('unprocessable', code, message, { errors: [{ field: 'value', message }], extra: { remedy, belongsTo } });
    }
    const { key, display, url, warnings } = result.handle;
    return { key, display, url, warnings };
  }
}
