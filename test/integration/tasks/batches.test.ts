import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../../support/app.js';
import { ownDatabase } from '../../support/database.js';
import { someoneWith } from '../../support/office.js';

const own = await ownDatabase();
let nonet: RunningApp;
let requester: string;

beforeAll(async () => {
  nonet = await startApp(own.url, { settings: { sample: false } });
  requester = await someoneWith(own.pool, 'requester');
});
afterAll(() => nonet.close());

const SMALL = { name: 'NBA 2016-17', platforms: ['x'], reward: '0.05' };
const make = (body: object, as = requester) => nonet.http.post('/api/v1/batches').set('Authorization', as).send(body);
const change = (id: string, body: object, as = requester) => nonet.http.patch(`/api/v1/batches/${id}`).set('Authorization', as).send(body);
const read = (path: string, as = requester) => nonet.http.get(`/api/v1/batches${path}`).set('Authorization', as);
const made = async (body: object = SMALL): Promise<string> => (await make(body).expect(201)).body.id;

describe('a new batch', () => {
  it('asks seven of nine unless its policy says otherwise', async () => {
    const { body } = await make(SMALL).expect(201);

    expect(body).toEqual({
      id: expect.any(String),
      name: 'NBA 2016-17',
      status: 'open',
      pauseCause: null,
      platforms: ['x'],
      reward: '0.05',
      budget: null,
      priority: 0,
      instructions: null,
      policy: {
        version: 1,
        agree: 7,
        panel: 9,
        stop: 'early',
        minAgree: null,
        confidenceFloor: null,
        minEffective: null,
        confirm: null,
        extendTo: null,
        staged: true,
        leaseSeconds: 900,
        maxLeaseSeconds: 3600,
        lateSeconds: 3600,
        maxCannotTell: 5,
        goldRate: 0.05,
        requireQualification: true,
      },
      counts: { open: 0, verified: 0, noAccount: 0, disputed: 0, cancelled: 0 },
      spent: '0.00',
      createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    });
    expect((await read(`/${body.id}`).expect(200)).body).toEqual(body);
  });

  it('tells the database what each tally means, and gives the hand-out its two lanes', async () => {
    const id = await made({ ...SMALL, policy: { agree: 2, panel: 3 } });

    const { rows: steps } = await own.pool.query(
      'select s.ballots, s.lead, s.outcome, s.places from policy_step s join batch b on b.policy_id = s.policy_id where b.id = $1 order by 1, 2',
      [id],
    );
    expect(steps.map((s) => `${s.ballots}/${s.lead} ${s.outcome} ${s.places}`)).toEqual([
      '0/0 pending 2',
      '1/1 pending 1',
      '2/1 pending 1',
      '2/2 resolved 0',
      '3/1 unreachable 0',
      '3/2 resolved 0',
      '3/3 resolved 0',
    ]);
    expect((await own.pool.query('select lane from handout_lane where batch_id = $1 order by lane', [id])).rows).toEqual([
      { lane: 0 },
      { lane: 1 },
    ]);
  });

  it.each([
    [{ agree: 4 }, 'policy.agree'],
    [{ agree: 10 }, 'policy.agree'],
    [{ agree: 7.5 }, 'policy.agree'],
    [{ agree: null }, 'policy.agree'],
    [{ panel: 100, agree: 60 }, 'policy.panel'],
    [{ panel: '9' }, 'policy.panel'],
    [{ extendTo: 14 }, 'policy.extendTo'],
    [{ extendTo: 9 }, 'policy.extendTo'],
    [{ leaseSeconds: 29 }, 'policy.leaseSeconds'],
    [{ leaseSeconds: 86_401 }, 'policy.leaseSeconds'],
    [{ leaseSeconds: 900, maxLeaseSeconds: 899 }, 'policy.maxLeaseSeconds'],
    [{ lateSeconds: -1 }, 'policy.lateSeconds'],
    [{ maxCannotTell: 0 }, 'policy.maxCannotTell'],
    [{ maxCannotTell: 100 }, 'policy.maxCannotTell'],
    [{ goldRate: 0.51 }, 'policy.goldRate'],
    [{ goldRate: -0.1 }, 'policy.goldRate'],
    [{ stop: 'sometimes' }, 'policy.stop'],
    [{ stop: 'adaptive' }, 'policy.minAgree'],
    [{ confidenceFloor: 1 }, 'policy.confidenceFloor'],
    [{ agrees: 7 }, 'policy.agrees'],
  ])('is refused with the policy %j', async (policy, field) => {
    const { body } = await make({ ...SMALL, policy }).expect(400);
    expect(body.code).toBe('invalid_input');
    expect(body.errors.map((error: { field: string }) => error.field)).toContain(field);
  });

  it.each([
    { ...SMALL, reward: 0.05 },
    { ...SMALL, reward: '-0.05' },
    { ...SMALL, reward: '0.0000001' },
    { ...SMALL, reward: '1e3' },
    { ...SMALL, platforms: [] },
    { ...SMALL, platforms: ['myspace'] },
    { ...SMALL, platforms: ['x', 'x'] },
    { ...SMALL, name: '  ' },
    { ...SMALL, policy: [] },
    { ...SMALL, budget: '12,50' },
    { ...SMALL, status: 'open' },
  ])('is refused as %j', async (body) => {
    await make(body).expect(400);
  });

  it('takes a lease of a day without being told how long renewals may go on', async () => {
    const { body } = await make({ ...SMALL, policy: { leaseSeconds: 86_400 } }).expect(201);
    expect(body.policy).toMatchObject({ leaseSeconds: 86_400, maxLeaseSeconds: 86_400 });
  });

  it('is refused with a floor that the gold can not support, and says how much is missing', async () => {
    const { body } = await make({ ...SMALL, policy: { confidenceFloor: 0.99 } }).expect(422);
    expect(body).toMatchObject({ code: 'not_enough_gold', goldNeeded: 300, goldMissing: 300 });
    expect(body.detail).toContain('300 are missing');

    await gold(30);
    await make({ ...SMALL, policy: { confidenceFloor: 0.9 } }).expect(201);
    expect((await make({ ...SMALL, policy: { confidenceFloor: 0.99 } }).expect(422)).body.goldMissing).toBe(270);
    expect((await make({ ...SMALL, platforms: ['tiktok'], policy: { confidenceFloor: 0.6 } }).expect(422)).body.goldMissing).toBe(30);
  });

  it('takes effect once, however often its request is repeated', async () => {
    const again = () => make(SMALL).set('Idempotency-Key', 'one batch');
    const [first, second] = [await again().expect(201), await again().expect(201)];
    expect(second.body).toEqual(first.body);
  });
});

