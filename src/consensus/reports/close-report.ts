import { Injectable } from '@nestjs/common';
import { recordAct } from '../../auth/audit.sql.js';
import { noContent, type Reply } from '../../http/reply.js';
import { type RepeatableRequest, Repeats } from '../../http/repeats.js';
import { notFound, Refusal } from '../../shared/refusal.js';

/** An admin has looked at what a collector found implausible, and says what came of it. */
@Injectable()
export class CloseReport {
  constructor(private readonly repeats: Repeats) {}

  async run(id: string, by: string, reason: string, request: RepeatableRequest | null): Promise<Reply<never>> {
    return this.repeats.once(request, async (tx) => {
      const [report]: { closedAt: Date | null }[] = await tx.query('select closed_at as "closedAt" from report where id = $1 for update', [
        id,
      ]);
      if (report === undefined) throw notFound('report');
      if (report.closedAt !== null) throw new Refusal('conflict', 'report_closed', 'Somebody has closed this report already.');
      await tx.query('update report set closed_at = now(), closed_by = $2, closed_reason = $3 where id = $1', [id, by, reason]);
      await recordAct(tx, { accountId: by, action: 'report.closed', subject: `report:${id}`, reason });
      return noContent();
    });
  }
}
