import { afterAll, expect, it } from 'vitest';
import { startApp } from '../../support/app.js';
import { ownDatabase } from '../../support/database.js';

const own = await ownDatabase();
const { http, close } = await startApp(own.url);
afterAll(close);

const ada = { email: 'ada@example.org', password: 'ten letters', displayName: 'Ada' };

it('a stranger signs up as a worker and is signed in', async () => {
  const response = await http
    .post('/api/v1/workers')
    .send({ ...ada, country: 'gb', languages: ['EN', 'pt-br'] })
    .expect(201);

  const { worker, token, account } = response.body;
  expect(worker).toMatchObject({ displayName: 'Ada', email: ada.email, status: 'registered', country: 'GB', languages: ['en', 'pt-BR'] });
  expect(account).toMatchObject({ email: ada.email, roles: ['worker'], workerId: worker.id });
  expect(response.headers['set-cookie']?.[0]).toMatch(new RegExp(`^nonet_session=${token}; .*HttpOnly`));
  await http.get('/api/v1/sessions/current').set('Authorization', `Bearer ${token}`).expect(200);
});

it('the same e-mail signs up once, however often and in whatever case it is sent at the same moment', async () => {
  const same = ['Bob@example.org', 'bob@example.org', 'BOB@EXAMPLE.ORG', 'bob@example.org'];

  const answers = await Promise.all(same.map((email) => http.post('/api/v1/workers').send({ ...ada, email })));

  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409]);
  expect(answers.filter(({ status }) => status === 409).map(({ body }) => body.code)).toEqual(Array(3).fill('email_taken'));
  const { rows } = await own.pool.query(
    `select count(*)::int as workers from worker w join account a on a.id = w.account_id where lower(email) = 'bob@example.org'`,
  );
  expect(rows).toEqual([{ workers: 1 }]);
});

it.each([
  ['email', { email: 'ada' }],
  ['password', { password: 'nine char' }],
  ['password', { password: 'x'.repeat(201) }],
  ['displayName', { displayName: '  ' }],
  ['country', { country: 'Wonderland' }],
  ['languages', { languages: ['en', 'no tag'] }],
  ['status', { status: 'qualified' }],
])('a sign-up whose %s is wrong is told so', async (field, wrong) => {
  const { body } = await http
    .post('/api/v1/workers')
    .send({ ...ada, email: 'new@example.org', ...wrong })
    .expect(400);

  expect(body).toMatchObject({ code: 'invalid_input', errors: [{ field }] });
});

it('nobody signs up where registration is closed', async () => {
  const closed = await startApp(own.url, { settings: { registration: 'closed' } });

  const { body } = await closed.http
    .post('/api/v1/workers')
    .send({ ...ada, email: 'eve@example.org' })
    .expect(403);

  expect(body.code).toBe('registration_closed');
  await closed.close();
});
