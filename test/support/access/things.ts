import { randomBytes, randomUUID } from 'node:crypto';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { sealSecret } from '../../../src/alerts/webhooks/secret.js';
import { Settings } from '../../../src/config/settings.js';
import { publicId } from '../../../src/mturk/public-ids.js';
import type { RunningApp } from '../app.js';
import { aBatch, someWorkers } from '../builders.js';
import { ExportDesk } from '../exports.js';
import { anAthlete } from '../registry.js';
import { type Callers, hashed } from './callers.js';

/**
 * What a call may be about, made anew for each call, by the name that the table gives it. Where it has an owner, that is `worker` or
 * `requester`; the others are the ones who must not reach it.
 */
export class Things {
  private exported: Promise<string> | undefined;

  constructor(
    private readonly nonet: RunningApp,
    private readonly own: { pool: Pool; db: DataSource; url: string },
    private readonly callers: Callers,
  ) {}

  private readonly makers = {
    unique: async () => randomBytes(8).toString('hex'),
    batch: async () => (await this.batch()).id,
    task: async () => (await this.batch()).taskIds[0],
    dispute: () => this.dispute(),
    resolved: () => this.resolved(),
    assignment: () => this.assignment(),
    submitted: () => this.submitted(),
    conflict: () => this.conflict(),
    athlete: () => this.athlete(),
    import: async () =>
      this.id(
        `insert into import_job (batch_id, requested_by, status, format, received_at) values ($1, $1, 'done', 'csv', now())`,
        (await this.batch()).id,
      ),
    export: () => (this.exported ??= this.export()),
    finished: () =>
      this.id(`insert into export_job (requested_by, format, status, statuses) values ($1, 'csv', 'done', '{}')`, this.requester),
    schedule: () =>
      this.id(
        `insert into export_schedule (name, cron, time_zone, kind, format, compression, statuses, next_run_at, created_by)
         values ('daily', '0 6 * * *', 'UTC', 'snapshot', 'csv', 'none', '{verified}', now(), $1)`,
        this.requester,
      ),
    cursor: async () => {
      const name = randomBytes(8).toString('hex');
      await this.own.pool.query('insert into feed_cursor (name, seq, created_by) values ($1, 0, $2)', [name, this.requester]);
      return name;
    },
    report: async () =>
      this.id(
        `insert into report (athlete_id, platform, problem, reported_by) select athlete_id, platform, 'implausible', athlete_id from registry where external_id = $1`,
        await this.athlete(),
      ),
    alert: () => this.id(`insert into alert (rule, subject, value, raise_at) values ('budget', 'batch:' || gen_random_uuid(), 1, 0.9)`),
    rule: async () => 'budget',
    queue: async () => 'write-export',
    alarm: () => this.alarm(),
    subscription: () =>
      this.id(
        `insert into subscription (kind, name, queue, events, seq, created_by) values ('queue', 'mine', 'changes-' || gen_random_uuid(), '{verified}', 0, $1)`,
        this.requester,
      ),
    gold: () => this.gold(),
    key: () =>
      this.id(
        `insert into api_key (account_id, name, key_hash, roles) values ($1, 'mine', sha256($2), '{requester}')`,
        this.requester,
        randomBytes(8),
      ),
    turkkey: async () => {
      const id = `NOTK${[...randomBytes(16)].map((byte) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[byte % 32]).join('')}`;
      await this.own.pool.query(`insert into mturk_key (access_key_id, account_id, name, secret) values ($1, $2, 'mine', '')`, [
        id,
        this.requester,
      ]);
      return id;
    },
    turkskill: async () => {
      const made = `insert into qualification_type (account_id, name, description, active) values ($1, $2, 'skill', true)`;
      return publicId(await this.id(made, this.requester, randomUUID()));
    },
    hit: () => this.hit(),
    work: async () =>
      this.id(
        `insert into hit_assignment (hit_id, worker_id, reward_micros, deadline) values ($1, $2, 0, now() + interval '1 hour')`,
        await this.hit(),
        this.callers.account('worker').workerId,
      ),
    account: () => this.account(),
    link: () => this.link(),
    person: () => this.someone('qualified'),
    appeal: async () =>
      this.id(
        `insert into appeal (worker_id, about, text, due_at) values ($1, 'suspension', 'x', now() + interval '1 day')`,
        await this.someone('suspended'),
      ),
    message: async () => this.id(`insert into message (worker_id, text) values ($1, 'hello')`, this.callers.account('worker').workerId),
    payout: async () => this.id('insert into payout (worker_id, micros) values ($1, 2000000)', await this.someone('qualified')),
    lesson: () =>
      this.id(`insert into training_item (stage, position, topic, platform, card, answer, explanation)
               select stage, 1000, topic, platform, card, answer, explanation from training_item limit 1`),
  };

  /** The text with each `{name}` replaced by the id of a thing that was made for it. */
  async fill(text: string): Promise<string> {
    const names = [...new Set([...text.matchAll(/\{([a-z]+)\}/g)].map(([, name]) => name as keyof Things['makers']))];
    let filled = text;
    for (const name of names) {
      const make = this.makers[name];
      if (make === undefined) throw new Error(`{${name}} is nothing that test/support/access/things.ts can make: add it there`);
      const made = await make();
      filled = filled.replaceAll(`{${name}}`, () => String(made));
    }
    return filled;
  }

  private get requester(): string {
    return this.callers.account('requester').accountId;
  }

