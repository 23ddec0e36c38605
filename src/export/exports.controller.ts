import { Body, Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { For, Me, Repeatable } from '../auth/access.js';
import type { Caller } from '../auth/caller.js';
import { Id } from '../http/id.pipe.js';
import type { Page } from '../http/page.js';
import type { Reply } from '../http/reply.js';
import type { RepeatableRequest } from '../http/repeats.js';
import { ExportFolder } from './export-folder.js';
import type { ExportView } from './export.view.js';
import { CreateExportDto, ExportsQuery } from './exports.dto.js';
import { ReadExports } from './read-exports.js';
import { RequestExport } from './request-export.js';
import { sendFile } from './send-file.js';

@ApiTags('Exports')
@For('engineer')
@Controller('api/v1/exports')
export class ExportsController {
  constructor(
    private readonly requestExport: RequestExport,
    private readonly reads: ReadExports,
    private readonly folder: ExportFolder,
  ) {}

  /** Asks for a file of the registry as it is now, or of what changed since an earlier one. */
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

  /** How far an export has come; its files, once it is done. */
  @Get(':id')
  one(@Param('id', Id) exportId: string): Promise<ExportView> {
    return this.reads.one(exportId);
  }

  /** One of its files. A download that broke off goes on with Range (and If-Range with the ETag of the first part). */
  @ApiOkResponse({ description: 'The file', content: { '*/*': { schema: { type: 'string', format: 'binary' } } } })
  @Get(':id/files/:name')
  async file(
    @Param('id', Id) exportId: string,
    @Param('name') name: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { sha256 } = await this.reads.file(exportId, name);
    await sendFile(request, reply, { path: this.folder.pathOf(exportId, name), name, sha256 });
  }
}
