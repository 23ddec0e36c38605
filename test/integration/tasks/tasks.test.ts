import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../../support/app.js';
import { type BuiltWorker, someWorkers } from '../../support/builders.js';
import { ownDatabase } from '../../support/database.js';
import { csv, Importer, newId } from '../../support/imports.js';
import { someoneWith } from '../../support/office.js';

const own = await ownDatabase();
let nonet: RunningApp;
let requester: string;
let office: Importer;

beforeAll(async () => {
  nonet = await startApp(own.url, { settings: { sample: false } });
  requester = await someoneWith(own.pool, 'requester');
  office = new Importer(nonet, own, requester);
});
afterAll(() => nonet.close());

const RULE = { agree: 2, panel: 3, goldRate: 0 };

/** Each worker in turn claims the next task on offer and answers it. */
async function answer(workers: readonly BuiltWorker[], values: readonly object[]): Promise<void> {
  for (const [n, value] of values.entries()) {
    const token = workers[n]?.token ?? '';
    const { body, status } = await nonet.http.post('/api/v1/assignments').set('Authorization', token).send({});
    expect(status).toBe(201);
    await nonet.http
      .post(`/api/v1/assignments/${body.id}/submission`)
      .set('Authorization', token)
      .send({ answer: value, comment: '=1+1', evidenceUrl: 'https://example.org' })
      .expect(201);
  }
}

/** A batch with one athlete, whose task is the only one on offer. */
async function oneTask(body: object = {}): Promise<{ batch: string; id: string; externalId: string }> {
  await own.pool.query(`update batch set status = 'closed'`);
  const externalId = newId();
  const { batch } = await office.import(csv('external_id,name,sport,age', `${externalId},Zoe ${externalId},judo,23`), {
    batch: await office.batch({ policy: RULE, ...body }),
  });
  return { batch, externalId, id: (await office.read(`/tasks?batch=${batch}`)).body.items[0].id };
}

