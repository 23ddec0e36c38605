import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBreaches } from '../../../src/cli/invariants/find-breaches.js';
import { type RunningApp, startApp } from '../../support/app.js';
import { aBatch } from '../../support/builders.js';
import { ownDatabase } from '../../support/database.js';

const own = await ownDatabase();
let nonet: RunningApp;

beforeAll(async () => {
  nonet = await startApp(own.url);
});
afterAll(() => nonet.close());

const call = (method: 'get' | 'post' | 'put', path: string) => nonet.http[method](`/api/v1${path}`).set('Authorization', nonet.admin);

let known = 0;

/** A pair whose handle somebody settled. */
async function aHandle(
  value = `seen${(known += 1)}`,
): Promise<{ path: string; batchId: string; taskId: string; externalId: string; handle: string }> {
  const { id, taskIds } = await aBatch(own.pool);
  const taskId = taskIds[0]!;
  await settle(taskId, value);
  return { path: `/handles/${id}-1/x`, batchId: id, taskId, externalId: `${id}-1`, handle: value };
}

async function settle(taskId: string, value: string): Promise<void> {
  await own.pool.query(
    `with t as (update task set status = 'disputed' where id = $1 returning id, policy_id)
     insert into dispute (task_id, cause, agreed, ballots, policy_id) select id, 'unreachable', 0, 0, policy_id from t`,
    [taskId],
  );
  await own.pool.query('delete from handout where task_id = $1', [taskId]);
  await call('post', `/tasks/${taskId}/adjudication`)
    .send({ answer: { kind: 'handle', value }, reason: 'looked' })
    .expect(204);
}

const look = async (path: string) => (await call('get', path).expect(200)).body;
const observe = (path: string, accountId: string, handle: string) => call('post', `${path}/observations`).send({ accountId, handle });
const cases = async (query: string) => (await call('get', `/admin/reports${query}`).expect(200)).body.items;

it('is a case until the round that it opened is decided', async () => {
  const { path, externalId, handle } = await aHandle();
  const { body } = await call('post', `${path}/reports`).send({ problem: 'not_found', observed: '404' }).expect(201);
  expect((await look(path)).openTask).toMatchObject({ id: body.taskId, cause: 'report' });
  expect((await cases('?status=open'))[0]).toMatchObject({
    externalId,
    problem: 'not_found',
    observed: '404',
    status: 'open',
    handle,
    checkedSince: false,
    openTaskId: body.taskId,
  });

  await settle(body.taskId, handle);

  expect((await cases('?status=open')).map(({ id }: { id: string }) => id)).not.toContain(body.id);
  expect((await cases('?status=closed'))[0]).toMatchObject({ id: body.id, status: 'closed', checkedSince: true, openTaskId: null });
});

it('keeps implausible signals open until a person has looked at them', async () => {
  const { path, handle } = await aHandle();
  const { body } = await call('post', `${path}/reports`)
    .send({ problem: 'implausible', observed: 'median likes 0, was 21,000' })
    .expect(201);
  await settle(body.taskId, handle);
  expect((await cases('?status=open'))[0]).toMatchObject({ id: body.id, problem: 'implausible', openTaskId: null, checkedSince: true });

  await call('post', `/admin/reports/${body.id}/closing`).send({ reason: ' ' }).expect(400);
  await call('post', `/admin/reports/${body.id}/closing`).send({ reason: 'injured, posts less' }).expect(204);
  expect((await call('post', `/admin/reports/${body.id}/closing`).send({ reason: 'again' }).expect(409)).body.code).toBe('report_closed');
  expect((await cases('?status=closed'))[0]).toMatchObject({ id: body.id, closedReason: 'injured, posts less' });
});

it('looks a pair up in the batch of re-checks when its own is closed', async () => {
  const [{ path, batchId }, rechecks] = [await aHandle(), await aBatch(own.pool, { tasks: 0, policy: { confirm: 3 } })];
  await own.pool.query(`update batch set status = 'closed' where id = $1`, [batchId]);
  await call('put', '/admin/ageing').send({ batchId: rechecks.id }).expect(200);
  const { body } = await call('post', `${path}/reports`).send({ problem: 'private' }).expect(201);
  expect((await own.pool.query('select batch_id from task where id = $1', [body.taskId])).rows[0].batch_id).toBe(rechecks.id);
});

it('keeps the account behind a handle, and knows a rename when it sees one', async () => {
  const { path, handle } = await aHandle();
  expect((await look(path)).accountId).toBeNull();
  expect((await observe(path, '4711', `@${handle.toUpperCase()}`).expect(200)).body).toEqual({
    verdict: 'first',
    knownAs: [],
    reportId: null,
    taskId: null,
  });
  expect((await observe(path, '4711', handle).expect(200)).body.verdict).toBe('same');
  expect((await look(path)).accountId).toBe('4711');

  const { body } = await observe(path, '4711', `${handle}new`).expect(200);
  expect(body).toMatchObject({ verdict: 'renamed', knownAs: [handle], taskId: expect.any(String) });
  expect((await cases('?status=open'))[0]).toMatchObject({
    id: body.reportId,
    problem: 'renamed',
    observed: `Account 4711, which was ${handle}, is called ${handle}new now.`,
  });
  await settle(body.taskId, `${handle}new`);
  expect((await observe(path, '4711', `${handle}new`).expect(200)).body).toMatchObject({ verdict: 'first', knownAs: [handle] });
  const after = await look(path);
  expect(after).toMatchObject({ handle: `${handle}new`, accountId: '4711' });
  expect(after.history.map((one: { accountId: string }) => one.accountId)).toEqual(['4711', '4711']);
});

it('knows a handle that somebody else took over', async () => {
  const { path, handle, externalId } = await aHandle();
  await observe(path, '1', handle).expect(200);
  const { body } = await observe(path, '2', handle).expect(200);
  expect(body).toMatchObject({ verdict: 'recycled', taskId: expect.any(String) });
  expect((await cases('?status=open'))[0]).toMatchObject({
    externalId,
    problem: 'wrong_person',
    observed: `${handle} was account 1, and is account 2 now.`,
  });
  expect((await look(path)).accountId, 'until the round is over').toBe('1');
});

it('refuses what says nothing about the athlete', async () => {
  const { path } = await aHandle();
  expect((await observe(path, '9', 'somebodyelse').expect(422)).body.code).toBe('observation_unrelated');
  expect((await observe(path, '9', 'https://instagram.com/zoe').expect(422)).body.code).toBe('wrong_platform');
  await observe('/handles/nobody/x', '9', 'zoe').expect(404);
  await observe(path, '', 'zoe').expect(400);
  expect(await findBreaches(own.db)).toEqual([]);
});