  private async id(insert: string, ...values: unknown[]): Promise<string> {
    return (await this.own.pool.query(`${insert} returning id`, values)).rows[0].id;
  }

  private async batch(): Promise<{ id: string; taskIds: string[] }> {
    const batch = await aBatch(this.own.pool);
    await this.own.pool.query('update batch set created_by = $2 where id = $1', [batch.id, this.requester]);
    return batch;
  }

  private async dispute(): Promise<string> {
    const { taskIds } = await this.batch();
    await this.own.pool.query(
      `with t as (update task set status = 'disputed' where id = $1 returning id, policy_id)
       insert into dispute (task_id, cause, agreed, ballots, policy_id) select id, 'unreachable', 0, 0, policy_id from t`,
      [taskIds[0]],
    );
    return taskIds[0]!;
  }

  private async resolved(answer: object = { kind: 'no_account' }): Promise<string> {
    const task = await this.dispute();
    const adjudication = this.nonet.http.post(`/api/v1/tasks/${task}/adjudication`).set('Authorization', this.nonet.admin);
    await adjudication.send({ answer, reason: 'for the table' }).expect(204);
    return task;
  }

  /** Lets go of what the worker holds, and claims the next. */
  private async assignment(): Promise<string> {
    const { workerId } = this.callers.account('worker');
    await this.batch();
    await this.own.pool.query(`update assignment set status = 'expired' where worker_id = $1 and status = 'assigned'`, [workerId]);
    const claim = this.nonet.http.post('/api/v1/assignments').set('Authorization', await this.callers.signIn('worker'));
    return (await claim.send({}).expect(201)).body.id;
  }

  private async submitted(): Promise<string> {
    const id = await this.assignment();
    const send = this.nonet.http.post(`/api/v1/assignments/${id}/submission`).set('Authorization', await this.callers.signIn('worker'));
    await send.send({ answer: { kind: 'no_account' } }).expect(201);
    return id;
  }

  /** Two athletes with one handle, and the tasks that found it. */
  private async conflict(): Promise<string> {
    const handle = `h${randomBytes(5).toString('hex')}`;
    await this.resolved({ kind: 'handle', value: handle });
    await this.resolved({ kind: 'handle', value: handle });
    return (await this.own.pool.query('select id from conflict where handle_key = $1', [handle])).rows[0].id;
  }

  /** An athlete's own id, whose handle on X is known. */
  private async athlete(): Promise<string> {
    const task = await this.resolved({ kind: 'handle', value: `h${randomBytes(5).toString('hex')}` });
    return (await this.own.pool.query('select a.external_id from athlete a join task t on t.athlete_id = a.id where t.id = $1', [task]))
      .rows[0].external_id;
  }

  /** One is enough: nobody can change it. */
  private export(): Promise<string> {
    return new ExportDesk(this.own, `${this.nonet.dataDir}/exports`).export({ format: 'csv' });
  }

  /** Where alerts are sent: an address that nothing is ever sent to. */
  private alarm(): Promise<string> {
    const id = randomUUID();
    const secret = sealSecret('whsec_bm90aGluZw==', id, this.nonet.app.get(Settings));
    return this.id(
      `insert into alert_webhook (id, url, secret, created_by) values ($1, $2, $3, $1)`,
      id,
      `https://127.0.0.1/${id}`,
      secret,
    );
  }

  /** A page of the requester's that pays nothing; whoever worked on an earlier one has let go of it. */
  private async hit(): Promise<string> {
    await this.own.pool.query(`update hit_assignment set status = 'Returned' where status = 'Accepted'`);
    await this.own.pool.query(`update assignment set status = 'expired' where status = 'assigned'`);
    const question = '<HTMLQuestion><HTMLContent><![CDATA[<p>Hi</p>]]></HTMLContent><FrameHeight>0</FrameHeight></HTMLQuestion>';
    return this.id(
      `with t as (
         insert into hit_type (account_id, digest, title, description, keywords, reward_micros, assignment_seconds, auto_approval_seconds, requirements)
         values ($1, $2, 'A page', 'Read it', '', 0, 3600, 3600, '[]') returning id)
       insert into hit (hit_type_id, account_id, kind, question, max_assignments, first_max, expires_at)
       select id, $1, 'html', $3, 9, 9, now() + interval '1 day' from t`,
      this.requester,
      randomBytes(8),
      question,
    );
  }

  private async gold(): Promise<string> {
    const athlete = await anAthlete(this.own.pool, { externalId: `gold-${randomUUID()}` });
    const task = await this.id(
      `insert into task (kind, athlete_id, platform, cause, panel) values ('gold', $1, 'x', 'gold', 9)`,
      athlete.id,
    );
    await this.own.pool.query(
      `insert into gold (task_id, platform, sport, answer_kind, handle_key, source) values ($1, 'x', '', 'handle', 'truth', 'uploaded')`,
      [task],
    );
    return task;
  }

  private account(): Promise<string> {
    const email = `${randomBytes(8).toString('hex')}@example.org`;
    return this.id(`insert into account (email, display_name, roles) values ($1, 'Somebody', '{requester}')`, email);
  }

  private async link(): Promise<string> {
    const token = `nl_${randomBytes(32).toString('base64url')}`;
    await this.own.pool.query(`insert into one_time_link (token_hash, account_id, expires_at) values ($1, $2, now() + interval '1 hour')`, [
      hashed(token),
      await this.account(),
    ]);
    return token;
  }

  private async someone(status: string): Promise<string> {
    return (await someWorkers(this.own.pool, 1, status))[0]!.id;
  }
}
