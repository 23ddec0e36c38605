import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBreaches } from '../../src/cli/invariants/find-breaches.js';
import { CarryOutVoids } from '../../src/consensus/voids/carry-out-voids.js';
import { VoidWorker } from '../../src/consensus/voids/void-worker.js';
import { type RunningApp, startApp } from '../support/app.js';
import { aBatch, type BatchOptions, type BuiltBatch, type BuiltWorker, someWorkers } from '../support/builders.js';
import { ownDatabase } from '../support/database.js';

const own = await ownDatabase();
let nonet: RunningApp;
let workers: BuiltWorker[];

beforeAll(async () => {
  nonet = await startApp(own.url);
  workers = await someWorkers(own.pool, 24);
});
afterAll(() => nonet.close());

const SMALL = { agree: 2, panel: 3 };
const rows = async (sql: string, values: unknown[] = []) => (await own.pool.query(sql, values)).rows;
const asAdmin = (path: string, body: object) => nonet.http.post(path).set('Authorization', nonet.admin).send(body);
const answerOf = (text: string) => (text === '' ? { kind: 'no_account' } : { kind: 'handle', value: text });

/** A batch that alone is open. */
async function aLoneBatch(options: BatchOptions): Promise<BuiltBatch> {
  await own.pool.query(`update batch set status = 'closed'`);
  return aBatch(own.pool, options);
}

/** Worker by worker: claims whatever is next and gives the answer ('' for no account). */
async function answer(texts: string[], by: BuiltWorker[] = workers): Promise<string[]> {
  const ids: string[] = [];
  for (const [n, text] of texts.entries()) {
    const auth = by[n]!.token;
    const claimed = await nonet.http.post('/api/v1/assignments').set('Authorization', auth).send({});
    expect(claimed.status, JSON.stringify(claimed.body)).toBe(201);
    ids.push(claimed.body.id);
    await nonet.http
      .post(`/api/v1/assignments/${claimed.body.id}/submission`)
      .set('Authorization', auth)
      .send({ answer: answerOf(text) })
      .expect(201);
  }
  return ids;
}

const statusOf = async (taskId: string) => (await rows('select status from task where id = $1', [taskId]))[0].status;
const feedOf = (batch: BuiltBatch) =>
  rows(`select c.type, c.handle_key as key, c.cause from change c join task t on t.id = c.task_id where t.batch_id = $1 order by c.id`, [
    batch.id,
  ]);
const entryOf = async (taskId: string) =>
  (
    await rows('select r.status, r.handle_key as key from registry r join task t using (athlete_id, platform) where t.id = $1', [taskId])
  )[0];

describe('a decision', () => {
  it('lets "no account" win by its own quorum, and keeps it apart from a handle of any name', async () => {
    const batch = await aLoneBatch({ policy: { agree: 3, panel: 5 } });
    await answer(['', 'none_really', '', '']);
    expect(await statusOf(batch.taskIds[0]!)).toBe('no_account');
    expect(await feedOf(batch)).toEqual([{ type: 'no_account', key: null, cause: 'quorum' }]);
  });

  it('disputes a task whose quorum is out of reach, after the one extension that the policy allows', async () => {
    const batch = await aLoneBatch({ policy: { agree: 4, panel: 5, extendTo: 7 } });
    await answer(['a1', 'b1', 'c1']);
    expect((await rows('select panel, status from task where id = $1', [batch.taskIds[0]]))[0]).toEqual({ panel: 7, status: 'open' });
    await answer(['a1', 'b1'], workers.slice(3));
    expect(await statusOf(batch.taskIds[0]!)).toBe('open');
    await answer(['c1'], workers.slice(5));
    expect((await rows('select cause, agreed, ballots from dispute where task_id = $1', [batch.taskIds[0]]))[0]).toEqual({
      cause: 'unreachable',
      agreed: 2,
      ballots: 6,
    });
  });

  it('collects the whole panel under "fixed", and counts at the end', async () => {
    const batch = await aLoneBatch({ policy: { agree: 2, panel: 3, stop: 'fixed' } });
    await answer(['zoe', 'zoe']);
    expect(await statusOf(batch.taskIds[0]!)).toBe('open');
    await answer(['ann'], workers.slice(2));
    expect((await rows('select agreed, ballots from decision where task_id = $1', [batch.taskIds[0]]))[0]).toEqual({
      agreed: 2,
      ballots: 3,
    });
  });

  it('shows the commonest spelling of those who agree, ties to the earliest', async () => {
    const batch = await aLoneBatch({ policy: { agree: 4, panel: 5 } });
    await answer(['KingJames', 'kingjames', 'kingjames', 'KingJames']);
    expect((await rows('select handle_display from decision where task_id = $1', [batch.taskIds[0]]))[0].handle_display).toBe('KingJames');
  });

  it('refuses answers that are none, each with its own code', async () => {
    await aLoneBatch({});
    const [worker] = await someWorkers(own.pool, 1);
    const { body } = await nonet.http.post('/api/v1/assignments').set('Authorization', worker!.token).send({});
    const codeFor = async (value: string) =>
      (
        await nonet.http
          .post(`/api/v1/assignments/${body.id}/submission`)
          .set('Authorization', worker!.token)
          .send({ answer: { kind: 'handle', value } })
          .expect(422)
      ).body.code;
    expect(await codeFor('https://www.instagram.com/kingjames')).toBe('wrong_platform');
    expect(await codeFor('https://t.co/abc')).toBe('link_not_a_profile');
    expect(await codeFor('n/a')).toBe('looks_like_no_account');
    expect(await codeFor('two words')).toBe('handle_invalid');
    expect(await codeFor('x'.repeat(4999))).toBe('handle_invalid');
    expect(await codeFor('https://x.com/i/user/12345')).toBe('needs_profile_name');
  });
});