describe('a batch', () => {
  it('is seen by its creator and by administrators alone', async () => {
    const id = await made();
    const other = await someoneWith(own.pool, 'requester');

    await read(`/${id}`, other).expect(404);
    await change(id, { name: 'Mine now' }, other).expect(404);
    await read(`/${id}/estimate`, other).expect(404);
    await read(`/${id}/answers`, other).expect(404);
    expect((await read('', other).expect(200)).body).toEqual({ items: [], nextCursor: null });
    await read(`/${id}`, nonet.admin).expect(200);
    await read('/no-such-id').expect(404);
    await read(`/${id}`, await someoneWith(own.pool, 'engineer')).expect(403);
  });

  it('is listed latest first, in pages that neither miss nor repeat one', async () => {
    const someone = await someoneWith(own.pool, 'requester');
    for (const name of ['a', 'b', 'c', 'd', 'e']) await make({ ...SMALL, name }, someone).expect(201);

    const names: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: { items: { name: string }[]; nextCursor: string | null } = (await read(`?limit=2&cursor=${cursor}`, someone).expect(200))
        .body;
      names.push(...page.items.map(({ name }) => name));
      cursor = page.nextCursor;
    }
    expect(names).toEqual(['e', 'd', 'c', 'b', 'a']);
    await read('?cursor=nonsense', someone).expect(400);
  });

  it('is paused and reopened, and closed for good', async () => {
    const id = await made();

    expect((await change(id, { status: 'paused', priority: 5, name: 'Later' }).expect(200)).body).toMatchObject({
      status: 'paused',
      pauseCause: 'asked',
      priority: 5,
      name: 'Later',
    });
    expect((await change(id, { status: 'open' }).expect(200)).body).toMatchObject({ status: 'open', pauseCause: null });
    await change(id, { status: 'closed' }).expect(200);
    await change(id, { status: 'closed' }).expect(200);
    expect((await change(id, { status: 'open' }).expect(409)).body.code).toBe('batch_closed');
    expect((await change(id, { status: 'paused' }).expect(409)).body.code).toBe('batch_closed');
    await change(id, { reward: '1.00' }).expect(400);
    await change(id, { name: null }).expect(400);

    const { rows } = await own.pool.query(`select action, after ->> 'status' as status from audit where subject = $1 order by id`, [
      `batch:${id}`,
    ]);
    expect(rows.map((row) => row.action)).toEqual(['batch.created', ...Array(4).fill('batch.changed')]);
    expect(rows.map((row) => row.status)).toEqual([null, 'paused', 'open', 'closed', 'closed']);
  });
});

/** So many gold tasks on x. */
async function gold(count: number): Promise<void> {
  await own.pool.query(
    `with who as (insert into athlete (name, name_key, sport) select 'Gold ' || n, 'gold' || n, 'chess' from generate_series(1, $1::int) n returning id),
     t as (insert into task (kind, athlete_id, platform, panel, cause) select 'gold', id, 'x', 9, 'gold' from who returning id)
     insert into gold (task_id, platform, sport, answer_kind, handle_key, source) select id, 'x', 'chess', 'no_account', '', 'uploaded' from t`,
    [count],
  );
}
