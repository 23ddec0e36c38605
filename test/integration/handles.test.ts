import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SequenceChanges } from '../../src/handles/feed/sequence-changes.js';
import { type RunningApp, startApp } from '../support/app.js';
import { aBatch, someWorkers } from '../support/builders.js';
import { ownDatabase } from '../support/database.js';
import { aFinding, anAthlete, type BuiltAthlete, record } from '../support/registry.js';

const own = await ownDatabase();
let nonet: RunningApp;
let james: BuiltAthlete;
let davis: BuiltAthlete;
let namesake: BuiltAthlete;

/** LeBron James on two platforms, and two Anthony Davises who are said to have one account. */
beforeAll(async () => {
  nonet = await startApp(own.url);
  james = await anAthlete(own.pool, { externalId: 'nba-001', name: 'LeBron James' });
  davis = await anAthlete(own.pool, { externalId: 'nba/004', name: 'Anthony Davis' });
  namesake = await anAthlete(own.pool, { externalId: 'nfl-004', name: 'Anthony Davis' });
  await record(
    own.db,
    aFinding(james, 'Lebron'),
    aFinding(james, 'KingJames'),
    aFinding(james, null, { platform: 'tiktok' }),
    aFinding(davis, 'AntDavis23'),
    aFinding(namesake, 'antdavis23'),
  );
  await new SequenceChanges(own.db).run();
});
afterAll(() => nonet.close());

const get = (path: string) => nonet.http.get(`/api/v1${path}`).set('Authorization', nonet.admin);
const pairsOf = async (query: string): Promise<string[]> =>
  (await get(`/handles?${query}`).expect(200)).body.items.map(
    (item: { externalId: string; platform: string }) => `${item.externalId} ${item.platform}`,
  );

describe('the registry over HTTP', () => {
  it('shows every field of an entry', async () => {
    const { body } = await get('/handles?externalId=nba-001&platform=x').expect(200);
    expect(body).toEqual({
      items: [
        {
          externalId: 'nba-001',
          name: 'LeBron James',
          platform: 'x',
          status: 'verified',
          handle: 'KingJames',
          handleKey: 'kingjames',
          url: 'https://x.com/KingJames',
          confidence: 0.99,
          confidenceBound: 0.97,
          agreed: 7,
          ballots: 7,
          verifiedAt: expect.stringMatching(/Z$/),
          checkedAt: expect.stringMatching(/Z$/),
          taskId: expect.any(String),
          round: 1,
          accountId: null,
          seq: 2,
        },
      ],
      nextCursor: null,
    });
  });

  it('pages through all of it, each entry once', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const { body } = await get(`/handles?limit=1&cursor=${cursor}`).expect(200);
      seen.push(...body.items.map((item: { externalId: string; platform: string }) => `${item.externalId} ${item.platform}`));
      cursor = body.nextCursor ?? '';
    } while (cursor !== '');
    expect(seen).toEqual(await pairsOf(''));
    expect(seen.toSorted()).toEqual(['nba-001 tiktok', 'nba-001 x', 'nba/004 x', 'nfl-004 x']);
  });

  it('filters by platform, status, time and words', async () => {
    expect(await pairsOf('platform=tiktok')).toEqual(['nba-001 tiktok']);
    expect((await pairsOf('status=no_account,conflicted')).toSorted()).toEqual(['nba-001 tiktok', 'nba/004 x', 'nfl-004 x']);
    expect(await pairsOf('updatedSince=2999-01-01T00:00:00Z')).toEqual([]);
    expect(await pairsOf('updatedSince=2020')).toHaveLength(4);
    expect(await pairsOf('q=kingj')).toEqual(['nba-001 x']);
    expect((await pairsOf('q=anthony')).toSorted()).toEqual(['nba/004 x', 'nfl-004 x']);
    expect(await pairsOf('q=nba/004')).toEqual(['nba/004 x']);
    expect(await pairsOf('q=%25'), 'a sign is a sign, no pattern').toEqual([]);
  });

  it('looks many pairs up at once, in the order asked for, null for what is unknown', async () => {
    const pairs = [
      { externalId: 'nobody', platform: 'x' },
      { externalId: 'nba-001', platform: 'tiktok' },
      { externalId: 'nba-001', platform: 'x' },
      { externalId: 'nba-001', platform: 'tiktok' },
    ];
    const { body } = await nonet.http.post('/api/v1/handles/lookup').set('Authorization', nonet.admin).send({ pairs }).expect(200);
    expect(body.items.map((item: { status: string } | null) => item?.status ?? null)).toEqual([
      null,
      'no_account',
      'verified',
      'no_account',
    ]);
    expect(body.unknown).toEqual([{ externalId: 'nobody', platform: 'x' }]);
    expect(body.items[1]).toMatchObject({ handle: null, handleKey: null, url: null });
  });

  it('refuses a look-up of a thousand and one, of an unknown platform, and of nothing', async () => {
    const lookup = (pairs: object[]) => nonet.http.post('/api/v1/handles/lookup').set('Authorization', nonet.admin).send({ pairs });
    await lookup(Array.from({ length: 1001 }, () => ({ externalId: 'a', platform: 'x' }))).expect(400);
    expect((await lookup([{ externalId: 'a', platform: 'myspace' }])).body.errors).toEqual([
      { field: 'pairs.0.platform', message: expect.any(String) },
    ]);
    await lookup([]).expect(400);
  });

  it('shows an id with a slash in it, and no entry where there is none', async () => {
    expect((await get('/handles/nba%2F004/x').expect(200)).body).toMatchObject({ externalId: 'nba/004', status: 'conflicted' });
    expect((await get('/handles/nba%2F004/tiktok').expect(404)).body.code).toBe('not_found');
  });

  it('tells the history of an entry, and which case holds it back', async () => {
    const { body: changed } = await get('/handles/nba-001/x').expect(200);
    expect(changed.history).toMatchObject([
      { version: 1, status: 'verified', handle: 'Lebron', type: 'verified', seq: 1, cause: 'quorum' },
      { version: 2, status: 'verified', handle: 'KingJames', type: 'superseded', seq: 2 },
    ]);
    expect(changed).toMatchObject({ conflictId: null, openTask: null, evidence: null, policyVersion: 1 });
    const { body: held } = await get('/handles/nfl-004/x').expect(200);
    const { body: conflicts } = await get('/conflicts').expect(200);
    expect(held.conflictId).toBe(conflicts.items[0].id);
  });

  it('shows the ballots that an entry rests on, with the pages that were looked at, and the round that is open now', async () => {
    const batch = await aBatch(own.pool, { platforms: ['twitch'], policy: { agree: 2, panel: 3 } });
    const workers = await someWorkers(own.pool, 3);
    for (const [index, value] of ['wrong', 'Zoe', 'zoe'].entries()) {
      const post = (path: string, body: object) =>
        nonet.http
          .post(`/api/v1/assignments${path}`)
          .set('Authorization', workers[index]?.token ?? '')
          .send(body)
          .expect(201);
      const { body: held } = await post('', { platforms: ['twitch'] });
      await post(`/${held.id}/submission`, {
        answer: { kind: 'handle', value },
        evidenceUrl: `https://example.org/${index}`,
        clue: 'the team',
      });
    }
    const { rows } = await own.pool.query(
      'select a.external_id, t.id from task t join athlete a on a.id = t.athlete_id where t.batch_id = $1',
      [batch.id],
    );

    const { body } = await get(`/handles/${rows[0].external_id}/twitch`).expect(200);

    expect(body).toMatchObject({ status: 'verified', handle: 'Zoe', agreed: 2, ballots: 3, openTask: null });
    expect(body.evidence).toMatchObject({
      taskId: rows[0].id,
      cause: 'quorum',
      reason: null,
      policy: { version: 1, agree: 2, panel: 3, stop: 'early' },
    });
    expect(body.evidence.ballots).toEqual(
      ['wrong', 'Zoe', 'zoe'].map((display, index) => ({
        workerId: workers[index]?.id,
        answer: { kind: 'handle', key: display.toLowerCase(), display, url: expect.stringContaining('https://www.twitch.tv/') },
        agrees: index > 0,
        counted: true,
        evidenceUrl: `https://example.org/${index}`,
        clue: 'the team',
        comment: null,
        submittedAt: expect.stringMatching(/Z$/),
      })),
    );

    await nonet.http
      .post(`/api/v1/handles/${rows[0].external_id}/twitch/reports`)
      .set('Authorization', nonet.admin)
      .send({ problem: 'renamed' })
      .expect(201);
    const { body: reported } = await get(`/handles/${rows[0].external_id}/twitch`).expect(200);
    expect(reported.openTask).toMatchObject({ status: 'open', round: 2, cause: 'report' });
  });

  it('is closed to workers', async () => {
    const [worker] = await someWorkers(own.pool, 1);
    for (const path of ['/handles', '/handles/nba-001/x', '/changes', '/conflicts']) {
      await nonet.http
        .get(`/api/v1${path}`)
        .set('Authorization', worker?.token ?? '')
        .expect(403);
    }
  });
});

