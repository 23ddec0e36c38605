import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { PeriodicService } from '../../queue/periodic-service.js';
import { settleHit } from '../hits/settle-hit.js';

const EVERY_MS = 2_000;
const AT_ONCE = 100;

/** Brings HITs up to date that nobody looks at: ends leases, runs reviews, approves what has waited long enough, notes what is over. */
@Injectable()
export class SettleHits extends PeriodicService {
  constructor(private readonly db: DataSource) {
    super(EVERY_MS);
  }

  async run(): Promise<boolean> {
    const due: { id: string }[] = await this.db.query(
      `select hit_id as id from hit_assignment where status = 'Accepted' and deadline <= now()
       union select hit_id from hit_assignment where status = 'Submitted' and reviewed_at is null
       union select hit_id from hit_assignment where status = 'Submitted' and auto_approve_at <= now()
       union select id from hit where deleted_at is null and noted_reviewable_at is null and expires_at <= now() and noted_expired_at is null
       limit $1`,
      [AT_ONCE],
    );
    // One after the other, each in a transaction of its own: one that fails leaves the others alone, and the loop says so.
    const failures: unknown[] = [];
    for (const { id } of due) await this.db.transaction((tx) => settleHit(tx, id)).catch((error: unknown) => failures.push(error));
    await this.tidy();
    if (failures.length > 0) throw failures[0];
    return due.length === AT_ONCE;
  }

  /** Forgets tokens after a day, and signatures once they would be too old anyway; takes away HITs that ended 120 days ago. */
  private async tidy(): Promise<void> {
    await this.db.query(`delete from mturk_token where at < now() - interval '24 hours'`);
    await this.db.query(`delete from mturk_signature where at < now() - interval '15 minutes'`);
    await this.db.query(
      `with gone as (
         update hit h set deleted_at = now()
          where h.deleted_at is null and h.expires_at < now() - interval '120 days'
            and not exists (select from hit_assignment w where w.hit_id = h.id and (w.status in ('Accepted', 'Submitted')
                            or coalesce(w.approved_at, w.rejected_at) > now() - interval '120 days'))
         returning h.id)
       select add_hit_event('HITDisposed', id, null) from gone`,
    );
  }
}