describe('an adjudication', () => {
  it('settles a dispute once, keeps the ballots, and records who and why', async () => {
    const batch = await aLoneBatch({ policy: SMALL });
    await answer(['a1', 'b1', 'c1']);
    const path = `/api/v1/tasks/${batch.taskIds[0]}/adjudication`;
    await asAdmin(path, { answer: { kind: 'handle', value: '@B1' }, reason: 'Linked from the team page' }).expect(204);
    expect((await rows('select outcome, cause, agreed, ballots from decision where task_id = $1', [batch.taskIds[0]]))[0]).toEqual({
      outcome: 'verified',
      cause: 'adjudication',
      agreed: 1,
      ballots: 3,
    });
    expect((await asAdmin(path, { answer: { kind: 'no_account' }, reason: 'Again' }).expect(409)).body.code).toBe('not_disputed');
    expect(await feedOf(batch)).toEqual([{ type: 'verified', key: 'b1', cause: 'adjudication' }]);
    expect(await findBreaches(own.db)).toEqual([]);
  });

  it('cancels what nobody can resolve', async () => {
    const batch = await aLoneBatch({ policy: SMALL });
    await answer(['a2', 'b2', 'c2']);
    await asAdmin(`/api/v1/tasks/${batch.taskIds[0]}/adjudication`, { answer: { kind: 'unresolvable' }, reason: 'No trace' }).expect(204);
    expect(await statusOf(batch.taskIds[0]!)).toBe('cancelled');
    expect(await feedOf(batch)).toEqual([]);
  });
});

describe('a handle that two athletes hold', () => {
  it('puts both on hold, clears who keeps it, and looks the other up again', async () => {
    const batch = await aLoneBatch({ tasks: 2, policy: SMALL });
    await answer(['davis', 'davis']);
    await answer(['davis', 'davis'], workers.slice(2));
    const first = (await rows('select task_id from decision where task_id = any ($1) order by decided_at', [batch.taskIds])).map(
      (row) => row.task_id,
    );
    expect(await Promise.all(first.map(entryOf))).toEqual([
      { status: 'conflicted', key: 'davis' },
      { status: 'conflicted', key: 'davis' },
    ]);
    expect((await feedOf(batch)).map((change) => change.type)).toEqual(['verified', 'conflicted', 'conflicted']);

    const [conflict] = await rows(
      `select c.id, a.external_id from conflict c join conflict_member m on m.conflict_id = c.id join athlete a on a.id = m.athlete_id where m.task_id = $1`,
      [first[0]],
    );
    await asAdmin(`/api/v1/conflicts/${conflict.id}/resolution`, { keep: 'nobody-1', reason: 'x' }).expect(400);
    await asAdmin(`/api/v1/conflicts/${conflict.id}/resolution`, { keep: conflict.external_id, reason: 'The NBA player' }).expect(204);
    await asAdmin(`/api/v1/conflicts/${conflict.id}/resolution`, { keep: null, reason: 'again' }).expect(409);

    expect(await entryOf(first[0])).toEqual({ status: 'verified', key: 'davis' });
    expect((await entryOf(first[1])).status).toBe('revoked');
    expect((await feedOf(batch)).map((change) => change.type)).toEqual(['verified', 'conflicted', 'conflicted', 'revoked', 'cleared']);
    await answer(['davis_nfl', 'davis_nfl'], workers.slice(6));
    expect(await entryOf(first[1])).toEqual({ status: 'verified', key: 'davis_nfl' });
    expect(await findBreaches(own.db)).toEqual([]);
  });

  it('ends in a conflict too when both are decided at the same moment', async () => {
    const batch = await aLoneBatch({ tasks: 8, policy: { agree: 1, panel: 1 } });
    const held = await Promise.all(
      workers.slice(0, 8).map((worker) => nonet.http.post('/api/v1/assignments').set('Authorization', worker.token).send({})),
    );
    await Promise.all(
      held.map(({ body }, n) =>
        nonet.http
          .post(`/api/v1/assignments/${body.id}/submission`)
          .set('Authorization', workers[n]!.token)
          .send({ answer: answerOf(`twins${n % 2}`) })
          .expect(201),
      ),
    );
    expect(
      await rows(
        `select r.handle_key as key, r.status, count(*)::int from registry r join task t on t.id = r.task_id where t.batch_id = $1 group by 1, 2 order by 1`,
        [batch.id],
      ),
    ).toEqual([
      { key: 'twins0', status: 'conflicted', count: 4 },
      { key: 'twins1', status: 'conflicted', count: 4 },
    ]);
    expect(await findBreaches(own.db)).toEqual([]);
  });
});

