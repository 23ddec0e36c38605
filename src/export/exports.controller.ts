import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { For, Me, Repeatable } from '../auth/access.js';
import type { Caller } from '../auth/caller.js';
import { AnswersFileInParts } from '../http/answers.js';
import { Id } from '../http/id.pipe.js';
import type { Page } from '../http/page.js';
import type { Reply } from '../http/reply.js';
import type { RepeatableRequest } from '../http/repeats.js';
import { ExportView } from './export.view.js';
import { CreateExportDto, ExportsQuery, LatestExportQuery } from './exports.dto.js';
import { ReadExports } from './read-exports.js';
import { RequestExport } from './request-export.js';
import { RemoveExport } from './retention/remove-export.js';
import { sendFile } from './send-file.js';
import { ExportStore } from './store/export-store.js';

@ApiTags('Exports')
@For('engineer')
@Controller('api/v1/exports')
export class ExportsController {
  constructor(
    private readonly requestExport: RequestExport,
    private readonly reads: ReadExports,
    private readonly removeExport: RemoveExport,
    private readonly store: ExportStore,
  ) {}

  /** Asks for a file of the registry as it is now, or of what changed since an earlier one. */
  @HttpCode(202)
  @Post()
  request(
    @Me() { accountId }: Caller,
    @Body() wanted: CreateExportDto,
    @Repeatable() request: RepeatableRequest | null,
  ): Promise<Reply<ExportView>> {
    return this.requestExport.run(accountId, wanted, request);
  }

  /** The newest first. */
  @Get()
  list(@Query() query: ExportsQuery): Promise<Page<ExportView>> {
    return this.reads.page(query);
  }

  /** The newest that is done, of a schedule or of a format and filters: there is never a half one behind it. */
  @Get('latest')
  latest(@Query() query: LatestExportQuery): Promise<ExportView> {
    return this.reads.latest(query);
  }

  /** How far an export has come; its files, once it is done. */
  @Get(':id')
  one(@Param('id', Id) exportId: string): Promise<ExportView> {
    return this.reads.one(exportId);
  }

  /** Takes away its files, which also happens by itself as far as a schedule or NONET_EXPORT_KEEP_DAYS says so. */
  @Delete(':id')
  @HttpCode(204)
  async remove(@Me() { accountId }: Caller, @Param('id', Id) exportId: string): Promise<void> {
    await this.removeExport.run(accountId, exportId);
  }

  /** One of its files. A download that broke off goes on with Range (and If-Range with the ETag of the first part). */
  @AnswersFileInParts(
    'text/csv',
    'application/jsonl',
    'application/vnd.apache.parquet',
    'application/gzip',
    'application/zstd',
    'application/json',
  )
  @Get(':id/files/:name')
  async file(
    @Param('id', Id) exportId: string,
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { bytes, sha256 } = await this.reads.file(exportId, name);
    await sendFile(this.store, request, reply, { exportId, name, bytes, sha256 });
  }
}
