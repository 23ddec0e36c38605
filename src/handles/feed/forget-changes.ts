import { Injectable } from '@nestjs/common';
import { recordAct } from '../../auth/audit.sql.js';
import { noContent, type Reply } from '../../http/reply.js';
import { type RepeatableRequest, Repeats } from '../../http/repeats.js';
import { invalid } from '../../shared/refusal.js';

export interface Forgetting {
  /** The last change to forget. */
  upTo: number;
  by: string;
  reason: string;
}

/** Drops the oldest changes of the feed for good. The registry and its history keep what they led to. */
@Injectable()
export class ForgetChanges {
  constructor(private readonly repeats: Repeats) {}

  /** The last change always stays: it tells a reader who is up to date from one with a foreign cursor. */
  async run({ upTo, by, reason }: Forgetting, request: RepeatableRequest | null): Promise<Reply<never>> {
    return this.repeats.once(request, async (tx) => {
      const [feed]: { head: string; forgotten: string }[] = await tx.query(
        `select f.forgotten_seq as forgotten, (select coalesce(max(seq), 0) from change) as head from feed_retention f for update`,
      );
      const { head, forgotten } = { head: Number(feed?.head ?? 0), forgotten: Number(feed?.forgotten ?? 0) };
      if (upTo >= head) throw invalid('upTo', `must lie below the last change, ${head}`);
      if (upTo <= forgotten) return noContent();
      await tx.query(
        `with gone as (delete from change where seq <= $1 returning id)
         update feed_retention set forgotten_seq = $1, forgotten_id = greatest(forgotten_id, (select coalesce(max(id), 0) from gone))`,
        [upTo],
      );
      await recordAct(tx, {
        accountId: by,
        action: 'feed.forgotten',
        subject: 'feed',
        before: { upTo: forgotten },
        after: { upTo },
        reason,
      });
      return noContent();
    });
  }
}
