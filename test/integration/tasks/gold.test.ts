import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../../support/app.js';
import { aBatch, someWorkers } from '../../support/builders.js';
import { ownDatabase } from '../../support/database.js';
import { csv, Importer, newId } from '../../support/imports.js';
import { someoneWith } from '../../support/office.js';

const own = await ownDatabase();
let nonet: RunningApp;

beforeAll(async () => {
  nonet = await startApp(own.url, { settings: { sample: false } });
});
afterAll(() => nonet.close());

const rows = async (sql: string, ...values: unknown[]) => (await own.pool.query(sql, values)).rows;
const upload = (body: string | object, type = 'text/csv') =>
  nonet.http.post('/api/v1/gold').set('Authorization', nonet.admin).set('Content-Type', type).send(body);
const list = async (query = ''): Promise<GoldItem[]> =>
  (await nonet.http.get(`/api/v1/gold?limit=1000${query}`).set('Authorization', nonet.admin).expect(200)).body.items;
const retire = (id: string) => nonet.http.delete(`/api/v1/gold/${id}?reason=it%20changed`).set('Authorization', nonet.admin);

interface GoldItem {
  id: string;
  platform: string;
  athlete: { externalId: string | null; name: string; sport: string };
  answer: object;
  answered: number;
  right: number;
  retiredReason: string | null;
}