describe('a task', () => {
  it('shows no decision while it is open, and then the decision with every ballot', async () => {
    const { id, batch, externalId } = await oneTask();
    const workers = await someWorkers(own.pool, 3);
    const open = (await office.read(`/tasks/${id}`).expect(200)).body;
    expect(open).toEqual({
      id,
      batchId: batch,
      platform: 'x',
      round: 1,
      status: 'open',
      athlete: {
        externalId,
        name: `Zoe ${externalId}`,
        sport: 'judo',
        league: null,
        team: null,
        position: null,
        birthDate: null,
        nationality: null,
        aliases: [],
        notes: null,
        facts: { age: '23' },
      },
      decision: null,
      answers: [],
      createdAt: expect.any(String),
      namesakes: [],
    });

    await answer(workers, [{ kind: 'handle', value: 'TheOne' }, { kind: 'no_account' }, { kind: 'handle', value: '@theone' }]);

    const { body } = await office.read(`/tasks/${id}`).expect(200);
    expect(body).toMatchObject({
      status: 'verified',
      decision: {
        answer: { kind: 'handle', key: 'theone', display: 'TheOne' },
        agreed: 2,
        ballots: 3,
        policyVersion: 1,
        cause: 'quorum',
        decidedAt: expect.stringMatching(/Z$/),
        voidedAt: null,
      },
    });
    expect(body.answers).toEqual(
      ['handle', 'no_account', 'handle'].map((kind, n) => ({
        assignmentId: expect.any(String),
        workerId: workers[n]?.id,
        answer: kind === 'handle' ? { kind, key: 'theone', display: n === 0 ? 'TheOne' : 'theone' } : { kind },
        counted: true,
        reason: null,
        weight: 1,
        evidenceUrl: 'https://example.org',
        clue: null,
        comment: '=1+1',
        payment: 'approved',
        submittedAt: expect.stringMatching(/Z$/),
      })),
    );
    expect((await office.read(`/tasks?batch=${batch}`)).body.items).toEqual(
      [{ ...body, namesakes: undefined }].map(({ namesakes: _, ...task }) => task),
    );
  });

  it('says why it can not settle by itself', async () => {
    const { id, batch } = await oneTask();
    await answer(await someWorkers(own.pool, 3), [
      { kind: 'handle', value: 'one_a' },
      { kind: 'handle', value: 'two_b' },
      { kind: 'no_account' },
    ]);

    expect((await office.read(`/tasks/${id}`)).body).toMatchObject({
      status: 'disputed',
      decision: { answer: null, agreed: 1, ballots: 3, confidenceBound: null, cause: 'unreachable', policyVersion: 1 },
    });
    expect((await office.read(`/batches/${batch}`)).body).toMatchObject({ counts: { open: 0, disputed: 1 }, spent: '0.15' });
  });

  it('lists an answer that was not counted, and why', async () => {
    const { id } = await oneTask();
    const [late, ...others] = await someWorkers(own.pool, 3);
    const { body } = await nonet.http
      .post('/api/v1/assignments')
      .set('Authorization', late?.token ?? '')
      .send({})
      .expect(201);
    await own.pool.query(`update assignment set expires_at = now() - interval '1 second' where id = $1`, [body.id]);
    await nonet.http
      .post(`/api/v1/assignments/${body.id}/submission`)
      .set('Authorization', late?.token ?? '')
      .send({ answer: { kind: 'no_account' } })
      .expect(201);
    await answer(others, [{ kind: 'handle', value: 'TheOne' }]);

    const { answers } = (await office.read(`/tasks/${id}`)).body;
    expect(
      answers.map(({ counted, reason, weight }: { counted: boolean; reason: string; weight: number }) => [counted, reason, weight]),
    ).toEqual([
      [false, 'late', 0],
      [true, null, 1],
    ]);
  });

  it('is seen by those whose batch asked for it, and by administrators', async () => {
    const { id, externalId } = await oneTask();
    const other = await someoneWith(own.pool, 'requester');
    const seenByOther = (address: string) => nonet.http.get(`/api/v1${address}`).set('Authorization', other);
    await seenByOther(`/tasks/${id}`).expect(404);
    expect((await seenByOther('/tasks').expect(200)).body.items).toEqual([]);
    expect((await seenByOther(`/tasks?q=${externalId}`).expect(200)).body.items).toEqual([]);
    await seenByOther(`/tasks?batch=${(await office.read(`/tasks/${id}`)).body.batchId}`).expect(404);
    await nonet.http.get(`/api/v1/tasks/${id}`).set('Authorization', nonet.admin).expect(200);

    const theirs = new Importer(nonet, own, other);
    const { batch } = await theirs.import(csv('external_id,name', `${externalId},Zoe ${externalId}`));
    await seenByOther(`/tasks/${id}`).expect(200);
    expect((await seenByOther('/tasks')).body.items.map((task: { id: string }) => task.id)).toEqual([id]);
    expect((await seenByOther(`/tasks?batch=${batch}`)).body.items.map((task: { id: string }) => task.id)).toEqual([id]);
    await office.read('/tasks/no-such-id').expect(404);
  });
});

describe('the list of tasks', () => {
  it('comes in pages that neither miss nor repeat one, with filters', async () => {
    const shared = newId();
    await office.import(csv('external_id,name', `${shared},Shared`));
    const batch = await office.batch({ platforms: ['x', 'tiktok'] });
    const names = ['Ann Söder', 'Ben', 'Cem', 'Dia', 'Soder Ann'];
    await office.import(csv('external_id,name', ...names.map((name) => `${newId()},${name}`), `${shared},Shared`), { batch });
    const all = async (query: string): Promise<{ id: string; platform: string; athlete: { name: string } }[]> => {
      const tasks: { id: string; platform: string; athlete: { name: string } }[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const { body }: { body: { items: []; nextCursor: string | null } } = await office
          .read(`/tasks?limit=3${query}&cursor=${cursor}`)
          .expect(200);
        tasks.push(...body.items);
        cursor = body.nextCursor;
      }
      return tasks;
    };

    const tasks = await all(`&batch=${batch}`);
    expect(tasks).toHaveLength(12);
    expect(new Set(tasks.map(({ id }) => id)).size).toBe(12);
    expect((await all(`&batch=${batch}&platform=tiktok`)).map(({ platform }) => platform)).toEqual(Array(6).fill('tiktok'));
    expect(await all(`&batch=${batch}&status=verified`)).toEqual([]);
    expect((await all('&status=open')).length).toBeGreaterThanOrEqual(13);
    expect(new Set((await all(`&batch=${batch}&q=soder`)).map(({ athlete }) => athlete.name))).toEqual(new Set(['Ann Söder', 'Soder Ann']));
    expect(await all(`&batch=${batch}&q=${shared}`)).toHaveLength(2);
    expect(await all(`&q=${shared}`)).toHaveLength(2);
    expect(await all(`&q=%25`)).toEqual([]);
    for (const wrong of ['status=done', 'platform=myspace', 'limit=0', 'limit=1001', 'cursor=%22', 'colour=red', 'q=']) {
      await office.read(`/tasks?${wrong}`).expect(400);
    }
    const altered = Buffer.from(JSON.stringify(['not an id', 0, 'yesterday-ish'])).toString('base64url');
    await office.read(`/tasks?cursor=${altered}`).expect(400);
  });
});