describe('conflicts', () => {
  it('lists who holds the handle, and what speaks for each of them', async () => {
    const { body } = await get('/conflicts?status=open&platform=x').expect(200);
    expect(body.items).toEqual([
      {
        id: expect.any(String),
        kind: 'same_handle',
        platform: 'x',
        handleKey: 'antdavis23',
        status: 'open',
        openedAt: expect.stringMatching(/Z$/),
        resolvedAt: null,
        outcome: null,
        keep: null,
        reason: null,
        members: [davis, namesake].map(({ externalId }, index) => ({
          externalId,
          name: 'Anthony Davis',
          sport: '',
          league: null,
          team: null,
          taskId: expect.any(String),
          status: 'conflicted',
          handle: index === 0 ? 'AntDavis23' : 'antdavis23',
          agreed: 7,
          ballots: 7,
          confidence: 0.99,
        })),
      },
    ]);
    expect((await get('/conflicts?status=resolved').expect(200)).body.items).toEqual([]);
  });
});

describe('what the form shows while a worker types', () => {
  it('says how it is understood, or what to do instead', async () => {
    const [worker] = await someWorkers(own.pool, 1);
    const parse = (platform: string, value: string) =>
      nonet.http
        .get('/api/v1/handles/parse')
        .query({ platform, value })
        .set('Authorization', worker?.token ?? '');

    expect((await parse('x', 'https://mobile.twitter.com/KingJames?s=20').expect(200)).body).toEqual({
      key: 'kingjames',
      display: 'KingJames',
      url: 'https://x.com/KingJames',
      warnings: [],
    });
    expect((await parse('x', 'https://www.instagram.com/kingjames/').expect(422)).body).toMatchObject({
      code: 'wrong_platform',
      errors: [{ field: 'value' }],
      remedy: expect.any(String),
      belongsTo: 'instagram',
    });
    await parse('myspace', 'tom').expect(400);
    await get('/handles/parse?platform=x&value=zoe').expect(403);
  });
});