describe('voiding a worker', () => {
  it('says what it would do, then re-decides every task they touched and credits nothing twice', async () => {
    const batch = await aLoneBatch({ tasks: 1, policy: SMALL });
    const [rogue, ...honest] = await someWorkers(own.pool, 6);
    await answer(['fake', 'fake'], [rogue!, honest[0]!]);
    expect(await entryOf(batch.taskIds[0]!)).toEqual({ status: 'verified', key: 'fake' });
    const path = `/api/v1/admin/workers/${rogue!.id}/void`;
    const before = await rows('select count(*)::int from ledger');

    const dry = await asAdmin(`${path}?dryRun=true`, { reason: 'copies' }).expect(200);
    expect(dry.body).toMatchObject({ dryRun: true, ballots: 1, effects: { stands: 0, recounted: 0, revoked: 1 } });
    expect(await entryOf(batch.taskIds[0]!)).toEqual({ status: 'verified', key: 'fake' });

    await asAdmin(path, { reason: 'copies' }).expect(200);
    expect((await entryOf(batch.taskIds[0]!)).status).toBe('revoked');
    const [round] = await rows('select id, round, ballots, lead, cause from task where batch_id = $1 and round = 2', [batch.id]);
    expect(round).toMatchObject({ round: 2, ballots: 1, lead: 1, cause: 'void' });
    expect(await rows('select count(*)::int from ledger')).toEqual(before);
    // whoever's ballot was carried over is not asked again; two fresh workers settle it
    await nonet.http.post('/api/v1/assignments').set('Authorization', honest[0]!.token).send({}).expect(204);
    await answer(['real', 'real'], honest.slice(1));
    expect(await entryOf(batch.taskIds[0]!)).toEqual({ status: 'verified', key: 'real' });
    expect((await asAdmin(path, { reason: 'copies' }).expect(200)).body.ballots).toBe(0);
    expect(await findBreaches(own.db)).toEqual([]);
  });

  it('recounts an open task and reopens its places, and leaves alone a decision that stands without them', async () => {
    const batch = await aLoneBatch({ tasks: 2, policy: { agree: 3, panel: 5, staged: false } });
    const [rogue, ...honest] = await someWorkers(own.pool, 9);
    const tasks = await rows('select id from task where batch_id = $1', [batch.id]);
    await answer(['x1', 'x1', 'x1'], [rogue!, honest[0]!, honest[1]!]);
    await answer(['y1', 'y2'], [rogue!, honest[0]!]);
    const report = await asAdmin(`/api/v1/admin/workers/${rogue!.id}/void`, { reason: 'bot' }).expect(200);
    expect(report.body.ballots).toBe(2);
    expect(tasks).toHaveLength(2);
    expect(await findBreaches(own.db)).toEqual([]);
  });
});

