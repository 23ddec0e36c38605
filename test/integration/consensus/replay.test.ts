import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { Recordings } from '../../../src/consensus/replay/recordings.js';
import { theySay } from '../../support/answers.js';
import { type RunningApp, startApp } from '../../support/app.js';
import { aBatch, type BuiltBatch, type BuiltWorker, someWorkers } from '../../support/builders.js';
import { ownDatabase } from '../../support/database.js';
import { someoneWith } from '../../support/office.js';
import { until } from '../../support/until.js';

const own = await ownDatabase();
let nonet: RunningApp;
let workers: BuiltWorker[];

beforeAll(async () => {
  nonet = await startApp(own.url);
  workers = await someWorkers(own.pool, 9);
});
afterAll(() => nonet.close());

/** The answers of one worker after the other; '-' is "no account". */
const say = (taskId: string, keys: string) =>
  theySay(
    own.db,
    own.pool,
    taskId,
    [...keys].map((key, n) => ({ workerId: workers[n]!.id, key: key === '-' ? null : key })),
  );

/** Ballots a to g of five tasks under 7 of 9. */
async function fiveTasks(): Promise<BuiltBatch> {
  const batch = await aBatch(own.pool, { tasks: 5 });
  const stories = ['aaaaaaa', 'abaaaaaaa', 'aabbabbba', '-------', 'aaaa'];
  for (const [n, taskId] of batch.taskIds.entries()) await say(taskId, stories[n] ?? '');
  return batch;
}

const post = (path: string, body: object) => nonet.http.post(`/api/v1${path}`).set('Authorization', nonet.admin).send(body);
const replay = async (body: object) => (await post('/policies/replay', body).expect(200)).body;

