import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readNamesakes } from '../../../src/tasks/athletes/read-namesakes.js';
import { type RunningApp, startApp } from '../../support/app.js';
import { ownDatabase } from '../../support/database.js';
import { csv, Importer, newId } from '../../support/imports.js';
import { someoneWith } from '../../support/office.js';

const own = await ownDatabase();
let nonet: RunningApp;
let office: Importer;

beforeAll(async () => {
  nonet = await startApp(own.url, { settings: { sample: false } });
  office = new Importer(nonet, own, await someoneWith(own.pool, 'requester'));
});
afterAll(() => nonet.close());

async function namesOf(externalId: string): Promise<string[]> {
  const { rows } = await own.pool.query('select id from athlete where external_id = $1', [externalId]);
  return (await readNamesakes(own.db, rows[0].id)).map(({ name, sport }) => `${name} (${sport})`);
}

describe('namesakes', () => {
  it('share a name key across sports and batches, whatever the case, accents and suffix', async () => {
    const [nba, nfl, other] = [newId(), newId(), newId()];
    await office.import(csv('external_id,name,sport,league,team', `${nba},Anthony Davis,basketball,NBA,NOP`));
    await office.import(csv('external_id,name,sport,league,team', `${nfl},ÁNTHONY DAVIS Jr.,american football,NFL,SF`));
    await office.import(csv('external_id,name,sport', `${other},Antonia Davis,tennis`));

    expect(await namesOf(nba)).toEqual(['ÁNTHONY DAVIS Jr. (american football)']);
    expect(await namesOf(nfl)).toEqual(['Anthony Davis (basketball)']);
    expect(await namesOf(other)).toEqual([]);
    const { rows } = await own.pool.query('select id from athlete where external_id = $1', [nba]);
    expect(await readNamesakes(own.db, rows[0].id)).toEqual([
      {
        name: 'ÁNTHONY DAVIS Jr.',
        sport: 'american football',
        league: 'NFL',
        team: 'SF',
        position: null,
        birthDate: null,
        nationality: null,
        aliases: [],
        notes: null,
        facts: {},
      },
    ]);
  });

  it('are found by an alias, from either side', async () => {
    const [real, alias] = [newId(), newId()];
    await office.import(csv('external_id,name,sport,aliases', `${real},Edson Arantes,football,Pelé; O Rei`, `${alias},Pele,volleyball,`));
    expect(await namesOf(real)).toEqual(['Pele (volleyball)']);
    expect(await namesOf(alias)).toEqual(['Edson Arantes (football)']);
  });

  it('are at most five', async () => {
    const ids = Array.from({ length: 9 }, newId);
    await office.import(csv('external_id,name,sport', ...ids.map((id, n) => `${id},John Smith,sport ${n}`)));
    expect(await namesOf(ids[0] ?? '')).toHaveLength(5);
  });

  it('do not include the same person known from gold', async () => {
    const id = newId();
    await office.import(csv('external_id,name,sport,team', `${id},Gold Twin,judo,A`));
    await nonet.http
      .post('/api/v1/gold')
      .set('Authorization', nonet.admin)
      .set('Content-Type', 'text/csv')
      .send(csv('name,sport,team,platform,handle', 'Gold Twin,judo,B,x,goldtwin', 'Gold Twin,chess,,x,othertwin', 'Gold Twin,,,x,somebody'))
      .expect(201);
    expect(await namesOf(id)).toEqual(['Gold Twin (chess)']);
  });
});
