import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Settings } from '../../config/settings.js';
import { PostOut } from '../../http/outgoing/post-out.js';
import { signatureHeaders } from '../../http/outgoing/sign-message.js';
import { PeriodicService } from '../../queue/periodic-service.js';
import { unseal } from '../../shared/sealed-text.js';
import { webhookSecretOf } from '../keys/manage-turk-keys.js';
import { publicId } from '../public-ids.js';
import type { Notification } from '../operations/notifications.js';
import { accountAsCustomer, viewEvent } from './event.view.js';

const LOOK_MS = 1_000;
const AT_ONCE = 8;
/** Longer than an attempt can take: when it is over, whoever had it is dead. */
const LEASE = '15 seconds';
const MOST_ATTEMPTS = 8;

interface DueEvent {
  id: string;
  accountId: string;
  type: string;
  hitTypeId: string | null;
  hitId: string | null;
  assignmentId: string | null;
  at: Date;
  notify: Notification;
  attempts: number;
  secret: Buffer | null;
}

/** Tells requesters what they asked to be told. An attempt is noted before it begins; eight of them take about a day, with longer and longer pauses. */
@Injectable()
export class SendNotifications extends PeriodicService {
  constructor(
    private readonly db: DataSource,
    private readonly settings: Settings,
    private readonly postOut: PostOut,
  ) {
    super(LOOK_MS);
  }

  async run(): Promise<boolean> {
    const [due]: [DueEvent[], number] = await this.db.query(
      `update hit_event e set attempts = attempts + 1, next_at = now() + interval '${LEASE}'
        where id in (select id from hit_event where next_at <= now() order by next_at limit ${AT_ONCE} for update skip locked)
       returning id, account_id as "accountId", type, hit_type_id as "hitTypeId", hit_id as "hitId", assignment_id as "assignmentId", at, notify, attempts,
                 (select webhook_secret from requester_purse p where p.account_id = e.account_id) as secret`,
    );
    await Promise.all(due.map((event) => this.send(event)));
    return due.length === AT_ONCE;
  }

  private async send(event: DueEvent): Promise<void> {
    const { id, accountId, notify, attempts, secret } = event;
    // Its requester's secret is made before a notification can be asked for.
    if (secret === null) return this.note(id, null, 'there is no signing secret');
    const body = JSON.stringify({
      EventDocId: `${publicId(accountId)}-${id}`,
      EventDocVersion: notify.Version,
      CustomerId: accountAsCustomer(accountId),
      Events: [viewEvent(event)],
    });
    const message = { id: `evt_${id}`, body };
    const headers = signatureHeaders(message, [unseal(secret, webhookSecretOf(accountId), this.settings.secret)], new Date());
    const outcome = await this.postOut.run({ url: notify.Destination, body, headers });
    if (outcome.delivered) return this.note(id, null, null);
    const why = outcome.error ?? `the receiver answered ${outcome.status}`;
    const isLast = outcome.refused || attempts >= MOST_ATTEMPTS;
    return this.note(id, isLast ? null : 5 * 4 ** attempts, why);
  }

  private async note(id: string, againInSeconds: number | null, error: string | null): Promise<void> {
    await this.db.query(
      `update hit_event set next_at = now() + make_interval(secs => $2), error = $3, delivered_at = case when $3::text is null then now() end where id = $1`,
      [id, againInSeconds, error],
    );
  }
}
