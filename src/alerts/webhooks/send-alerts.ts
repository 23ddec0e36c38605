import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Settings } from '../../config/settings.js';
import { PostOut } from '../../http/outgoing/post-out.js';
import { signatureHeaders } from '../../http/outgoing/sign-message.js';
import { PeriodicService } from '../../queue/periodic-service.js';
import { RULES, type RuleName } from '../rules.js';
import { openSecret } from './secret.js';

const PAUSE_MS = 2_000;
const AT_ONCE = 10;
/** Longer than an attempt can take: whoever had it is dead by then. */
const LEASE_SECONDS = 15;
/** Given up after so many, the last pauses an hour long. */
const MOST_ATTEMPTS = 12;

interface DueMessage {
  id: string;
  webhookId: string;
  event: 'raised' | 'cleared';
  at: Date;
  attempts: number;
  url: string;
  secret: Buffer;
  alertId: string;
  rule: RuleName;
  subject: string;
  value: number;
  raiseAt: number;
  openedAt: Date;
  clearedAt: Date | null;
  clearedValue: number | null;
}

/** A receiver hears that an alert was cleared only after it heard, or never will, that it was raised. */
const TAKE = `
  with due as (
    select m.id from alert_message m
     where m.done_at is null and m.next_at <= now()
       and not exists (select from alert_message e where e.webhook_id = m.webhook_id and e.alert_id = m.alert_id and e.id < m.id and e.done_at is null)
     order by m.id limit ${AT_ONCE} for update skip locked),
  taken as (
    update alert_message m set attempts = m.attempts + 1, next_at = now() + interval '${LEASE_SECONDS} seconds' from due where m.id = due.id returning m.*)
  select t.id, t.webhook_id as "webhookId", t.event, t.at, t.attempts, w.url, w.secret, a.id as "alertId", a.rule, a.subject, a.value,
         a.raise_at as "raiseAt", a.opened_at as "openedAt", a.cleared_at as "clearedAt", a.cleared_value as "clearedValue"
    from taken t join alert_webhook w on w.id = t.webhook_id join alert a on a.id = t.alert_id order by t.id`;

/** Tells the webhooks what was raised and cleared. An attempt is noted before it begins, so one that dies in mid-flight is made again. */
@Injectable()
export class SendAlerts extends PeriodicService {
  constructor(
    private readonly db: DataSource,
    private readonly settings: Settings,
    private readonly postOut: PostOut,
  ) {
    super(PAUSE_MS);
  }

  async run(): Promise<boolean> {
    const due: DueMessage[] = await this.db.transaction((tx) => tx.query(TAKE));
    await Promise.all(due.map((message) => this.send(message)));
    return due.length > 0;
  }

  private async send(message: DueMessage): Promise<void> {
    const body = JSON.stringify({ type: `alert.${message.event}`, timestamp: message.at, data: dataOf(message) });
    const secret = openSecret({ id: message.webhookId, secret: message.secret }, this.settings);
    const headers = signatureHeaders({ id: `alert_${message.webhookId}_${message.id}`, body }, [secret], new Date());
    const { delivered, status, error } = await this.postOut.run({ url: message.url, body, headers });
    const done = delivered || message.attempts >= MOST_ATTEMPTS;
    await this.db.query(
      `update alert_message set delivered = $2, answer_status = $3, error = $4, done_at = case when $5 then now() end,
              next_at = now() + least(3600, 5 * 3 ^ (attempts - 1)) * interval '1 second' where id = $1`,
      [message.id, delivered, status, error, done],
    );
  }
}

function dataOf({ alertId, rule, subject, value, raiseAt, openedAt, clearedAt, clearedValue }: DueMessage): object {
  const { unit } = RULES[rule];
  return { alertId, rule, unit, subject: subject === '' ? null : subject, value, raiseAt, openedAt, clearedAt, clearedValue };
}
