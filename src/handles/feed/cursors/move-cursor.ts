import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { recordAct } from '../../../auth/audit.sql.js';
import { created, Reply } from '../../../http/reply.js';
import { Refusal } from '../../../shared/refusal.js';
import { checkPlace, placeBeforeGap } from '../check-place.js';
import type { CursorView } from './cursor.view.js';
import { findCursor } from './read-cursors.js';

export interface CursorMove {
  name: string;
  after: number;
  force: boolean;
  by: string;
}

/** Keeps how far a consumer has come; makes the cursor the first time. Sent again it changes nothing, so it needs no Idempotency-Key. */
@Injectable()
export class MoveCursor {
  constructor(private readonly db: DataSource) {}

  /** Of two moves at once the one that is further on stands, in whichever order they come. */
  async run({ name, after, force, by }: CursorMove): Promise<Reply<CursorView>> {
    return this.db.transaction(async (tx) => {
      await checkPlace(tx, after);
      const [made]: unknown[] = await tx.query(
        'insert into feed_cursor (name, seq, created_by) values ($1, $2, $3) on conflict (name) do nothing returning name',
        [name, after, by],
      );
      if (made !== undefined) {
        await recordAct(tx, { accountId: by, action: 'cursor.created', subject: `cursor:${name}`, after: { after } });
        return created(await findCursor(tx, name));
      }
      const standing = await lockPlace(tx, name);
      // From a place that is lost there is no way but back.
      if (!force && !standing.lost && after < standing.after) {
        throw new Refusal(
          'conflict',
          'cursor_moves_back',
          `The cursor stands at ${standing.after}, after ${after}; send force: true to read those changes again.`,
        );
      }
      await tx.query('update feed_cursor set seq = $2, moved_at = now() where name = $1', [name, after]);
      // Moving on is what a consumer does all day; moving back is an act.
      if (after < standing.after) {
        await recordAct(tx, {
          accountId: by,
          action: 'cursor.moved_back',
          subject: `cursor:${name}`,
          before: { after: standing.after },
          after: { after },
        });
      }
      return new Reply(200, await findCursor(tx, name));
    });
  }
}

async function lockPlace(tx: EntityManager, name: string): Promise<{ after: number; lost: boolean }> {
  const [row]: { seq: string; lost: boolean }[] = await tx.query(
    `select f.seq, ${placeBeforeGap('f.seq')} is not null as lost from feed_cursor f where f.name = $1 for update`,
    [name],
  );
  return { after: Number(row?.seq), lost: row?.lost ?? false };
}