describe('gold', () => {
  it('takes known answers in, good rows and bad ones told apart', async () => {
    const { body } = await upload(
      csv(
        'Name,Sport,Platform,Handle,height',
        'Tim Duncan,Basketball,x,,211', // 2
        'Kobe Bryant,Basketball,X,https://twitter.com/KobeBryant?s=20,', // 3
        'Kobe Bryant,Basketball,instagram,KobeBryant,', // 4
        'Kobe Bryant,Basketball,instagram,@kobebryant,', // 5: said before
        'Kobe Bryant,Basketball,instagram,someone_else,', // 6
        'Nobody,,myspace,x,', // 7
        ',,x,x,', // 8
        'Somebody,,x,https://instagram.com/somebody,', // 9
        'Somebody,,x,none,', // 10
      ),
    ).expect(201);

    expect(body).toMatchObject({ created: 3, duplicates: 1, rejected: 5 });
    expect(body.errors.map(({ line, column }: { line: number; column: string }) => [line, column])).toEqual([
      [6, 'handle'],
      [7, 'platform'],
      [8, 'Name'],
      [9, 'handle'],
      [10, 'handle'],
    ]);
    expect((await list()).map(({ athlete, platform, answer }) => [athlete.name, athlete.sport, platform, answer])).toEqual(
      expect.arrayContaining([
        ['Tim Duncan', 'basketball', 'x', { kind: 'no_account' }],
        ['Kobe Bryant', 'basketball', 'x', { kind: 'handle', key: 'kobebryant', display: 'KobeBryant' }],
        ['Kobe Bryant', 'basketball', 'instagram', { kind: 'handle', key: 'kobebryant', display: 'KobeBryant' }],
      ]),
    );
    expect(await rows(`select external_id, facts from athlete where name = 'Tim Duncan'`)).toEqual([
      { external_id: null, facts: { height: '211' } },
    ]);
    expect(await rows(`select from athlete where name = 'Kobe Bryant'`)).toHaveLength(1);
  });

  it('is the same gold when the same list comes again', async () => {
    const text = csv('name,sport,team,platform,handle', 'Ann Li,tennis,,x,ann_li', 'Ann Li,golf,,x,annligolf');
    expect((await upload(text).expect(201)).body).toMatchObject({ created: 2, duplicates: 0 });
    expect((await upload(text).expect(201)).body).toMatchObject({ created: 0, duplicates: 2 });
    const json = {
      items: [
        { name: 'Ann Li', sport: 'tennis', platform: 'x', handle: '@Ann_Li' },
        { name: 'No Word', platform: 'x' },
      ],
    };
    const { body } = await upload(json, 'application/json').expect(201);
    expect(body).toMatchObject({ created: 0, duplicates: 1, rejected: 1, errors: [{ line: 2, column: 'handle' }] });
  });

  it('uses the athlete whose id is known, and takes another name for a mistake', async () => {
    const office = new Importer(nonet, own, await someoneWith(own.pool, 'requester'));
    const id = newId();
    const { batch } = await office.import(csv('external_id,name,sport,team', `${id},Joe Gold,chess,KGB`));

    const { body } = await upload(
      {
        items: [
          { externalId: id, name: 'Joe Gold', platform: 'x', handle: 'joegold' },
          { externalId: id, name: 'Joe Silver', platform: 'x', handle: null },
        ],
      },
      'application/json',
    ).expect(201);

    expect(body).toMatchObject({
      created: 1,
      rejected: 1,
      errors: [{ line: 2, column: 'externalId', message: expect.stringContaining('Joe Gold') }],
    });
    expect(
      await rows(
        'select g.sport from gold g join task t on t.id = g.task_id join athlete w on w.id = t.athlete_id where w.external_id = $1',
        id,
      ),
    ).toEqual([{ sport: 'chess' }]);
    // It is in no list and no count: the batch has its own task of the pair, and no other.
    expect((await office.read(`/batches/${batch}`)).body.counts.open).toBe(1);
    expect((await office.read(`/tasks?batch=${batch}`)).body.items).toHaveLength(1);
    expect((await office.read(`/tasks?q=${id}`)).body.items).toHaveLength(1);
    const [{ task }] = await rows(
      `select t.id as task from task t join athlete w on w.id = t.athlete_id where w.external_id = $1 and t.kind = 'gold'`,
      id,
    );
    await nonet.http.get(`/api/v1/tasks/${task}`).set('Authorization', nonet.admin).expect(404);
    expect(await rows('select from handout where task_id = $1', task)).toEqual([]);
  });

  it('lets an athlete known from gold be imported later, as the same one when it came with an id', async () => {
    const office = new Importer(nonet, own, await someoneWith(own.pool, 'requester'));
    const id = newId();
    await upload({ items: [{ externalId: id, name: 'Eve Early', platform: 'x', handle: 'eve_early' }] }, 'application/json').expect(201);

    const { job } = await office.import(csv('external_id,name,sport', `${id},Eve Early,judo`));

    expect(job).toMatchObject({ created: 1, tasks: 1 });
    expect(await rows('select sport from athlete where external_id = $1', id)).toEqual([{ sport: 'judo' }]);
  });

  it('says how many have answered it, and how many were right', async () => {
    await upload(csv('name,sport,platform,handle', 'Max Measured,rowing,x,maxm')).expect(201);
    const [gold] = (await list()).filter(({ athlete }) => athlete.name === 'Max Measured');
    const batch = await aBatch(own.pool, {
      platforms: ['x'],
      sports: ['rowing'],
      policy: { goldRate: 0.5, requireQualification: false },
      tasks: 50,
    });
    const [worker, other] = await someWorkers(own.pool, 2);
    for (const [n, who] of [worker, other].entries()) {
      await own.pool.query(
        `insert into assignment (task_id, worker_id, batch_id, policy_id, status, reward_micros, expires_at, submitted_at, answer_kind, answer_key, not_counted)
         values ($1, $2, $3, $4, 'submitted', 50000, now(), now(), 'handle', $5, 'gold')`,
        [gold?.id, who?.id, batch.id, batch.policyId, n === 0 ? 'maxm' : 'maximilian'],
      );
    }
    expect((await list()).find(({ id }) => id === gold?.id)).toMatchObject({ answered: 2, right: 1 });
    const answers = await nonet.http.get(`/api/v1/batches/${batch.id}/answers`).set('Authorization', nonet.admin).expect(200);
    expect(answers.text.trimEnd().split('\n')).toHaveLength(1);
  });

  it('is retired for good, with the reason', async () => {
    await upload(csv('name,platform,handle', 'Rita Retired,x,rita')).expect(201);
    const [gold] = (await list()).filter(({ athlete }) => athlete.name === 'Rita Retired');

    await retire(gold?.id ?? '').expect(204);
    await retire(gold?.id ?? '').expect(204);

    expect((await list('&retired=true')).find(({ id }) => id === gold?.id)?.retiredReason).toBe('it changed');
    expect((await list('&retired=false')).find(({ id }) => id === gold?.id)).toBeUndefined();
    expect((await upload(csv('name,platform,handle', 'Rita Retired,x,rita_new')).expect(201)).body.created).toBe(1);
    await retire('nothing').expect(404);
    expect(await rows(`select reason from audit where action = 'gold.retired' and subject = $1`, `task:${gold?.id}`)).toEqual([
      { reason: 'it changed' },
    ]);
  });

  it('is made of a resolved task, unless its answer is in doubt', async () => {
    const { taskIds, policyId } = await aBatch(own.pool, { tasks: 3 });
    const [sure, doubtful, open] = taskIds;
    for (const id of [sure, doubtful]) {
      await own.pool.query(`update task set status = 'verified' where id = $1`, [id]);
      await own.pool.query(
        `insert into decision (task_id, outcome, cause, handle_key, handle_display, agreed, ballots, ballot_ids, policy_id, void_at)
         values ($1, 'verified', 'quorum', 'the_one', '@The_One', 7, 7, '{}', $2, $3)`,
        [id, policyId, id === doubtful ? new Date() : null],
      );
    }
    const promote = (taskId?: string) => nonet.http.post('/api/v1/gold/promotions').set('Authorization', nonet.admin).send({ taskId });

    expect((await promote(sure).expect(201)).body).toMatchObject({
      platform: 'x',
      answer: { kind: 'handle', key: 'the_one', display: '@The_One' },
      source: 'promoted',
    });
    expect((await promote(sure).expect(409)).body.code).toBe('already_gold');
    expect((await promote(doubtful).expect(409)).body.code).toBe('not_certain');
    await promote(open).expect(404);
    await promote().expect(400);
  });

  it('is the business of administrators alone', async () => {
    for (const role of ['requester', 'engineer'] as const) {
      const somebody = await someoneWith(own.pool, role);
      await nonet.http.get('/api/v1/gold').set('Authorization', somebody).expect(403);
      await nonet.http
        .post('/api/v1/gold')
        .set('Authorization', somebody)
        .set('Content-Type', 'text/csv')
        .send('name,platform,handle\n')
        .expect(403);
    }
  });

  it.each([
    ['text/csv', 'platform,handle\nx,y\n', 400],
    ['text/csv', '', 400],
    ['application/json', '{"items": 5}', 400],
    ['application/json', '{"items": [], "more": 1}', 400],
    ['application/json', '[', 400],
    ['application/xml', '<gold/>', 415],
  ])('is refused as %s %j', async (type, body, status) => {
    await upload(body, type)
      .serialize((raw: unknown) => raw as string)
      .expect(status);
  });
});
