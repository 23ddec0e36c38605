import { afterAll, expect, it } from 'vitest';
import { startApp } from '../../support/app.js';
import { someWorkers } from '../../support/builders.js';
import { ownDatabase } from '../../support/database.js';

const own = await ownDatabase();
const { http, admin, close } = await startApp(own.url);
afterAll(close);

const issue = (workerId: string) => http.post(`/api/v1/admin/workers/${workerId}/link`).set('Authorization', admin);
const redeem = (link: string, password: string) => http.post('/api/v1/links/redeem').send({ token: link.split('#')[1], password });

it('a worker who lost the password gets a link that works once, and every session ends when it is used', async () => {
  const ada = { email: 'ada@example.org', password: 'ten letters', displayName: 'Ada' };
  const { worker, token } = (await http.post('/api/v1/workers').send(ada).expect(201)).body;
  const session = () => http.get('/api/v1/sessions/current').set('Authorization', `Bearer ${token}`);
  const first = (await issue(worker.id).expect(201)).body.link;
  const { link } = (await issue(worker.id).expect(201)).body;
  await session().expect(200);

  await redeem(first, 'of an earlier link').expect(410);
  await redeem(link, 'a new long password').expect(201);
  await redeem(link, 'another long password').expect(410);

  await session().expect(401);
  const signIn = (password: string) => http.post('/api/v1/sessions').send({ email: ada.email, password });
  await signIn(ada.password).expect(401);
  await signIn('a new long password').expect(201);
  const { acts } = (await http.get(`/api/v1/admin/workers/${worker.id}`).set('Authorization', admin).expect(200)).body;
  expect(acts.map(({ action }: { action: string }) => action)).toEqual(['worker.link_issued', 'worker.link_issued']);
  expect(JSON.stringify((await own.pool.query('select * from audit')).rows)).not.toContain(link.split('#')[1]);
});

it('there is no link for an account that was erased, nor for nobody', async () => {
  const [erased] = await someWorkers(own.pool, 1);
  await own.pool.query('update worker set account_id = null where id = $1', [erased?.id]);

  expect((await issue(erased?.id ?? '').expect(409)).body).toMatchObject({ code: 'no_account' });
  await issue('2a2f5ab0-3a0b-4a9b-8a51-0c6a4e1f2b3c').expect(404);
});
