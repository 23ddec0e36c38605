import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAct } from '../../../auth/audit.sql.js';
import { notFound } from '../../../shared/refusal.js';

@Injectable()
export class RemoveCursor {
  constructor(private readonly db: DataSource) {}

  async run(name: string, by: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const [removed]: [{ seq: string }[], number] = await tx.query('delete from feed_cursor where name = $1 returning seq', [name]);
      const [cursor] = removed;
      if (cursor === undefined) throw notFound('cursor');
      await recordAct(tx, {
        accountId: by,
        action: 'cursor.removed',
        subject: `cursor:${name}`,
        before: { after: Number(cursor.seq) },
      });
    });
  }
}
