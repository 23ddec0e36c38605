import { randomInt } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Settings } from '../../../config/settings.js';
import { PostOut, type PostOutcome } from '../../../http/outgoing/post-out.js';
import { signatureHeaders } from '../../../http/outgoing/sign-message.js';
import { PeriodicService } from '../../../queue/periodic-service.js';
import { openSecrets, type SealedSecrets } from '../secrets.js';
import { type DueDelivery, readyOnes, takeDue } from './delivery.sql.js';
import { noteDelivered, noteFailed } from './outcome.sql.js';

/** Messages on their way at once, from this process. One receiver never has them all: a slow one makes nobody else wait. */
const AT_ONCE = 16;
const AT_ONCE_TO_ONE = 4;
/** Longer than an attempt can take: when it is over, whoever had it is dead. */
const LEASE_SECONDS = 15;
const LOOK_MS = 200;

/** Sends webhooks what they are owed. An attempt is noted before it begins, so one that dies in mid-flight is made again. */
@Injectable()
export class SendWebhooks extends PeriodicService {
  private readonly under = new Map<Promise<void>, string>();

  constructor(
    private readonly db: DataSource,
    private readonly settings: Settings,
    private readonly postOut: PostOut,
  ) {
    super(LOOK_MS);
  }

  override async onModuleDestroy(): Promise<void> {
    await super.onModuleDestroy();
    await Promise.all(this.under.keys());
  }

  async run(): Promise<boolean> {
    for (const { id } of await readyOnes(this.db.manager, 'webhook')) {
      const busy = [...this.under.values()].filter((other) => other === id).length;
      const limit = Math.min(AT_ONCE_TO_ONE - busy, AT_ONCE - this.under.size);
      if (limit <= 0) continue;
      const take = { subscriptionId: id, limit, status: 'waiting', seconds: LEASE_SECONDS } as const;
      for (const due of await this.db.transaction((tx) => takeDue(tx, take))) this.begin(due);
    }
    if (this.under.size === 0) return false;
    await Promise.race([...this.under.keys(), delay(LOOK_MS)]);
    return true;
  }

  private begin(due: DueDelivery): void {
    const attempt = this.attempt(due)
      // The database is away: the lease runs out, and it is sent again.
      .catch(() => undefined)
      .finally(() => this.under.delete(attempt));
    this.under.set(attempt, due.subscriptionId);
  }

  private async attempt(due: DueDelivery): Promise<void> {
    const outcome = await this.send(due);
    await this.db.transaction((tx) =>
      outcome.delivered ? noteDelivered(tx, due, outcome) : noteFailed(tx, due, outcome, randomInt(1_000_000) / 1_000_000),
    );
  }

  private async send({ subscriptionId, seq, payload }: DueDelivery): Promise<PostOutcome> {
    const [row]: (SealedSecrets & { url: string })[] = await this.db.query(
      `select id, url, secret, case when old_secret_until > now() then old_secret end as "oldSecret" from subscription where id = $1`,
      [subscriptionId],
    );
    if (row === undefined) throw new Error('the subscription was removed');
    const body = JSON.stringify({ type: `handle.${payload.type}`, timestamp: payload.at, data: payload });
    const id = `msg_${subscriptionId}_${seq}`;
    return this.postOut.run({ url: row.url, body, headers: signatureHeaders({ id, body }, openSecrets(row, this.settings), new Date()) });
  }
}
