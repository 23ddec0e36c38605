import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import type { Job } from 'bullmq';
import { findBreaches } from '../../../src/cli/invariants/find-breaches.js';
import type { Message } from '../../../src/queue/outbox.sql.js';
import { ImportAthletes } from '../../../src/tasks/imports/import-athletes.js';
import { ImportAthletesProcessor } from '../../../src/tasks/imports/import-athletes.processor.js';
import { type RunningApp, startApp } from '../../support/app.js';
import { ownDatabase } from '../../support/database.js';
import { countsOf, csv, type ImportJob, Importer, newId } from '../../support/imports.js';
import { someoneWith } from '../../support/office.js';
import { until } from '../../support/until.js';

const own = await ownDatabase();
let nonet: RunningApp;
let office: Importer;

beforeAll(async () => {
  nonet = await startApp(own.url, { settings: { sample: false } });
  office = new Importer(nonet, own, await someoneWith(own.pool, 'requester'));
});
afterAll(() => nonet.close());

const rows = async (sql: string, ...values: unknown[]) => (await own.pool.query(sql, values)).rows;

describe('an import', () => {
  it('makes a task for each athlete and platform, in the order of the file', async () => {
    const batch = await office.batch({ platforms: ['x', 'instagram'] });
    const [a, b] = [newId(), newId()];

    const { job } = await office.import(
      csv('external_id,name,sport,league,team,age', `${a},Anthony Davis,Basketball,NBA,NOP,23`, `${b},Tim Duncan,,,,`),
      { batch },
    );

    expect(job).toMatchObject({
      status: 'done',
      progress: 1,
      rows: 2,
      created: 2,
      duplicates: 0,
      rejected: 0,
      tasks: 4,
      errors: [],
      error: null,
    });
    expect(
      await rows(
        `select w.external_id, h.platform, h.sport, h.lane, h.places, h.open, t.panel, t.round, t.cause, t.status
           from handout h join task t on t.id = h.task_id join athlete w on w.id = t.athlete_id where h.batch_id = $1 order by h.seq`,
        batch,
      ),
    ).toEqual(
      [
        [a, 'x', 'basketball'],
        [a, 'instagram', 'basketball'],
        [b, 'x', ''],
        [b, 'instagram', ''],
      ].map(([external_id, platform, sport]) => {
        return { external_id, platform, sport, lane: 1, places: 7, open: true, panel: 9, round: 1, cause: 'import', status: 'open' };
      }),
    );
    expect(await rows('select name, name_key, sport, league, team, position, facts from athlete where external_id = $1', a)).toEqual([
      {
        name: 'Anthony Davis',
        name_key: 'anthonydavis',
        sport: 'basketball',
        league: 'NBA',
        team: 'NOP',
        position: null,
        facts: { age: '23' },
      },
    ]);
    expect(await rows('select platform, sport from handout_mix where batch_id = $1 order by 1, 2', batch)).toHaveLength(4);
    expect(await rows('select from import_chunk where import_id = $1', job.id)).toEqual([]);
    expect(await rows(`select from outbox where payload ->> 'importId' = $1`, job.id)).toEqual([]);
    expect((await office.read(`/batches/${batch}`)).body.counts).toEqual({ open: 4, verified: 0, noAccount: 0, disputed: 0, cancelled: 0 });
    expect((await findBreaches(own.db)).filter(({ rule }) => rule === 2)).toEqual([]);
  });

  it('adds nothing when the same file comes twice', async () => {
    const batch = await office.batch({ platforms: ['x', 'tiktok'] });
    const text = csv('external_id,name', `${newId()},Ann`, `${newId()},Ben`);

    expect(countsOf((await office.import(text, { batch })).job)).toEqual({ rows: 2, created: 2, duplicates: 0, rejected: 0, tasks: 4 });
    expect(countsOf((await office.import(text, { batch })).job)).toEqual({ rows: 2, created: 0, duplicates: 2, rejected: 0, tasks: 0 });
    expect(await rows('select from batch_link where batch_id = $1', batch)).toEqual([]);
    expect((await office.read(`/batches/${batch}`)).body.counts.open).toBe(4);
  });

  it('links the pairs that another batch has, and makes the others', async () => {
    const [a, b] = [newId(), newId()];
    const { batch: first } = await office.import(csv('external_id,name', `${a},Ann`));
    const second = await office.batch({ platforms: ['x', 'tiktok'] });

    const { job } = await office.import(csv('external_id,name', `${a},Ann`, `${b},Ben`), { batch: second });

    expect(countsOf(job)).toEqual({ rows: 2, created: 2, duplicates: 0, rejected: 0, tasks: 3 });
    expect((await office.read(`/batches/${second}`)).body.counts.open).toBe(4);
    expect((await office.read(`/batches/${first}`)).body.counts.open).toBe(1);
    expect((await office.read(`/tasks?batch=${second}&limit=3`)).body.items).toHaveLength(3);
  });

  it('takes one id with another name as a mistake, in the file or against what is known', async () => {
    const [a, b] = [newId(), newId()];
    await office.import(csv('external_id,name', `${a},José Altuve`));

    const { job } = await office.import(
      csv('external_id,name', `${a},Jose Altuve Jr.`, `${a},Tim Duncan`, `${b},Ann`, `${b},Ann`, `${b},Anne`),
    );

    expect(countsOf(job)).toEqual({ rows: 5, created: 1, duplicates: 2, rejected: 2, tasks: 1 });
    expect(job.errors).toEqual([
      { line: 3, column: 'external_id', message: `external_id_conflict: ${a} is José Altuve` },
      { line: 6, column: 'external_id', message: `external_id_conflict: ${b} is Ann` },
    ]);
  });

  it('updates the facts of an athlete that it knows, and remembers what they were', async () => {
    const a = newId();
    await office.import(csv('external_id,name,team,position,age,aliases', `${a},Ann Li,NOP,C,23,The Li;Annie`));

    await office.import(csv('external_id,name,team,height', `${a},Ann  Li,,190`));
    await office.import(csv('external_id,name,team,height', `${a},Ann  Li,,190`));

    expect(await rows('select name, team, position, aliases, alias_keys, facts from athlete where external_id = $1', a)).toEqual([
      {
        name: 'Ann  Li',
        team: null,
        position: 'C',
        aliases: ['The Li', 'Annie'],
        alias_keys: ['theli', 'annie'],
        facts: { age: '23', height: '190' },
      },
    ]);
    const revisions = await rows(
      'select r.before from athlete_revision r join athlete w on w.id = r.athlete_id where w.external_id = $1',
      a,
    );
    expect(revisions).toHaveLength(1);
    expect(revisions[0].before).toMatchObject({ name: 'Ann Li', team: 'NOP', facts: { age: '23' } });
  });

  it('opens a new round for a resolved pair on refresh, and never two at once', async () => {
    const [open, known, gone, revoked] = [newId(), newId(), newId(), newId()];
    const text = csv('external_id,name', `${open},Ann`, `${known},Ben`, `${gone},Cem`, `${revoked},Dia`);
    const { batch } = await office.import(text);
    await resolve(known, 'verified');
    await resolve(gone, 'no_account');
    await resolve(revoked, 'revoked');

    expect(countsOf((await office.import(text, { batch })).job)).toEqual({ rows: 4, created: 1, duplicates: 3, rejected: 0, tasks: 1 });
    const { job } = await office.import(text, { batch, query: '?refresh=true' });
    expect(countsOf(job)).toEqual({ rows: 4, created: 2, duplicates: 2, rejected: 0, tasks: 2 });
    expect(countsOf((await office.import(text, { batch, query: '?refresh=true' })).job)).toMatchObject({ created: 0, duplicates: 4 });

    const rounds = await rows(
      `select w.external_id as id, t.round, t.cause, t.status from task t join athlete w on w.id = t.athlete_id where t.batch_id = $1 and t.round > 1 order by 1`,
      batch,
    );
    expect(rounds).toEqual(
      [
        { id: known, round: 2, cause: 'refresh', status: 'open' },
        { id: gone, round: 2, cause: 'refresh', status: 'open' },
        { id: revoked, round: 2, cause: 'import', status: 'open' },
      ].toSorted((x, y) => (x.id < y.id ? -1 : 1)),
    );
  });

  it('goes on where it was killed, and adds nothing twice', async () => {
    const batch = await office.batch();
    const text = csv(
      'external_id,name',
      ...Array.from({ length: 3500 }, (_, n) => (n % 700 === 0 ? `${newId()},` : `${newId()},Athlete ${n}`)),
    );
    const { body } = await office.send(text, { batch }).expect(202);
    /** Dies after it has stored so many lots. */
    class Dying extends ImportAthletes {
      constructor(private lots: number) {
        super(own.db);
      }
      protected override async store(...lot: Parameters<ImportAthletes['store']>): Promise<boolean> {
        if (this.lots === 0) throw new Error('killed');
        this.lots -= 1;
        return super.store(...lot);
      }
    }

    await expect(office.workOff(body.id, new Dying(1))).rejects.toThrow('killed');
    const half: ImportJob = (await office.read(`/imports/${body.id}`)).body;
    expect(half).toMatchObject({ status: 'running', rows: 1000 });
    expect(half.progress).toBeLessThan(1);
    await expect(office.workOff(body.id, new Dying(2))).rejects.toThrow('killed');
    // Two at once: whoever is late leaves the rest to the other.
    await Promise.all([office.workOff(body.id), office.workOff(body.id)]);

    const job: ImportJob = (await office.read(`/imports/${body.id}`)).body;
    expect(job).toMatchObject({ status: 'done', rows: 3500, created: 3495, rejected: 5, tasks: 3495 });
    expect(job.errors).toHaveLength(5);
    expect((await office.read(`/batches/${batch}`)).body.counts.open).toBe(3495);
    await office.workOff(body.id);
    expect((await office.read(`/imports/${body.id}`)).body).toEqual(job);
  });

  it('fails with a sentence when it goes wrong again and again', async () => {
    class Broken extends ImportAthletes {
      override async run(): Promise<void> {
        throw new Error('wrong');
      }
    }
    const { body } = await office.send(csv('external_id,name', `${newId()},Ann`), { batch: await office.batch() }).expect(202);
    const [message] = await rows(`select id as "outboxId", payload from outbox where payload ->> 'importId' = $1`, body.id);
    const lastAttempt = { data: message, attemptsMade: 7, opts: { attempts: 8 } };

    await expect(
      new ImportAthletesProcessor(new Broken(own.db)).process(lastAttempt as Job<Message<{ importId: string }>>),
    ).rejects.toThrow('wrong');

    expect((await office.read(`/imports/${body.id}`)).body).toMatchObject({
      status: 'failed',
      error: expect.stringContaining('send the file again'),
    });
    expect(await rows(`select from outbox where payload ->> 'importId' = $1`, body.id)).toEqual([]);
  });

  it('is refused before anything is kept when it can not be taken', async () => {
    const batch = await office.batch();
    const other = await someoneWith(own.pool, 'requester');
    const text = csv('external_id,name', `${newId()},Ann`);

    await office.send(text, { batch, type: 'application/xml' }).expect(415);
    await office.send(text, { batch, type: 'text/csv; charset=windows-1252' }).expect(415);
    await office.send(text, { batch }).set('Content-Encoding', 'gzip').expect(415);
    await office.send('', { batch }).expect(400);
    await office.send(text, { batch, query: '?refresh=perhaps' }).expect(400);
    await office.send(text, { batch }).set('Authorization', other).expect(404);
    await office.send(text, { batch: 'nothing' }).expect(404);
    await office.close(batch);
    expect((await office.send(text, { batch }).expect(409)).body.code).toBe('batch_closed');
    expect(await rows('select from import_job where batch_id = $1', batch)).toEqual([]);
  });

  it('is forgotten when its upload breaks off, and refused when it says that it is too large', async () => {
    const batch = await office.batch();
    const { hostname, port } = new URL(nonet.url);
    const upload = (headers: string): Socket =>
      connect(Number(port), hostname, function started(this: Socket) {
        this.write(
          `POST /api/v1/batches/${batch}/athletes HTTP/1.1\r\nHost: x\r\nAuthorization: ${nonet.admin}\r\nContent-Type: text/csv\r\n${headers}\r\n\r\n`,
        );
        this.write('external_id,name\n');
      });

    const breaking = upload('Content-Length: 1000');
    await until(async () => (await rows('select from import_job where batch_id = $1', batch)).length === 1);
    breaking.destroy();
    await until(async () => (await rows('select from import_job where batch_id = $1', batch)).length === 0);

    const large = upload(`Content-Length: ${513 * 1024 * 1024}`);
    const [answer] = await once(large, 'data');
    large.destroy();
    expect(String(answer)).toMatch(/^HTTP\/1.1 413 /);
  });

  it('fails, and says so, when its batch is closed before it is done', async () => {
    const batch = await office.batch();
    const { body } = await office.send(csv('external_id,name', `${newId()},Ann`), { batch }).expect(202);
    await office.close(batch);
    await office.workOff(body.id);
    expect((await office.read(`/imports/${body.id}`)).body).toMatchObject({
      status: 'failed',
      tasks: 0,
      error: expect.stringContaining('closed'),
    });
  });

  it('is one import, however often its request is repeated', async () => {
    const batch = await office.batch();
    const text = csv('external_id,name', `${newId()},Ann`);
    const [first, second] = [
      await office.send(text, { batch, key: 'one' }).expect(202),
      await office.send(text, { batch, key: 'one' }).expect(202),
    ];
    expect(second.body).toEqual(first.body);
    expect((await office.send(`${text}x,y\n`, { batch, key: 'one' }).expect(409)).body.code).toBe('idempotency_key_reused');
    expect(await rows('select from import_job where batch_id = $1', batch)).toHaveLength(1);
    expect(await rows('select from import_chunk c join import_job j on j.id = c.import_id where j.batch_id = $1', batch)).toHaveLength(1);
  });

  it('is seen by its requester alone', async () => {
    const { job } = await office.import(csv('external_id,name', `${newId()},`));
    const other = await someoneWith(own.pool, 'requester');
    for (const address of ['', '/errors', '/errors?format=csv']) {
      await nonet.http.get(`/api/v1/imports/${job.id}${address}`).set('Authorization', other).expect(404);
    }
  });

  it('keeps athletes whole when the same ones come in several imports at once', async () => {
    const ids = Array.from({ length: 1500 }, newId);
    const batches = await Promise.all([office.batch(), office.batch(), office.batch()]);
    const orders = [ids, ids.toReversed(), ids.toSorted()];
    await Promise.all(
      batches.map((batch, n) => office.import(csv('external_id,name', ...(orders[n] ?? []).map((one) => `${one},Same ${one}`)), { batch })),
    );

    const [{ tasks }] = await rows(
      'select count(*)::int as tasks from task t join athlete w on w.id = t.athlete_id where w.external_id = any ($1)',
      ids,
    );
    expect(tasks).toBe(1500);
    for (const batch of batches) expect((await office.read(`/batches/${batch}`)).body.counts.open).toBe(1500);
    expect((await findBreaches(own.db)).filter(({ rule }) => rule === 2)).toEqual([]);
  });
});