describe('a planned void', () => {
  const planned = (worker: BuiltWorker) => `/api/v1/admin/workers/${worker.id}/planned-void`;
  const plan = (worker: BuiltWorker, body: object) => nonet.http.put(planned(worker)).set('Authorization', nonet.admin).send(body);
  const takeBack = (worker: BuiltWorker) => nonet.http.delete(planned(worker)).set('Authorization', nonet.admin);
  const planOf = async (worker: BuiltWorker) =>
    (await nonet.http.get(`/api/v1/admin/workers/${worker.id}`).set('Authorization', nonet.admin).expect(200)).body.plannedVoid;
  const carryOut = () => new CarryOutVoids(own.db, new VoidWorker(own.db)).run();
  const letTheTimePass = () => own.pool.query(`update planned_void set due_at = now() - interval '1 second'`);
  const actsOn = (worker: BuiltWorker) => rows('select action from audit where subject = $1 order by id', [`worker:${worker.id}`]);

  it('can be taken back until it begins, and is carried out once when nobody does', async () => {
    const batch = await aLoneBatch({ tasks: 1, policy: SMALL });
    const [rogue, honest] = await someWorkers(own.pool, 2);
    await answer(['fake', 'fake'], [rogue!, honest!]);

    const { body } = await plan(rogue!, { reason: 'copies' }).expect(200);
    expect(Date.parse(body.dueAt) - Date.now()).toBeGreaterThan(250_000);
    expect(await planOf(rogue!)).toEqual({ dueAt: body.dueAt, begun: false, reason: 'copies' });
    expect(await carryOut()).toBe(false);
    await takeBack(rogue!).expect(204);
    await letTheTimePass();
    expect(await carryOut()).toBe(false);
    expect(await entryOf(batch.taskIds[0]!)).toEqual({ status: 'verified', key: 'fake' });

    await plan(rogue!, { reason: 'copies', afterSeconds: 60 }).expect(200);
    await letTheTimePass();
    expect((await Promise.all([carryOut(), carryOut()])).toSorted()).toEqual([false, true]);
    expect((await entryOf(batch.taskIds[0]!)).status).toBe('revoked');
    expect(await planOf(rogue!)).toBeNull();
    expect((await takeBack(rogue!).expect(404)).body.code).toBe('not_found');
    expect((await actsOn(rogue!)).map(({ action }) => action)).toEqual([
      'worker.void_planned',
      'worker.void_taken_back',
      'worker.void_planned',
      'worker.voided',
    ]);
    expect(await findBreaches(own.db)).toEqual([]);
  });

  it('is begun again after whoever began it has died, and can’t be taken back or moved meanwhile', async () => {
    const batch = await aLoneBatch({ tasks: 1, policy: SMALL });
    const [rogue, honest] = await someWorkers(own.pool, 2);
    await answer(['fake', 'fake'], [rogue!, honest!]);
    await plan(rogue!, { reason: 'bot' }).expect(200);
    await letTheTimePass();
    await own.pool.query('update planned_void set begun_at = now()');

    expect((await takeBack(rogue!).expect(409)).body.code).toBe('void_begun');
    await plan(rogue!, { reason: 'bot' }).expect(409);
    expect(await carryOut()).toBe(false);
    await own.pool.query(`update planned_void set begun_at = now() - interval '16 minutes'`);
    expect(await carryOut()).toBe(true);

    expect((await entryOf(batch.taskIds[0]!)).status).toBe('revoked');
  });

  it('is refused for a time that is too short or too long, and for nobody', async () => {
    const [worker] = await someWorkers(own.pool, 1);
    for (const afterSeconds of [9, 3_601, 1.5]) {
      expect((await plan(worker!, { reason: 'bot', afterSeconds }).expect(400)).body.errors[0].field).toBe('afterSeconds');
    }
    await plan({ id: '00000000-0000-4000-8000-000000000000', token: '' }, { reason: 'bot' }).expect(404);
  });
});

describe('a report from a collector', () => {
  it('opens a new round once, and a confirmed handle changes nothing in the feed', async () => {
    const batch = await aLoneBatch({ policy: SMALL });
    await answer(['steady', 'steady']);
    const [{ external_id: externalId }] = await rows(
      'select external_id from registry r join task t on t.id = r.task_id where t.batch_id = $1',
      [batch.id],
    );
    const path = `/api/v1/handles/${externalId}/x/reports`;
    const first = await asAdmin(path, { problem: 'implausible', observed: 'median retweets fell to 0' }).expect(201);
    expect(first.body.taskId).not.toBeNull();
    expect((await asAdmin(path, { problem: 'not_found' }).expect(201)).body.taskId).toBeNull();
    await answer(['steady', 'steady'], workers.slice(2));
    expect(await statusOf(first.body.taskId)).toBe('verified');
    expect(await feedOf(batch)).toEqual([{ type: 'verified', key: 'steady', cause: 'quorum' }]);
    await asAdmin(path, { problem: 'renamed', observed: 'steady2' }).expect(201);
    await answer(['steady2', 'steady2'], workers.slice(4));
    expect((await feedOf(batch)).map((change) => change.type)).toEqual(['verified', 'superseded']);
    expect(await findBreaches(own.db)).toEqual([]);
  });
});
