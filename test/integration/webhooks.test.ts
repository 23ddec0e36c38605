import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.js';
import { breachesOf, type Schema } from '../support/json-schema.js';
import { ownDatabase } from '../support/database.js';
import { Receiver } from '../support/receiver.js';
import { aFinding, anAthlete, record } from '../support/registry.js';
import { until } from '../support/until.js';

const own = await ownDatabase();
let nonet: RunningApp;
let receiver: Receiver;

beforeAll(async () => {
  nonet = await startApp(own.url, { role: 'all', settings: { privateTargets: true, sample: false } });
});
afterAll(() => nonet.close());
beforeEach(async () => {
  receiver = await Receiver.start();
});
afterEach(async () => {
  receiver.stop();
  await own.pool.query('delete from subscription');
});

type Method = 'get' | 'post' | 'patch' | 'delete';
const call = (method: Method, path: string) => nonet.http[method](`/api/v1/subscriptions${path}`).set('Authorization', nonet.admin);

async function subscribe(more: object = {}): Promise<string> {
  const { body } = await call('post', '')
    .send({ kind: 'webhook', url: receiver.url, ...more })
    .expect(201);
  receiver.secrets = [body.secret];
  return body.id;
}
const look = async (id: string) => (await call('get', `/${id}`).expect(200)).body;
const deliveries = async (id: string, query = '') => (await call('get', `/${id}/deliveries${query}`).expect(200)).body.items;

/** As if the time of the next attempt had come. */
const hurry = () => own.pool.query(`update delivery set next_at = now() where status = 'waiting'`);
const rested = () => own.pool.query('update subscription set paused_until = null');

/** The pair found again and again: a change for each handle. */
async function changes(...handles: string[]): Promise<string> {
  const athlete = await anAthlete(own.pool);
  for (const handle of handles) await record(own.db, aFinding(athlete, `${handle}${athlete.externalId}`));
  return athlete.externalId;
}

