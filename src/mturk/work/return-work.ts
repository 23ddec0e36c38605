import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { notFound, Refusal } from '../../shared/refusal.js';
import { settleHit } from '../hits/settle-hit.js';
import { findWork } from '../hits/work.sql.js';

/** Gives a HIT back; its place is open again. Doing it twice is doing it once. A look-up is given back at /assignments/{id}/return. */
@Injectable()
export class ReturnWork {
  constructor(private readonly db: DataSource) {}

  async run(workerId: string, workId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const seen = await findWork(tx, workId);
      if (seen?.workerId !== workerId) throw notFound('assignment');
      const hit = await settleHit(tx, seen.hitId);
      const work = await findWork(tx, workId);
      if (work?.submittedAt != null) throw new Refusal('conflict', 'already_submitted', 'You have sent this assignment already.');
      if (work?.status !== 'Accepted') return;
      if (hit?.kind === 'lookup') {
        throw new Refusal(
          'conflict',
          'is_a_lookup',
          'This is a look-up: give it back at /api/v1/assignments/{id}/return, with the reason.',
        );
      }
      await tx.query(`select note_hit_leaving($1, 'Returned')`, [workId]);
    });
  }
}
