import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notFound } from '../../../shared/refusal.js';

@Injectable()
export class RemoveCursor {
  constructor(private readonly db: DataSource) {}

  async run(name: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const [, gone]: [unknown, number] = await tx.query('delete from feed_cursor where name = $1', [name]);
      if (gone === 0) throw notFound('cursor');
    });
  }
}