describe('replaying the ballots of a batch', () => {
  it('under its own policy comes to what happened, and flips nothing', async () => {
    const { id, taskIds } = await fiveTasks();
    const { policies, tasks, ballots } = await replay({ batch: id, policies: [{}] });

    expect({ tasks, ballots }).toEqual({ tasks: taskIds.length, ballots: 7 + 9 + 9 + 7 + 4 });
    expect(policies).toEqual([
      // The third is out of reach at its sixth ballot.
      {
        resolved: 3,
        disputed: 1,
        undecided: 1,
        ballots: 7 + 8 + 6 + 7 + 4,
        cost: '1.60',
        expectedWrong: { mean: expect.any(Number), low: expect.any(Number), high: expect.any(Number) },
        flips: { count: 0, gained: 0, lost: 0, changed: 0, tasks: [] },
      },
    ]);
    const { mean, low, high } = policies[0].expectedWrong;
    expect(mean).toBeGreaterThan(0);
    expect(low).toBeLessThan(mean);
    expect(mean).toBeLessThan(high);
    expect(high).toBeLessThanOrEqual(3);
    expect([low, high].map(Number.isInteger)).toEqual([true, true]);
  });

  it('under others says which tasks would flip, from what and to what, each in the order asked', async () => {
    const { id, taskIds } = await fiveTasks();
    const { policies } = await replay({
      batch: id,
      policies: [
        { agree: 4, panel: 7 },
        { agree: 9, panel: 9, stop: 'fixed' },
      ],
    });
    const [loose, strict] = policies;

    expect(loose).toMatchObject({ resolved: 5, disputed: 0, undecided: 0, ballots: 4 + 5 + 7 + 4 + 4, cost: '1.20' });
    expect(loose.flips).toMatchObject({ count: 2, gained: 2, lost: 0, changed: 0 });
    expect(loose.flips.tasks).toEqual(
      expect.arrayContaining([
        { taskId: taskIds[2], name: expect.stringMatching(/^Athlete /), before: null, after: { kind: 'handle', key: 'b' } },
        { taskId: taskIds[4], name: expect.stringMatching(/^Athlete /), before: null, after: { kind: 'handle', key: 'a' } },
      ]),
    );
    expect(strict).toMatchObject({ resolved: 0, disputed: 2, undecided: 3, flips: { count: 3, gained: 0, lost: 3 } });
    expect(strict.flips.tasks).toContainEqual({
      taskId: taskIds[3],
      name: expect.any(String),
      before: { kind: 'no_account', key: null },
      after: null,
    });
  });

  it('asks the confidence where a policy does', async () => {
    const { id } = await fiveTasks();
    const { policies } = await replay({
      batch: id,
      policies: [
        { confidenceFloor: 0.5 },
        { confidenceFloor: 0.9999 },
        { stop: 'adaptive', minAgree: 2, confidenceFloor: 0.6 },
        { minEffective: 8.5, agree: 5 },
      ],
    });
    expect(policies.map(({ resolved }: { resolved: number }) => resolved)).toEqual([3, 0, expect.any(Number), 0]);
    expect(policies[2].resolved).toBeGreaterThanOrEqual(4);
    expect(policies[2].ballots).toBeLessThan(policies[0].ballots);
  });

  it('takes what an adjudicator said for the truth, and no flip', async () => {
    const { id, taskIds } = await fiveTasks();
    await post(`/tasks/${taskIds[2]}/adjudication`, { answer: { kind: 'handle', value: 'a' }, reason: 'It is on the club’s page' }).expect(
      204,
    );
    const { policies } = await replay({ batch: id, policies: [{}, { agree: 5 }] });

    expect(policies[0]).toMatchObject({ disputed: 1, flips: { count: 0 } });
    // Five of nine said b, which was wrong for sure.
    expect(policies[1].flips.tasks).toContainEqual(
      expect.objectContaining({ taskId: taskIds[2], before: null, after: { kind: 'handle', key: 'b' } }),
    );
    expect(policies[1].expectedWrong.mean).toBeGreaterThan(1);
  });

  it('takes all batches when none is named, each at its own price', async () => {
    const { id } = await fiveTasks();
    const before = await replay({ policies: [{}] });
    await own.pool.query('update batch set reward_micros = 1000000 where id = $1', [id]);
    await say((await aBatch(own.pool)).taskIds[0] ?? '', 'a');
    // A replay may be ten seconds behind: another process has nothing kept.
    const other = await startApp(own.url);
    const { body } = await other.http
      .post('/api/v1/policies/replay')
      .set('Authorization', other.admin)
      .send({ policies: [{}] });
    await other.close();

    expect(body.policies[0].ballots).toBe(before.policies[0].ballots + 1);
    expect(Number(body.policies[0].cost)).toBeCloseTo(Number(before.policies[0].cost) + 32 * 0.95 + 0.05, 6);
  });

  it('refuses what can’t be a policy, naming which and why', async () => {
    const { id } = await fiveTasks();
    const refused = await post('/policies/replay', {
      batch: id,
      policies: [{}, { agree: 4 }, { agree: 3, panel: 5, stop: 'adaptive' }],
    }).expect(400);
    expect(refused.body.errors.map(({ field }: { field: string }) => field)).toEqual([
      'policies.1.agree',
      'policies.2.minAgree',
      'policies.2.confidenceFloor',
    ]);
    await post('/policies/replay', { batch: id, policies: [] }).expect(400);
    await post('/policies/replay', { batch: id, policies: Array.from({ length: 61 }, () => ({})) }).expect(400);
    const unknown = await post('/policies/replay', { policies: [{ agre: 7 }] }).expect(400);
    expect(unknown.body.errors[0].field).toBe('policies.0.agre');
    await post('/policies/replay', { batch: '00000000-0000-4000-8000-000000000000', policies: [{}] }).expect(404);
    const engineer = await someoneWith(own.pool, 'engineer', 'requester');
    await nonet.http
      .post('/api/v1/policies/replay')
      .set('Authorization', engineer)
      .send({ policies: [{}] })
      .expect(403);
  });
});

describe('the tasks that would flip', () => {
  const flips = async (body: object, query = '') => (await post(`/policies/replay/flips${query}`, body).expect(200)).body;

  it('come page by page, each with its ballots, and by kind', async () => {
    const { id, taskIds } = await fiveTasks();
    const policy = { agree: 4, panel: 7 };
    const first = await flips({ batch: id, policy }, '?limit=1');
    const second = await flips({ batch: id, policy }, `?limit=1&cursor=${first.nextCursor}`);

    expect(second.nextCursor).toBeNull();
    const byId = new Map([...first.items, ...second.items].map((item) => [item.taskId, item]));
    expect(byId.size).toBe(2);
    expect(byId.get(taskIds[2])).toEqual({
      taskId: taskIds[2],
      name: expect.stringMatching(/^Athlete /),
      platform: 'x',
      before: null,
      after: { kind: 'handle', key: 'b' },
      ballots: [
        { kind: 'handle', key: 'b', votes: 5 },
        { kind: 'handle', key: 'a', votes: 4 },
      ],
    });
    expect((await flips({ batch: id, policy, kind: 'gained' })).items).toHaveLength(2);
    expect((await flips({ batch: id, policy, kind: 'lost' })).items).toEqual([]);
    const lost = await flips({ batch: id, policy: { agree: 9, panel: 9, stop: 'fixed' }, kind: 'lost' });
    expect(lost.items.map(({ after }: { after: unknown }) => after)).toEqual([null, null, null]);
  });

  it('are not listed with a replay that doesn’t ask for them', async () => {
    const { id } = await fiveTasks();
    const { policies } = await replay({ batch: id, policies: [{ agree: 4, panel: 7 }], listed: 0 });
    expect(policies[0].flips).toMatchObject({ count: 2, tasks: [] });
  });

  it('are refused for what can’t be a policy, and for a batch or a place that isn’t there', async () => {
    const refused = await post('/policies/replay/flips', { policy: { agree: 4 } }).expect(400);
    expect(refused.body.errors).toEqual([{ field: 'policy.agree', message: expect.any(String) }]);
    await post('/policies/replay/flips', { policy: {}, kind: 'better' }).expect(400);
    await post('/policies/replay/flips?cursor=nonsense', { policy: {} }).expect(400);
    await post('/policies/replay/flips', { policy: {}, batch: '00000000-0000-4000-8000-000000000000' }).expect(404);
    await post('/policies/replay', { policies: [{}], listed: 101 }).expect(400);
  });
});

