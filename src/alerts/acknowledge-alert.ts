import { Injectable } from '@nestjs/common';
import { recordAct } from '../auth/audit.sql.js';
import { noContent, type Reply } from '../http/reply.js';
import { type RepeatableRequest, Repeats } from '../http/repeats.js';
import { notFound, Refusal } from '../shared/refusal.js';

/** Somebody says that they look after an alert. It stays open until the figure is well again. */
@Injectable()
export class AcknowledgeAlert {
  constructor(private readonly repeats: Repeats) {}

  async run(id: string, by: string, note: string | null, request: RepeatableRequest | null): Promise<Reply<never>> {
    return this.repeats.once(request, async (tx) => {
      const [alert]: { rule: string; acknowledged: boolean; cleared: boolean }[] = await tx.query(
        'select rule, acknowledged_at is not null as acknowledged, cleared_at is not null as cleared from alert where id = $1 for update',
        [id],
      );
      if (alert === undefined) throw notFound('alert');
      if (alert.cleared) throw new Refusal('conflict', 'alert_cleared', 'This alert has cleared by itself; there is nothing left to do.');
      if (alert.acknowledged) throw new Refusal('conflict', 'alert_acknowledged', 'Somebody looks after this alert already.');
      await tx.query('update alert set acknowledged_at = now(), acknowledged_by = $2, note = $3 where id = $1', [id, by, note]);
      await recordAct(tx, {
        accountId: by,
        action: 'alert.acknowledged',
        subject: `alert:${id}`,
        after: { rule: alert.rule },
        reason: note,
      });
      return noContent();
    });
  }
}