describe('a webhook', () => {
  it('gets each change once, signed, in the order of its pair', async () => {
    await subscribe();
    const [one, two] = [await changes('a', 'b', 'c'), await changes('d', 'e')];

    await until(() => receiver.received.length === 5);

    expect(receiver.taken(one).map(({ type }) => type)).toEqual(['verified', 'superseded', 'superseded']);
    expect(receiver.taken(two).map(({ handle }) => handle)).toEqual([`d${two}`, `e${two}`]);
    const [first] = receiver.received;
    expect(first?.event).toMatchObject({ type: 'handle.verified', timestamp: expect.stringMatching(/Z$/), data: { platform: 'x' } });
    const feed = (await nonet.http.get('/api/v1/changes?limit=1000').set('Authorization', nonet.admin)).body.items;
    const schema = JSON.parse(await readFile('docs/schemas/change.v1.json', 'utf8')) as Schema;
    for (const data of receiver.taken()) {
      expect(feed).toContainEqual(data);
      expect(breachesOf(schema, data)).toEqual([]);
    }
  });

  it('gets only what it asked for', async () => {
    await subscribe({ events: ['superseded'], platforms: ['x'] });
    const athlete = await changes('first', 'second');
    await record(
      own.db,
      aFinding(
        { id: (await own.pool.query('select id from athlete where external_id = $1', [athlete])).rows[0].id, externalId: athlete },
        'elsewhere',
        { platform: 'instagram' },
      ),
    );
    await changes('other');

    await until(() => receiver.received.length > 0);
    await until(async () => (await own.pool.query('select from subscription where seq < (select max(seq) from change)')).rowCount === 0);

    expect(receiver.taken().map(({ externalId, type }) => [externalId, type])).toEqual([[athlete, 'superseded']]);
  });

  it('begins at the feed’s end, or where it is told to', async () => {
    const before = await changes('before');
    await until(async () => (await own.pool.query('select from change where seq is null')).rowCount === 0);

    await subscribe({ after: 0 });

    await until(() => receiver.taken(before).length === 1);
    await call('post', '')
      .send({ kind: 'webhook', url: receiver.url, after: 10 ** 9 })
      .expect(400);
  });

  it('holds a pair back while its earlier change has not got through, and nobody else', async () => {
    let broken = true;
    receiver.answer = ({ event }) => (broken && event.data.handle?.startsWith('stuck') ? 500 : 200);
    const id = await subscribe();
    const [stuck, free] = [await changes('stuck', 'later'), await changes('free')];

    await until(() => receiver.taken(free).length === 1);
    const [later, first] = (await deliveries(id)).filter((one: { change: { externalId: string } }) => one.change.externalId === stuck);
    expect(first).toMatchObject({ status: 'waiting', answerStatus: 500, answerExcerpt: 'no: 500', error: null });
    expect(later).toMatchObject({ status: 'waiting', attempts: 0 });
    broken = false;
    await hurry();

    await until(() => receiver.taken(stuck).length === 2);
    expect(receiver.taken(stuck).map(({ handle }) => handle)).toEqual([`stuck${stuck}`, `later${stuck}`]);
  });

  it('rests a receiver that is down, says so, and has everything when it is back', async () => {
    receiver.answer = () => 503;
    const id = await subscribe();
    const all = await Promise.all(Array.from({ length: 6 }, (_, n) => changes(`down${n}`)));
    await until(async () => (await look(id)).pausedUntil !== null && (await look(id)).failures >= 5);
    expect(await look(id)).toMatchObject({ status: 'active', waiting: 6, failingSince: expect.any(String) });

    receiver.answer = () => 200;
    await hurry();
    await rested();

    await until(() => receiver.received.length === 6);
    expect(
      receiver
        .taken()
        .map(({ externalId }) => externalId)
        .toSorted(),
    ).toEqual(all.toSorted());
    await until(async () => (await look(id)).waiting === 0);
    expect(await look(id)).toMatchObject({ failures: 0, failingSince: null, pausedUntil: null, deliveredAt: expect.any(String) });
  });

  it('is disabled after a day without success, or by a 410, and says why; switched on again it goes on where it stopped', async () => {
    receiver.answer = () => 500;
    const id = await subscribe();
    await changes('failing');
    await until(async () => (await look(id)).failures === 1);
    await own.pool.query(`update subscription set failing_since = now() - interval '25 hours'`);
    await hurry();
    await until(async () => (await look(id)).status === 'disabled');
    expect(await look(id)).toMatchObject({ disabledCause: 'failing', disabledAt: expect.any(String) });
    const { rows } = await own.pool.query(`select account_id, reason from audit where action = 'subscription.disabled'`);
    expect(rows).toEqual([{ account_id: null, reason: 'Nothing got through for a day.' }]);

    receiver.answer = () => 410;
    expect((await call('patch', `/${id}`).send({ status: 'active' }).expect(200)).body).toMatchObject({ failures: 0, disabledCause: null });
    await until(async () => (await look(id)).disabledCause === 'gone');

    receiver.answer = () => 200;
    const meanwhile = await changes('meanwhile');
    await call('patch', `/${id}`).send({ status: 'active' }).expect(200);
    await until(() => receiver.received.length === 2 && receiver.taken(meanwhile).length === 1);
  });

  it('gives a delivery up in the end, and goes on with the pair; what was given up can be sent again', async () => {
    receiver.answer = ({ event }) => (event.data.handle?.startsWith('poison') ? 422 : 200);
    const id = await subscribe();
    const athlete = await changes('poison', 'cure');
    await until(async () => (await deliveries(id)).some((one: { attempts: number }) => one.attempts === 1));
    await own.pool.query(`update delivery set attempts = 13, next_at = now() where status = 'waiting' and attempts > 0`);
    await until(() => receiver.taken(athlete).length === 1);
    const [dead] = await deliveries(id, '?status=dead');
    expect(dead).toMatchObject({ attempts: 14, answerStatus: 422, nextAt: null });
    expect(await look(id)).toMatchObject({ dead: 1, status: 'active' });

    receiver.answer = () => 200;
    expect((await call('post', `/${id}/redelivery`).send({ dead: true }).expect(202)).body).toEqual({ deliveries: 1 });
    await until(() => receiver.taken(athlete).length === 2);
  });

  it('sends again one change, or all since a place in the feed, under the same ids', async () => {
    const id = await subscribe();
    const athlete = await changes('one', 'two', 'three');
    await until(() => receiver.received.length === 3);
    const [, second] = receiver.taken(athlete);

    await call('post', `/${id}/redelivery`).send({ seq: second?.seq }).expect(202);
    await until(() => receiver.received.length === 4);
    await call('post', `/${id}/redelivery`)
      .send({ since: second!.seq - 1 })
      .expect(202);
    await until(() => receiver.received.length === 6);

    expect(receiver.taken(athlete).map(({ handle }) => handle?.replace(athlete, ''))).toEqual([
      'one',
      'two',
      'three',
      'two',
      'two',
      'three',
    ]);
    const ids = receiver.received.map(({ headers }) => headers['webhook-id']);
    expect(ids[3]).toBe(ids[1]);
    await call('post', `/${id}/redelivery`)
      .send({ seq: 10 ** 9 })
      .expect(404);
    await call('post', `/${id}/redelivery`).send({}).expect(400);
    await call('post', `/${id}/redelivery`).send({ dead: true, seq: 1 }).expect(400);
  });

  it('changes its secret without a gap: for a while both sign', async () => {
    const id = await subscribe();
    const [old] = receiver.secrets;
    const { body } = await call('post', `/${id}/secret`).send({}).expect(200);

    receiver.secrets = [old!];
    const first = await changes('with-the-old');
    await until(() => receiver.taken(first).length === 1);
    receiver.secrets = [body.secret];
    const second = await changes('with-the-new');
    await until(() => receiver.taken(second).length === 1);
    expect((await look(id)).oldSecretUntil).toBe(body.oldSecretUntil);

    await call('post', `/${id}/secret`).send({ overlapSeconds: 0 }).expect(200);
    const third = await changes('with-another');
    await until(async () => (await deliveries(id))[0]?.answerStatus === 401);
    expect(receiver.taken(third)).toEqual([]);
  });

  it('is believed by the Python of the documentation, and nothing else is', async () => {
    const id = await subscribe();
    await call('post', `/${id}/test`).expect(200);
    const [, snippet = ''] = /```python\n([\s\S]+?)```/.exec(await readFile('docs/collectors.md', 'utf8')) ?? [];
    const program = `${snippet}\nimport sys\nheard = json.load(sys.stdin)\nprint(verify(heard["secret"], heard["headers"], heard["body"].encode())["type"])`;
    const [{ headers, body } = { headers: {}, body: '' }] = receiver.received;
    const verify = (secret: string): string =>
      execFileSync('python3', ['-c', program], {
        input: JSON.stringify({ secret, headers, body }),
        encoding: 'utf8',
        stdio: 'pipe',
      }).trim();

    expect(verify(receiver.secrets[0]!)).toBe('ping');
    expect(() => verify('whsec_AAAA')).toThrow('not signed with this secret');
  });

  it('keeps no secret that could be read, and shows none again', async () => {
    const id = await subscribe();
    const { rows } = await own.pool.query('select secret from subscription');
    expect(rows[0].secret.toString('latin1')).not.toContain('whsec_');
    expect(JSON.stringify(await look(id))).not.toContain('whsec_');
    expect(JSON.stringify((await own.pool.query('select * from audit')).rows)).not.toContain('whsec_');
  });

  it('can be tried out', async () => {
    const id = await subscribe();
    expect((await call('post', `/${id}/test`).expect(200)).body).toEqual({ delivered: true, status: 204, excerpt: '', error: null });
    expect(receiver.received[0]?.event).toMatchObject({ type: 'ping', data: {} });
    receiver.secrets = [];
    expect((await call('post', `/${id}/test`).expect(200)).body).toMatchObject({ delivered: false, status: 401, excerpt: 'no: 401' });
  });

  it('stops where the feed has forgotten what it was owed, and goes on from an export', async () => {
    const id = await subscribe();
    await call('patch', `/${id}`).send({ status: 'disabled' }).expect(200);
    await changes('forgotten', 'kept');
    await until(async () => (await own.pool.query('select from change where seq is null')).rowCount === 0);
    const head = Number((await own.pool.query('select max(seq) as head from change')).rows[0].head);
    const forget = nonet.http.post('/api/v1/changes/retention').set('Authorization', nonet.admin);
    await forget.send({ upTo: head - 1, reason: 'old' }).expect(204);

    expect((await call('patch', `/${id}`).send({ status: 'active' }).expect(410)).body.code).toBe('cursor_too_old');
    await own.pool.query(`update subscription set status = 'active'`);
    await until(async () => (await look(id)).disabledCause === 'too_old');
    await call('patch', `/${id}`)
      .send({ status: 'active', after: head - 1 })
      .expect(200);
    await until(() => receiver.received.length === 1);
  });
});

