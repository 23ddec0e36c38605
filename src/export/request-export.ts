import { Injectable } from '@nestjs/common';
import { recordAct } from '../auth/audit.sql.js';
import { readHead } from '../handles/feed/read-head.sql.js';
import { CursorUnknown } from '../handles/feed/feed.refusals.js';
import { accepted, type Reply } from '../http/reply.js';
import { type RepeatableRequest, Repeats } from '../http/repeats.js';
import { post } from '../queue/outbox.sql.js';
import { insertExport } from './export-job.sql.js';
import type { ExportView } from './export.view.js';
import { type CreateExportDto, USUAL_STATUSES } from './exports.dto.js';
import { USUAL_COMPRESSION } from './formats.js';
import { findExport } from './read-exports.js';

/** Asks for an export; a worker process writes it. */
@Injectable()
export class RequestExport {
  constructor(private readonly repeats: Repeats) {}

  async run(by: string, wanted: CreateExportDto, request: RepeatableRequest | null): Promise<Reply<ExportView>> {
    const { format, minConfidence = null, platforms = null, after = null } = wanted;
    const compression = wanted.compression ?? USUAL_COMPRESSION[format];
    const statuses = wanted.statuses ?? [...USUAL_STATUSES];
    return this.repeats.once(request, async (tx) => {
      const head = await readHead(tx);
      if (after !== null && after > head) throw new CursorUnknown(after, head);
      const exportId = await insertExport(tx, {
        requestedBy: by,
        scheduleId: null,
        format,
        compression,
        platforms,
        statuses,
        minConfidence,
        afterSeq: after,
      });
      await post(tx, 'write-export', { exportId });
      await recordAct(tx, { accountId: by, action: 'export.requested', subject: `export:${exportId}`, after: wanted });
      return accepted(await findExport(tx, exportId));
    });
  }
}
