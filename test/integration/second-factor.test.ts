import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { promisify } from 'node:util';
import { Secret, TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stepOf } from '../../src/auth/second-factor/codes.js';
import { packageRoot } from '../../src/shared/package-root.js';
import { type RunningApp, startApp } from '../support/app.js';
import { ownDatabase } from '../support/database.js';

const own = await ownDatabase();
let nonet: RunningApp;
let strict: RunningApp;

beforeAll(async () => {
  nonet = await startApp(own.url);
  strict = await startApp(own.url, { settings: { secondFactor: 'admins' } });
});
afterAll(() => Promise.all([nonet.close(), strict.close()]));

const PASSWORD = 'a long enough password';

interface Person {
  id: string;
  email: string;
  token: string;
}

async function someone(role = 'admin'): Promise<Person> {
  const email = `${randomBytes(6).toString('hex')}@example.org`;
  const invited = await nonet.http
    .post('/api/v1/accounts')
    .set('Authorization', nonet.admin)
    .send({ email, roles: [role] })
    .expect(201);
  const token = invited.body.link.split('#')[1].replace(/^.*=/, '');
  const entered = await nonet.http.post('/api/v1/links/redeem').send({ token, password: PASSWORD }).expect(201);
  return { id: invited.body.id, email, token: entered.body.token };
}

const as = ({ token }: Person, app = nonet) => ({
  get: (where: string) => app.http.get(`/api/v1${where}`).set('Authorization', `Bearer ${token}`),
  post: (where: string, body: object) => app.http.post(`/api/v1${where}`).set('Authorization', `Bearer ${token}`).send(body),
});
const signIn = ({ email }: Person, more: object = {}, app = nonet) =>
  app.http.post('/api/v1/sessions').send({ email, password: PASSWORD, ...more });

const codeOf = (secret: string, secondsFromNow = 0): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + secondsFromNow * 1_000 });
/** The next half minute, for codes: none is taken twice. */
const later = (): Promise<unknown> => own.pool.query('update second_factor set last_step = 0');

async function turnedOn(person: Person): Promise<{ secret: string; recoveryCodes: string[] }> {
  const { body } = await as(person).post('/accounts/me/second-factor', { password: PASSWORD }).expect(201);
  const confirmed = await as(person)
    .post('/accounts/me/second-factor/confirmation', { code: codeOf(body.secret) })
    .expect(201);
  await later();
  return { secret: body.secret, recoveryCodes: confirmed.body.recoveryCodes };
}