describe("a batch's answers", () => {
  it('come as CSV and as JSON Lines, every one that was kept', async () => {
    const { id, batch, externalId } = await oneTask();
    const workers = await someWorkers(own.pool, 2);
    await answer(workers, [{ kind: 'handle', value: '@The_One' }, { kind: 'no_account' }]);

    const csvFile = await office
      .read(`/batches/${batch}/answers`)
      .expect(200)
      .expect('Content-Type', /text\/csv/);
    const [header, first, second, end] = csvFile.text.split('\n');
    expect(header).toBe(
      'task_id,external_id,name,platform,round,task_status,worker_id,kind,raw,key,display,url,evidence_url,clue,comment,counted,reason,claimed_at,submitted_at,reward',
    );
    expect(first).toContain(
      `${id},${externalId},Zoe ${externalId},x,1,open,${workers[0]?.id},handle,'@The_One,the_one,The_One,https://x.com/The_One,`,
    );
    // A cell that a spreadsheet would run is disarmed.
    expect(first).toContain(`,'=1+1,true,,`);
    expect(second).toContain(`,no_account,,,,,`);
    expect(end).toBe('');

    const lines = await office.read(`/batches/${batch}/answers?format=jsonl`).expect(200);
    const [one, two] = lines.text
      .trimEnd()
      .split('\n')
      .map((line: string) => JSON.parse(line));
    expect(one).toMatchObject({
      taskId: id,
      kind: 'handle',
      raw: '@The_One',
      key: 'the_one',
      comment: '=1+1',
      counted: true,
      reward: '0.05',
    });
    expect(two).toMatchObject({ kind: 'no_account', raw: null, key: null });
    await office.read(`/batches/${batch}/answers?format=xml`).expect(400);
  });
});

describe('an estimate', () => {
  it('says what the open tasks will still cost', async () => {
    const { batch } = await oneTask({ policy: { agree: 7, panel: 9, goldRate: 0.05 } });
    const { body } = await office.read(`/batches/${batch}/estimate`).expect(200);
    expect(body).toEqual({
      tasks: 1,
      answers: { low: 7, expected: 8, high: 9 },
      cost: { low: '0.35', expected: '0.40', high: '0.45' },
      answersPerHour: null,
      doneAt: null,
    });
  });

  it('says when they will be done, once the pace is known', async () => {
    const { batch } = await oneTask({ policy: { agree: 7, panel: 9 } });
    const [worker] = await someWorkers(own.pool, 1);
    await own.pool.query(
      `insert into ledger (worker_id, kind, micros, batch_id, at) select $1, 'answer', 50000, $2, now() - n * interval '1 minute' from generate_series(1, 60) n`,
      [worker?.id, batch],
    );
    const { body } = await office.read(`/batches/${batch}/estimate`).expect(200);
    expect(body.answersPerHour).toBeCloseTo(60, 0);
    expect(Date.parse(body.doneAt) - Date.now()).toBeGreaterThan(6 * 60_000);
    expect(Date.parse(body.doneAt) - Date.now()).toBeLessThan(9 * 60_000);
  });
});
