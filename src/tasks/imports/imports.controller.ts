import { Controller, Get, HttpCode, Param, Post, Query, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiTags } from '@nestjs/swagger';
import { For, Me, repeatable } from '../../auth/access.js';
import type { Caller } from '../../auth/caller.js';
import { AnswersFile } from '../../http/answers.js';
import { type BodyStream, Streamed, StreamedBody, unsupported } from '../../http/bodies.js';
import { Id } from '../../http/id.pipe.js';
import { type Page, PageQuery } from '../../http/page.js';
import type { Reply } from '../../http/reply.js';
import { ErrorsQuery, ImportQuery } from './import.dto.js';
import { ImportErrorView, ImportSummaryView, ImportView } from './import.view.js';
import type { ImportFormat } from './read-athletes.js';
import { ReadImports } from './read-imports.js';
import { ReceiveImport } from './receive-import.js';

const FORMATS: Record<string, ImportFormat> = {
  'text/csv': 'csv',
  'application/csv': 'csv',
  'application/x-ndjson': 'ndjson',
  'application/ndjson': 'ndjson',
  'application/jsonl': 'ndjson',
  'application/json': 'json',
};

@ApiTags('Imports')
@For('requester')
@Controller('api/v1')
export class ImportsController {
  constructor(
    private readonly receiveImport: ReceiveImport,
    private readonly reads: ReadImports,
  ) {}

  /** Takes athletes in as CSV, JSON Lines or JSON, up to 512 MB: 202 with the import job, everything durable by then. */
  @StreamedBody()
  @ApiConsumes('text/csv', 'application/x-ndjson', 'application/json')
  @ApiBody({ schema: { type: 'string', example: 'external_id,name,sport,league,team\nnba-004,Anthony Davis,basketball,NBA,NOP\n' } })
  @HttpCode(202)
  @Post('batches/:id/athletes')
  receive(
    @Me() caller: Caller,
    @Param('id', Id) batchId: string,
    @Query() { refresh }: ImportQuery,
    @Streamed() { mediaType, bytes, request }: BodyStream,
  ): Promise<Reply<ImportView>> {
    const format = FORMATS[mediaType];
    if (format === undefined)
      throw unsupported('Send the athletes as text/csv, application/x-ndjson or application/json, and say so in Content-Type.');
    const announcedBytes = Number(request.headers['content-length'] ?? 0);
    return this.receiveImport.run(caller, { batchId, format, refresh: refresh === 'true', bytes, announcedBytes }, (digest) =>
      repeatable(request, digest),
    );
  }

  /** What was uploaded to a batch, the newest first. */
  @Get('batches/:id/imports')
  ofBatch(@Me() caller: Caller, @Param('id', Id) batchId: string, @Query() query: PageQuery): Promise<Page<ImportSummaryView>> {
    return this.reads.ofBatch(caller, batchId, query);
  }

  /** How far an import has come, and what is wrong with its rows. */
  @Get('imports/:id')
  one(@Me() caller: Caller, @Param('id', Id) id: string): Promise<ImportView> {
    return this.reads.one(caller, id);
  }

  /** Everything that is wrong with its rows, in pages or as one CSV. */
  @AnswersFile('text/csv')
  @Get('imports/:id/errors')
  async errors(
    @Me() caller: Caller,
    @Param('id', Id) id: string,
    @Query() query: ErrorsQuery,
  ): Promise<Page<ImportErrorView> | StreamableFile> {
    if (query.format === 'json') return this.reads.errors(caller, id, query);
    const file = await this.reads.errorsFile(caller, id);
    return new StreamableFile(file, { type: 'text/csv; charset=utf-8', disposition: 'attachment; filename="errors.csv"' });
  }
}