describe('what can’t be subscribed to', () => {
  it.each([
    [{ kind: 'webhook' }, 400, 'invalid_input'],
    [{ kind: 'webhook', url: 'nonsense' }, 422, 'target_not_allowed'],
    [{ kind: 'webhook', url: 'http://169.254.169.254/latest' }, 422, 'target_not_allowed'],
    [{ kind: 'webhook', url: 'http://93.184.215.14/' }, 422, 'target_not_allowed'],
    [{ kind: 'webhook', url: 'https://me:hush@example.org/' }, 422, 'target_not_allowed'],
    [{ kind: 'webhook', url: 'https://example.org/', events: ['born'] }, 400, 'invalid_input'],
    [{ kind: 'webhook', url: 'https://example.org/', events: [] }, 400, 'invalid_input'],
    [{ kind: 'webhook', url: 'https://example.org/', platforms: ['myspace'] }, 400, 'invalid_input'],
    [{ kind: 'queue' }, 422, 'queue_needs_redis'],
    [{ kind: 'queue', queue: 'import-athletes' }, 400, 'invalid_input'],
    [{ kind: 'pigeon' }, 400, 'invalid_input'],
  ])('%j is refused', async (body, status, code) => {
    expect((await call('post', '').send(body).expect(status)).body.code).toBe(code);
  });

  it('says what to set for a queue', async () => {
    expect((await call('post', '').send({ kind: 'queue' })).body.detail).toContain('REDIS_URL');
  });
});