describe('a second factor', () => {
  it('is RFC 6238’s: its test secret gives its codes, half a minute off either way and no more', () => {
    const secret = Secret.fromUTF8('12345678901234567890').base32;
    // Appendix B, cut to six digits.
    for (const [seconds, code] of [
      [59, '287082'],
      [1111111109, '081804'],
      [20000000000, '353130'],
    ] as const) {
      const step = Math.floor(seconds / 30);
      expect(stepOf(secret, code, seconds * 1_000)).toBe(step);
      expect(stepOf(secret, code, (seconds + 30) * 1_000)).toBe(step);
      expect(stepOf(secret, code, (seconds - 30) * 1_000)).toBe(step);
      expect(stepOf(secret, code, (seconds + 60) * 1_000)).toBeNull();
    }
  });

  it('is on once a code proves it, ends the other sessions, and is asked for from then on', async () => {
    const person = await someone('engineer');
    const elsewhere = { ...person, token: (await signIn(person).expect(201)).body.token };
    expect((await as(person).get('/accounts/me/second-factor').expect(200)).body).toEqual({ on: false, since: null, recoveryCodesLeft: 0 });

    const begun = await as(person).post('/accounts/me/second-factor', { password: PASSWORD }).expect(201);
    expect(begun.body.address).toBe(
      `otpauth://totp/Nonet:${encodeURIComponent(person.email)}?issuer=Nonet&secret=${begun.body.secret}&algorithm=SHA1&digits=6&period=30`,
    );
    await signIn(person).expect(201);
    await as(person).post('/accounts/me/second-factor/confirmation', { code: '000000' }).expect(400);
    const confirmed = await as(person)
      .post('/accounts/me/second-factor/confirmation', { code: codeOf(begun.body.secret).replace(/(...)/, '$1 ') })
      .expect(201);

    expect(new Set(confirmed.body.recoveryCodes).size).toBe(10);
    await as(elsewhere).get('/sessions/current').expect(401);
    await as(person).get('/sessions/current').expect(200);
    expect((await as(person).get('/accounts/me/second-factor')).body).toMatchObject({ on: true, recoveryCodesLeft: 10 });
    expect((await signIn(person).expect(401)).body.code).toBe('second_factor_needed');
    expect((await signIn(person, { code: codeOf(begun.body.secret) }).expect(401)).body.code, 'used a moment ago').toBe('wrong_code');
    await signIn(person, { code: codeOf(begun.body.secret, 30) }).expect(201);
    await as(person).post('/accounts/me/second-factor', { password: PASSWORD }).expect(409);
  });

  it('says nothing about itself to whoever has not the password', async () => {
    const [person, other] = [await someone(), await someone()];
    const { secret } = await turnedOn(person);

    const one = await nonet.http.post('/api/v1/sessions').send({ email: person.email, password: 'not it', code: codeOf(secret) });
    const two = await nonet.http.post('/api/v1/sessions').send({ email: other.email, password: 'not it' });

    expect({ ...one.body, requestId: '' }).toEqual({ ...two.body, requestId: '' });
    expect(one.status).toBe(401);
  });

  it('takes each code once, even from many at the same moment', async () => {
    const person = await someone();
    const { secret } = await turnedOn(person);
    const answers = await Promise.all(Array.from({ length: 4 }, () => signIn(person, { code: codeOf(secret) })));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 401, 401, 401]);
  });

  it('makes whoever guesses codes wait, the right one too', async () => {
    const person = await someone();
    const { secret } = await turnedOn(person);
    const guess = () => as(person).post('/accounts/me/second-factor/removal', { password: PASSWORD, code: '000000' });

    for (let n = 0; n < 10; n += 1) await guess().expect(400);
    expect((await guess().expect(429)).body.detail).toContain('wrong codes');

    expect(Number((await signIn(person, { code: codeOf(secret) }).expect(429)).headers['retry-after'])).toBeGreaterThan(50);
    await own.pool.query('update sign_in_tries set next_at = null');
    await signIn(person, { code: codeOf(secret) }).expect(201);
  });

  it('lets a recovery code in once, however it is typed, and says so in the audit log', async () => {
    const person = await someone();
    const { recoveryCodes } = await turnedOn(person);
    const [code = ''] = recoveryCodes;

    await signIn(person, { code: ` ${code.toUpperCase().replaceAll('-', ' ')}` }).expect(201);
    await signIn(person, { code }).expect(401);

    expect((await as(person).get('/accounts/me/second-factor')).body.recoveryCodesLeft).toBe(9);
    const { rows } = await own.pool.query(`select after from audit where account_id = $1 and action = 'second_factor.recovery_code_used'`, [
      person.id,
    ]);
    expect(rows).toEqual([{ after: { left: 9 } }]);
  });

  it('is turned off, and its recovery codes renewed, by password and code together', async () => {
    const person = await someone();
    const { secret, recoveryCodes } = await turnedOn(person);
    const both = (code: string, password = PASSWORD) => ({ password, code });

    await as(person)
      .post('/accounts/me/second-factor/removal', both(codeOf(secret), 'not it'))
      .expect(400);
    await as(person).post('/accounts/me/second-factor/removal', both('000000')).expect(400);
    const renewed = await as(person)
      .post('/accounts/me/second-factor/recovery-codes', both(codeOf(secret)))
      .expect(201);
    expect(renewed.body.recoveryCodes).not.toContain(recoveryCodes[0]);
    await as(person)
      .post('/accounts/me/second-factor/removal', both(recoveryCodes[0] ?? ''))
      .expect(400);
    await as(person).post('/accounts/me/second-factor/removal', both(renewed.body.recoveryCodes[0])).expect(204);

    await signIn(person).expect(201);
    const { rows } = await own.pool.query(`select action from audit where account_id = $1 and action like 'second_factor.%' order by id`, [
      person.id,
    ]);
    expect(rows.map(({ action }) => action)).toEqual([
      'second_factor.turned_on',
      'second_factor.recovery_codes_renewed',
      'second_factor.recovery_code_used',
      'second_factor.turned_off',
    ]);
  });

  it('is no business of API keys: they need none, and can’t touch it', async () => {
    const person = await someone();
    const { body } = await as(person)
      .post('/keys', { name: 'mine', roles: ['admin'] })
      .expect(201);
    await turnedOn(person);
    const byKey = as({ ...person, token: body.key });

    await byKey.get('/accounts').expect(200);
    expect((await byKey.post('/accounts/me/second-factor', { password: PASSWORD }).expect(403)).body.code).toBe('session_needed');
    await byKey.post('/accounts/me/second-factor/removal', { password: PASSWORD, code: '000000' }).expect(403);
  });

  it('is no way round by a one-time link, which stays good when the code was wrong', async () => {
    const person = await someone();
    const { secret } = await turnedOn(person);
    const made = await nonet.http.post(`/api/v1/accounts/${person.id}/link`).set('Authorization', nonet.admin).expect(201);
    const token = made.body.link.split('#')[1].replace(/^.*=/, '');
    const redeem = (more: object) => nonet.http.post('/api/v1/links/redeem').send({ token, password: 'another long password', ...more });

    expect((await redeem({}).expect(401)).body.code).toBe('second_factor_needed');
    await signIn(person, { code: codeOf(secret) }).expect(201);
    await later();
    await redeem({ code: codeOf(secret) }).expect(201);
  });

  it('is taken away by another administrator, or on the machine itself, and the sessions end', async () => {
    const [lost, last] = [await someone(), await someone()];
    await turnedOn(lost);
    await turnedOn(last);

    await nonet.http.delete(`/api/v1/accounts/${lost.id}/second-factor`).set('Authorization', nonet.admin).expect(204);
    await as(lost).get('/sessions/current').expect(401);
    await signIn(lost).expect(201);
    await nonet.http.delete(`/api/v1/accounts/${lost.id}/second-factor`).set('Authorization', nonet.admin).expect(409);

    const { stdout } = await promisify(execFile)(
      process.execPath,
      [path.join(packageRoot, 'bin/nonet.mjs'), 'reset-second-factor', last.email],
      {
        env: {
          ...process.env,
          DATABASE_URL: own.url,
          NONET_DATA_DIR: nonet.dataDir,
          NONET_SECRET: 'a secret of the tests alone, 32 letters',
        },
      },
    );
    expect(stdout).toContain(last.email);
    await as(last).get('/sessions/current').expect(401);
    await signIn(last).expect(201);
  });

  it('says what to do when NONET_SECRET has changed, and recovery codes go on', async () => {
    const person = await someone();
    const { secret, recoveryCodes } = await turnedOn(person);
    await own.pool.query(
      `update second_factor set sealed_secret = set_byte(sealed_secret, 20, 255 - get_byte(sealed_secret, 20)) where account_id = $1`,
      [person.id],
    );
    expect((await signIn(person, { code: codeOf(secret) }).expect(409)).body.code).toBe('second_factor_unreadable');
    await signIn(person, { code: recoveryCodes[0] }).expect(201);
  });

  it('keeps neither its secret nor its recovery codes readable', async () => {
    const person = await someone();
    const { secret, recoveryCodes } = await turnedOn(person);
    const { rows } = await own.pool.query(
      `select f::text || coalesce(string_agg(c::text, ' '), '') as kept from second_factor f join recovery_code c using (account_id) where account_id = $1 group by f.*`,
      [person.id],
    );
    const hex = (text: string): string => Buffer.from(text).toString('hex');
    for (const plain of [secret, ...recoveryCodes]) {
      expect(rows[0].kept).not.toContain(plain);
      expect(rows[0].kept).not.toContain(hex(plain));
    }
    expect(rows[0].kept).not.toContain(Buffer.from(Secret.fromBase32(secret).bytes).toString('hex'));
  });
});

describe('an installation that asks administrators for a second factor', () => {
  it('lets one without in to turn it on, and to nothing else; keys and others go on as before', async () => {
    const [admin, engineer] = [await someone(), await someone('engineer')];
    const key = (
      await as(admin)
        .post('/keys', { name: 'mine', roles: ['admin'] })
        .expect(201)
    ).body.key;

    expect((await as(admin, strict).get('/accounts').expect(403)).body.code).toBe('second_factor_required');
    expect((await as(admin, strict).get('/sessions/current').expect(200)).body.secondFactorRequired).toBe(true);
    await as({ ...admin, token: key }, strict)
      .get('/accounts')
      .expect(200);
    await as(engineer, strict).get('/handles').expect(200);

    await turnedOn(admin);
    await as(admin, strict).get('/accounts').expect(200);
    expect((await as(admin, strict).get('/sessions/current').expect(200)).body.secondFactorRequired).toBe(false);
  });
});