describe('a recording that is being asked for again and again', () => {
  it('goes on answering while a fresh one is made, and is replaced by it', async () => {
    const { id, taskIds } = await fiveTasks();
    const recordings = nonet.app.get(Recordings);
    const first = await recordings.of(id);
    await theySay(own.db, own.pool, taskIds[4] ?? '', [{ workerId: workers[8]!.id, key: 'a' }]);
    const now = vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 20_000);
    const meanwhile = await recordings.of(id);
    now.mockRestore();

    expect(meanwhile).toBe(first);
    const fresh = await until(async () => {
      const found = await recordings.of(id);
      return found !== first && found;
    });
    expect(fresh.recording.lead).toHaveLength(first.recording.lead.length + 1);
  });
});

describe('a preview of a change of policy', () => {
  const put = (id: string, body: object) => nonet.http.put(`/api/v1/batches/${id}/policy`).set('Authorization', nonet.admin).send(body);
  const places = async (id: string) =>
    (await own.pool.query(`select coalesce(sum(greatest(places, 0)), 0)::int as open from handout where batch_id = $1`, [id])).rows[0].open;

  it('says what the change then does, and changes nothing', async () => {
    const batch = await aBatch(own.pool, { tasks: 6 });
    for (const [n, keys] of ['', 'a', 'aaaaa', 'abc', 'aabb', 'aaaaaab'].entries()) await say(batch.taskIds[n] ?? '', keys);
    const before = await places(batch.id);
    const change = { policy: { agree: 3, panel: 5 }, apply: 'open' };

    const { body: preview } = await post(`/batches/${batch.id}/policy/preview`, change).expect(200);
    expect(preview).toEqual({ open: 6, resolved: 2, disputed: 0, judged: 0, stay: 4, placesOpened: 0, placesClosed: expect.any(Number) });
    expect(await places(batch.id)).toBe(before);

    await put(batch.id, change).expect(200);
    expect(await places(batch.id)).toBe(before + preview.placesOpened - preview.placesClosed);
    const { rows } = await own.pool.query(`select status, count(*)::int from task where batch_id = $1 group by 1 order by 1`, [batch.id]);
    expect(rows).toEqual([
      { status: 'open', count: 4 },
      { status: 'verified', count: 2 },
    ]);
  });

  it('counts what would be disputed, and what the confidence would be asked about', async () => {
    const batch = await aBatch(own.pool, { tasks: 3 });
    for (const [n, keys] of ['abc', 'aaa', ''].entries()) await say(batch.taskIds[n] ?? '', keys);
    const path = `/batches/${batch.id}/policy/preview`;
    expect((await post(path, { policy: { agree: 3, panel: 3, minEffective: 2 }, apply: 'open' }).expect(200)).body).toMatchObject({
      open: 3,
      disputed: 1,
      judged: 1,
      stay: 1,
    });
    expect((await post(path, { policy: { agree: 3, panel: 3 }, apply: 'new' }).expect(200)).body).toEqual({
      open: 3,
      resolved: 0,
      disputed: 0,
      judged: 0,
      stay: 3,
      placesOpened: 0,
      placesClosed: 0,
    });
    await post(path, { policy: { agree: 2 }, apply: 'open' }).expect(400);
    await post('/batches/00000000-0000-4000-8000-000000000000/policy/preview', { policy: {}, apply: 'open' }).expect(404);
  });
});
