import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SweepExpired } from '../../src/auth/sweep-expired.js';
import { ADMIN, type RunningApp, startApp } from '../support/app.js';
import { aBatch, someWorkers } from '../support/builders.js';
import { ownDatabase } from '../support/database.js';

const own = await ownDatabase();
let nonet: RunningApp;

beforeAll(async () => {
  nonet = await startApp(own.url);
});
afterAll(() => nonet.close());

const signIn = (password = ADMIN.password) => nonet.http.post('/api/v1/sessions').send({ email: ADMIN.email, password });
const asAdmin = (method: 'get' | 'post' | 'put' | 'delete', path: string) => nonet.http[method](path).set('Authorization', nonet.admin);

describe('an error', () => {
  const problems: [
    string,
    () => Promise<{ status: number; body: Record<string, unknown>; headers: Record<string, string> }>,
    number,
    string,
  ][] = [
    ['an unknown address', () => nonet.http.get('/api/v1/nowhere'), 404, 'not_found'],
    [
      'a body that is not JSON',
      () => nonet.http.post('/api/v1/sessions').set('Content-Type', 'application/json').send('{"email":'),
      400,
      'invalid_input',
    ],
    [
      'a body of another type',
      () => nonet.http.post('/api/v1/sessions').set('Content-Type', 'text/xml').send('<a/>'),
      415,
      'unsupported_media_type',
    ],
    [
      'a body over a megabyte',
      () => nonet.http.post('/api/v1/sessions').send({ email: 'x'.repeat(1_100_000), password: 'y' }),
      413,
      'too_large',
    ],
    [
      'a field that nobody knows',
      () => nonet.http.post('/api/v1/sessions').send({ email: 'a@b.org', password: 'y', role: 'admin' }),
      400,
      'invalid_input',
    ],
    ['nobody signed in', () => nonet.http.get('/api/v1/keys'), 401, 'not_signed_in'],
    ['a token of nobody', () => nonet.http.get('/api/v1/keys').set('Authorization', 'Bearer ns_nobody'), 401, 'not_signed_in'],
    ['a cursor of another list', () => asAdmin('get', '/api/v1/accounts?cursor=abc'), 400, 'invalid_input'],
    ['a limit out of range', () => asAdmin('get', '/api/v1/accounts?limit=1001'), 400, 'invalid_input'],
    ['an admin where a worker must be', () => asAdmin('post', '/api/v1/assignments'), 403, 'not_a_worker'],
  ];
  for (const [what, send, status, code] of problems) {
    it(`is a problem document for ${what}`, async () => {
      const answer = await send();
      expect(answer.status).toBe(status);
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect(answer.body).toMatchObject({ status, code, title: expect.any(String), detail: expect.any(String), type: expect.any(String) });
      expect(answer.headers['x-request-id']).toBe(answer.body['requestId']);
    });
  }

  const hostile: [string, string, string][] = [
    ['a null character', '{"email":"a\\u0000@b.org","password":"x"}', 'email'],
    ['half of a surrogate pair', '{"email":"\\ud800","password":"x"}', 'email'],
    ['a field that every object has', '{"email":"a@b.org","password":"x","toString":1}', 'toString'],
    ['five thousand levels', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`, 'a.a.a'],
    ['a prototype', '{"__proto__":{"admin":true}}', 'body'],
  ];
  for (const [what, body, field] of hostile) {
    it(`names the field of a body with ${what}`, async () => {
      const answer = await nonet.http.post('/api/v1/sessions').set('Content-Type', 'application/json').send(body);
      expect(answer.status).toBe(400);
      expect(answer.body.errors[0].field).toContain(field);
    });
  }

  it('is a problem document for an address that can not be read, and for one that is too long', async () => {
    for (const path of ['/api/v1/tasks/%ff', `/api/v1/tasks/${'a'.repeat(1_500)}`]) {
      const answer = await asAdmin('get', path);
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect(answer.status).toBeLessThan(500);
    }
    expect((await asAdmin('get', '/api/v1/tasks?platform=x%00').expect(400)).body.errors[0].field).toBe('platform');
    expect((await asAdmin('get', `/api/v1/handles/${'a'.repeat(200)}/x`).expect(404)).body.code).toBe('not_found');
  });

  it('takes null for what may be left out', async () => {
    const [worker] = await someWorkers(own.pool, 1);
    await nonet.http.post('/api/v1/assignments').set('Authorization', worker!.token).send({ platforms: null, sports: null }).expect(204);
    const rule = () => asAdmin('put', '/api/v1/admin/alerts/rules/budget');
    const { body } = await rule().send({ raiseAt: 0.96, reason: 'later' }).expect(200);
    const left = { raiseAt: null, clearAt: null, forMinutes: null, enabled: null };
    expect(
      (
        await rule()
          .send({ ...left, reason: 'nothing changes' })
          .expect(200)
      ).body,
    ).toEqual(body);
    await asAdmin('put', '/api/v1/admin/ageing').send({ platforms: null, reason: null }).expect(200);
  });

  it('names the field and the remedy', async () => {
    const { body } = await nonet.http.post('/api/v1/sessions').send({ email: 'a@b.org', password: 'y', role: 'admin' });
    expect(body.errors).toEqual([{ field: 'role', message: 'is not a field of this call; remove it' }]);
  });
});

describe('a session', () => {
  it('comes with the right password only, and ends when it is told to', async () => {
    expect((await signIn('wrong password').expect(401)).body.code).toBe('wrong_credentials');
    expect((await nonet.http.post('/api/v1/sessions').send({ email: 'nobody@example.org', password: 'x' }).expect(401)).body.code).toBe(
      'wrong_credentials',
    );
    const { token } = (await signIn().expect(201)).body;
    const bearer = `Bearer ${token}`;
    expect((await nonet.http.get('/api/v1/sessions/current').set('Authorization', bearer).expect(200)).body.account.email).toBe(
      ADMIN.email,
    );
    await nonet.http.delete('/api/v1/sessions/current').set('Authorization', bearer).expect(204);
    await nonet.http.get('/api/v1/sessions/current').set('Authorization', bearer).expect(401);
  });

  it('keeps its cookie from scripts and from other sites', async () => {
    const cookie = (await signIn().expect(201)).headers['set-cookie']?.[0] ?? '';
    expect(cookie).toMatch(/HttpOnly/);
    expect(cookie).toMatch(/SameSite=Lax/);
    const session = cookie.split(';')[0] ?? '';
    await nonet.http.get('/api/v1/keys').set('Cookie', session).expect(200);
    expect(
      (
        await nonet.http
          .post('/api/v1/keys')
          .set('Cookie', session)
          .send({ name: 'x', roles: ['admin'] })
          .expect(403)
      ).body.code,
    ).toBe('csrf');
    const fromElsewhere = nonet.http
      .post('/api/v1/keys')
      .set('Cookie', session)
      .set('X-Nonet-CSRF', '1')
      .set('Sec-Fetch-Site', 'cross-site');
    await fromElsewhere.send({ name: 'x', roles: ['admin'] }).expect(403);
    await nonet.http
      .post('/api/v1/keys')
      .set('Cookie', session)
      .set('X-Nonet-CSRF', '1')
      .send({ name: 'x', roles: ['admin'] })
      .expect(201);
  });
});

describe('accounts and keys', () => {
  it('lets an invited requester in by a link that works once, and no further than their role', async () => {
    const invited = await asAdmin('post', '/api/v1/accounts')
      .send({ email: 'req@example.org', roles: ['requester'] })
      .expect(201);
    expect(
      (
        await asAdmin('post', '/api/v1/accounts')
          .send({ email: 'REQ@example.org', roles: ['requester'] })
          .expect(409)
      ).body.code,
    ).toBe('email_taken');
    const token = invited.body.link.split('#')[1];
    const { body } = await nonet.http.post('/api/v1/links/redeem').send({ token, password: 'a long password' }).expect(201);
    await nonet.http.post('/api/v1/links/redeem').send({ token, password: 'another password' }).expect(410);
    const mine = `Bearer ${body.token}`;
    await nonet.http.get('/api/v1/batches').set('Authorization', mine).expect(200);
    expect((await nonet.http.get('/api/v1/accounts').set('Authorization', mine).expect(403)).body.code).toBe('forbidden');
    expect(
      (
        await nonet.http
          .post('/api/v1/keys')
          .set('Authorization', mine)
          .send({ name: 'k', roles: ['admin'] })
          .expect(400)
      ).body.errors[0].field,
    ).toBe('roles');
    await asAdmin('delete', `/api/v1/accounts/${invited.body.id}`).expect(204);
    await nonet.http.get('/api/v1/batches').set('Authorization', mine).expect(401);
  });

  it('shows a key once, and ends it when it is revoked or runs out', async () => {
    const made = await asAdmin('post', '/api/v1/keys')
      .send({ name: 'engineer', roles: ['engineer'] })
      .expect(201);
    const bearer = `Bearer ${made.body.key}`;
    await nonet.http.get('/api/v1/handles').set('Authorization', bearer).expect(200);
    await nonet.http.get('/api/v1/accounts').set('Authorization', bearer).expect(403);
    expect(JSON.stringify((await asAdmin('get', '/api/v1/keys').expect(200)).body)).not.toContain(made.body.key);
    await asAdmin('delete', `/api/v1/keys/${made.body.id}`).expect(204);
    await nonet.http.get('/api/v1/handles').set('Authorization', bearer).expect(401);
    const brief = await asAdmin('post', '/api/v1/keys')
      .send({ name: 'brief', roles: ['engineer'], expiresAt: new Date(Date.now() + 60_000).toISOString() })
      .expect(201);
    await own.pool.query(`update api_key set expires_at = now() - interval '1 second' where id = $1`, [brief.body.id]);
    await nonet.http.get('/api/v1/handles').set('Authorization', `Bearer ${brief.body.key}`).expect(401);
  });

  it('never removes the last administrator, not even two at once', async () => {
    const [{ id: first }] = (await own.pool.query(`select id from account where email = $1`, [ADMIN.email])).rows;
    expect((await asAdmin('delete', `/api/v1/accounts/${first}`).expect(409)).body.code).toBe('last_admin');
    const second = (
      await asAdmin('post', '/api/v1/accounts')
        .send({ email: 'second@example.org', roles: ['admin'] })
        .expect(201)
    ).body.id;
    const key = (await asAdmin('post', '/api/v1/keys').send({ name: 'other', roles: ['admin'] })).body.key;
    const remove = (id: string) => nonet.http.delete(`/api/v1/accounts/${id}`).set('Authorization', `Bearer ${key}`);
    const answers = await Promise.all([remove(second), remove(second), remove(second)]);
    expect(answers.map((answer) => answer.status)).toContain(204);
    const { rows } = await own.pool.query(`select count(*)::int from account where 'admin' = any (roles) and disabled_at is null`);
    expect(rows[0].count).toBe(1);
  });

  it('changes a password only for who knows the old one, and ends every session', async () => {
    const [worker] = await someWorkers(own.pool, 1);
    const change = (currentPassword: string) =>
      nonet.http
        .put('/api/v1/accounts/me/password')
        .set('Authorization', worker!.token)
        .send({ currentPassword, newPassword: 'a new long password' });
    expect((await change('not it').expect(400)).body.errors[0].field).toBe('currentPassword');
  });
});

describe('an Idempotency-Key', () => {
  const batch = (name: string) => ({ name, platforms: ['x'], reward: '0.05' });
  const create = (key: string, name: string) => asAdmin('post', '/api/v1/batches').set('Idempotency-Key', key).send(batch(name));

  it('replays the reply, and refuses another body', async () => {
    const first = await create('key-1', 'one').expect(201);
    const again = await create('key-1', 'one').expect(201);
    expect(again.body).toEqual(first.body);
    expect((await create('key-1', 'two').expect(409)).body.code).toBe('idempotency_key_reused');
    expect((await own.pool.query(`select count(*)::int from batch where name = 'one'`)).rows[0].count).toBe(1);
  });

  it('takes effect once when ten come at the same moment', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => create('key-2', 'ten')));
    for (const answer of answers) expect([201, 409]).toContain(answer.status);
    expect(answers.filter((answer) => answer.status === 409).every((answer) => answer.body.code === 'request_in_progress')).toBe(true);
    expect((await own.pool.query(`select count(*)::int from batch where name = 'ten'`)).rows[0].count).toBe(1);
  });

  it('keeps an answer from being sent twice', async () => {
    await own.pool.query(`update batch set status = 'closed'`);
    await aBatch(own.pool);
    const [worker] = await someWorkers(own.pool, 1);
    const { body } = await nonet.http.post('/api/v1/assignments').set('Authorization', worker!.token).send({}).expect(201);
    const send = () =>
      nonet.http
        .post(`/api/v1/assignments/${body.id}/submission`)
        .set('Authorization', worker!.token)
        .set('Idempotency-Key', 'mine')
        .send({ answer: { kind: 'handle', value: 'zoe' } });
    const first = await send().expect(201);
    expect((await send().expect(201)).body).toEqual(first.body);
    expect((await own.pool.query('select count(*)::int from ledger where worker_id = $1', [worker!.id])).rows[0].count).toBe(1);
  });

  it('is forgotten after a day, with whatever else ran out', async () => {
    await create('key-4', 'four').expect(201);
    await own.pool.query(`update reply set created_at = now() - interval '25 hours' where key = 'key-4'`);
    await own.pool.query(
      `insert into session (token_hash, account_id, expires_at) select 'old', id, now() - interval '1 minute' from account limit 1`,
    );
    await new SweepExpired(own.db).run();
    expect(
      (
        await own.pool.query(
          `select (select count(*) from reply where key = 'key-4')::int + (select count(*) from session where token_hash = 'old')::int as left`,
        )
      ).rows[0].left,
    ).toBe(0);
  });

  it('does not keep a refusal', async () => {
    await asAdmin('post', '/api/v1/batches')
      .set('Idempotency-Key', 'key-3')
      .send({ ...batch('x'), reward: 'much' })
      .expect(400);
    await create('key-3', 'three').expect(201);
  });
});

describe('the description of the API', () => {
  it('is an OpenAPI document that knows every route, with a page for people', async () => {
    const { body } = await nonet.http.get('/api/openapi.json').expect(200);
    expect(body.openapi).toMatch(/^3\./);
    expect(Object.keys(body.paths)).toEqual(
      expect.arrayContaining(['/api/v1/assignments', '/api/v1/assignments/{id}/submission', '/api/v1/batches', '/api/v1/handles']),
    );
    await nonet.http.get('/docs').expect(200);
  });
});

describe('operation', () => {
  it('says that it lives, that it can work, and how it goes', async () => {
    await nonet.http.get('/healthz').expect(200, { status: 'ok' });
    await nonet.http.get('/readyz').expect(200);
    expect((await nonet.http.get('/metrics').expect(200)).text).toContain('nonet_http_request_seconds_bucket');
  });
});
