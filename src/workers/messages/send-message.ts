import { Injectable } from '@nestjs/common';
import { recordAct } from '../../auth/audit.sql.js';
import { created, type Reply } from '../../http/reply.js';
import { type RepeatableRequest, Repeats } from '../../http/repeats.js';
import { notFound, Refusal } from '../../shared/refusal.js';
import { findAccountOf } from '../registration/account-of.sql.js';
import { noAccount } from '../registration/no-account.js';
import { lockStanding } from '../standing/standing.sql.js';
import { countUnread, insertMessage } from './messages.sql.js';
import type { AdminMessageView } from './messages.view.js';

/** Who doesn't read ten won't read the eleventh. */
const MOST_UNREAD = 10;

/** Writes to a worker, whatever their standing: somebody suspended is owed a word too. Nobody is there to read it once the account is erased. */
@Injectable()
export class SendMessage {
  constructor(private readonly repeats: Repeats) {}

  async run(message: { workerId: string; by: string; text: string }, request: RepeatableRequest | null): Promise<Reply<AdminMessageView>> {
    return this.repeats.once(request, async (tx) => {
      // Locked, so that two at once don't both count nine.
      if ((await lockStanding(tx, message.workerId)) === undefined) throw notFound('worker');
      if ((await findAccountOf(tx, message.workerId))?.accountId === null) throw noAccount();
      if ((await countUnread(tx, message.workerId)) >= MOST_UNREAD) {
        throw new Refusal('conflict', 'too_many_unread', `This worker has ${MOST_UNREAD} unread messages; wait until they are read.`);
      }
      const sent = await insertMessage(tx, message);
      if (sent === undefined) throw notFound('worker');
      await recordAct(tx, {
        accountId: message.by,
        action: 'worker.messaged',
        subject: `worker:${message.workerId}`,
        after: { messageId: sent.id, text: sent.text },
      });
      return created(sent);
    });
  }
}