describe('the queue', () => {
  it('works imports off, and a process that is stopped leaves the rest of one to the next', async () => {
    const batch = await office.batch();
    const text = csv('external_id,name', ...Array.from({ length: 20_000 }, (_, n) => `${newId()},Athlete ${n}`));
    const { body } = await office.send(text, { batch }).expect(202);
    const progress = async (): Promise<ImportJob> => (await office.read(`/imports/${body.id}`)).body;

    const first = await startApp(own.url, { role: 'worker' });
    await until(async () => (await progress()).rows > 0);
    await first.close();
    expect(await progress()).toMatchObject({ status: 'running' });

    // As if the outbox's pause had passed.
    await own.pool.query(`update outbox set sent_at = now() - interval '1 minute'`);
    const second = await startApp(own.url, { role: 'worker' });
    const job = await until(
      async () => {
        const now = await progress();
        return now.status === 'done' ? now : null;
      },
      { within: 60_000 },
    );
    await second.close();

    expect(countsOf(job)).toEqual({ rows: 20_000, created: 20_000, duplicates: 0, rejected: 0, tasks: 20_000 });
    expect((await office.read(`/batches/${batch}`)).body.counts.open).toBe(20_000);
  });
});

/** As if the open task of an athlete had been decided: the registry's word is what an import asks. */
async function resolve(externalId: string, status: 'verified' | 'no_account' | 'revoked'): Promise<void> {
  await own.pool.query(
    `with t as (
       update task set status = case $2 when 'no_account' then 'no_account' else 'verified' end, closed_at = now()
        where athlete_id = (select id from athlete where external_id = $1) returning *),
     h as (delete from handout where task_id in (select id from t)),
     c as (insert into change (type, athlete_id, external_id, platform, cause, task_id) select 'verified', athlete_id, $1, platform, 'quorum', id from t returning id)
     insert into registry (athlete_id, platform, external_id, name, status, handle_key, agreed, ballots, policy_version, cause, task_id, round,
                           verified_at, checked_at, updated_at, version, change_id)
     select t.athlete_id, t.platform, $1, 'somebody', $2, 'h' || $1, 7, 7, 1, 'quorum', t.id, 1, now(), now(), now(), 1, c.id from t, c`,
    [externalId, status],
  );
}
