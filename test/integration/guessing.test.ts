import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SweepExpired } from '../../src/auth/sweep-expired.js';
import { type RunningApp, startApp } from '../support/app.js';
import { ownDatabase } from '../support/database.js';

const own = await ownDatabase();
let nonet: RunningApp;

beforeAll(async () => {
  nonet = await startApp(own.url, { settings: { trustProxy: true } });
});
afterAll(() => nonet.close());

const PASSWORD = 'a long enough password';
const HOME = '198.51.100.7';

async function someone(): Promise<{ email: string; cookies: string[]; token: string }> {
  const email = `${randomBytes(6).toString('hex')}@example.org`;
  const made = await nonet.http.post('/api/v1/workers').send({ email, password: PASSWORD, displayName: 'Some One' }).expect(201);
  const cookies = ([] as string[]).concat(made.headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0] ?? '');
  return { email, cookies, token: made.body.token };
}

const signIn = (email: string, password: string, from = HOME, cookies: string[] = []) =>
  nonet.http.post('/api/v1/sessions').set('X-Forwarded-For', from).set('Cookie', cookies).send({ email, password });

async function guess(email: string, times: number, from = HOME): Promise<number[]> {
  const statuses = [];
  for (let n = 0; n < times; n += 1) statuses.push((await signIn(email, `not it ${n}`, from)).status);
  return statuses;
}

const letTheWaitPass = (): Promise<unknown> =>
  own.pool.query(`update sign_in_tries set next_at = now() - interval '1 second' where next_at is not null`);

describe('whoever guesses a password', () => {
  it('waits after five wrong ones, longer each time, and is told how long; the right one then ends it', async () => {
    const { email } = await someone();

    expect(await guess(email, 5)).toEqual([401, 401, 401, 401, 401]);
    const refused = await signIn(email, PASSWORD).expect(429);
    await letTheWaitPass();
    await signIn(email, 'not it').expect(401);
    const longer = await signIn(email.toUpperCase(), 'not it').expect(429);
    await letTheWaitPass();
    await signIn(email, PASSWORD).expect(201);

    expect(refused.body).toMatchObject({ code: 'too_many_attempts', status: 429 });
    expect(refused.headers['content-type']).toContain('application/problem+json');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(20);
    expect(Number(longer.headers['retry-after'])).toBeGreaterThan(50);
    expect(await guess(email, 5)).toEqual([401, 401, 401, 401, 401]);
  });

  it('never waits longer than a quarter of an hour', async () => {
    const { email } = await someone();
    await guess(email, 1);
    await own.pool.query('update sign_in_tries set tries = 5000');

    await signIn(email, 'not it').expect(401);
    const refused = await signIn(email, 'not it').expect(429);

    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(900);
  });

  it('learns nothing of who has an account: an e-mail that nobody has gets the same answers', async () => {
    const { email } = await someone();
    const answersTo = async (who: string) => {
      const answers = [];
      for (let n = 0; n < 6; n += 1) {
        const { status, body } = await signIn(who, `not it ${n}`, '198.51.100.8');
        answers.push({ status, code: body.code, detail: body.detail.replace(/\d+ seconds/, 'some seconds') });
      }
      return answers;
    };

    expect(await answersTo('nobody-has-this@example.org')).toEqual(await answersTo(email));
  });

  it('gets no further by guessing at many at the same moment', async () => {
    const { email } = await someone();

    const answers = await Promise.all(Array.from({ length: 20 }, (_, n) => signIn(email, `not it ${n}`)));

    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15);
  });

  it('holds up nobody else: not others on the same network, nor the owner on another', async () => {
    const [victim, neighbour] = [await someone(), await someone()];

    await guess(victim.email, 6);

    await signIn(neighbour.email, PASSWORD).expect(201);
    await signIn(victim.email, PASSWORD, '203.0.113.9').expect(201);
  });

  it('never locks the owner out of a device that they use, not even from their own network', async () => {
    const { email, cookies } = await someone();
    const stranger = await someone();

    expect((await guess(email, 6)).at(-1)).toBe(429);

    await signIn(email, PASSWORD, HOME, stranger.cookies).expect(429);
    await signIn(email, PASSWORD, HOME, cookies).expect(201);
  });

  it('is slowed down too when every guess comes from another network; a phone’s addresses are one', async () => {
    const { email, cookies } = await someone();
    await guess(email, 1, '2001:db8:1:2::1');
    const { rows } = await own.pool.query('select count(*)::int as n from sign_in_tries');
    await guess(email, 1, '2001:db8:1:2:aaaa::2');
    expect((await own.pool.query('select count(*)::int as n from sign_in_tries')).rows).toEqual(rows);
    await own.pool.query('update sign_in_tries set tries = 100 where tries = 2');

    await signIn(email, 'not it', '203.0.113.21').expect(401);
    const refused = await signIn(email, PASSWORD, '203.0.113.22').expect(429);

    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60);
    await signIn(email, PASSWORD, '203.0.113.22', cookies).expect(201);
  });

  it('is forgotten after a day', async () => {
    const { email } = await someone();
    await guess(email, 6);
    await own.pool.query(`update sign_in_tries set last_at = now() - interval '25 hours', next_at = null`);

    expect(await guess(email, 5)).toEqual([401, 401, 401, 401, 401]);
    await own.pool.query(`update sign_in_tries set last_at = now() - interval '25 hours'`);
    await new SweepExpired(own.db).run();
    expect((await own.pool.query('select * from sign_in_tries')).rows).toEqual([]);
  });

  it('waits at the change of a password as well', async () => {
    const { token } = await someone();
    const change = (currentPassword: string) =>
      nonet.http
        .put('/api/v1/accounts/me/password')
        .set('Authorization', `Bearer ${token}`)
        .send({ currentPassword, newPassword: 'another long password' });

    for (let n = 0; n < 5; n += 1) await change('not it').expect(400);

    expect((await change(PASSWORD).expect(429)).body.code).toBe('too_many_attempts');
  });
});
