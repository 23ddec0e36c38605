import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CALLERS, Callers, FORMER_KEYS } from '../support/access/callers.js';
import { routesOf } from '../support/access/routes.js';
import { isFor, ROWS, type Row } from '../support/access/table.js';
import { Things } from '../support/access/things.js';
import { type RunningApp, startApp } from '../support/app.js';
import { aBatch } from '../support/builders.js';
import { ownDatabase } from '../support/database.js';

/** Files and pages: the same for everybody, and nothing in them is anybody's. Some are there only once they are built. */
const PAGES = [/^\/(work|link|admin|data)?(\/?\*)?$/, /^\/(assets|docs)\b/, /^\/training$/];

const own = await ownDatabase();
let nonet: RunningApp;
let callers: Callers;
let things: Things;

beforeAll(async () => {
  nonet = await startApp(own.url);
  callers = await Callers.make(own.pool);
  things = new Things(nonet, own, callers);
  await aBatch(own.pool, { tasks: 5 });
});
afterAll(() => nonet.close());

type Request = Pick<Row, 'method' | 'path' | 'body'>;

const filled = async ({ method, path, body }: Request): Promise<Request> => ({
  method,
  path: await things.fill(path),
  body: await things.fill(body),
});

/** The status, and the code of a problem. */
async function send({ method, path, body }: Request, authorization: string): Promise<string> {
  const request = nonet.http[method.toLowerCase() as 'post'](path);
  if (authorization !== '') request.set('Authorization', authorization);
  if (body !== '')
    request
      .set('Content-Type', body.startsWith('{') ? 'application/json' : 'text/csv')
      .serialize(String)
      .send(body);
  const answer = await request;
  return `${answer.status} ${answer.body?.code ?? ''}`.trim();
}

/** What changes nothing, what anybody may do for themselves, and what is kept where it belongs, with who and when. */
const UNRECORDED = [
  /^POST \/api\/v1\/(sessions|links\/redeem|workers)$/,
  /^DELETE \/api\/v1\/sessions/,
  /^POST \/api\/v1\/(policies\/replay(\/flips)?|handles\/lookup|batches\/.+\/policy\/preview)$/,
  // Moving on is what a consumer does all day; making a cursor, moving it back and removing it are recorded.
  /^PUT \/api\/v1\/cursors/,
  /^POST \/api\/v1\/handles\/.+\/(reports|observations)$/,
];

describe('the record of what an administrator does', () => {
  const acts = ROWS.filter(
    ({ method, path, statuses }) =>
      method !== 'GET' && statuses.at(-1)! < 300 && !UNRECORDED.some((exempt) => exempt.test(`${method} ${path.replace(/\?.*/, '')}`)),
  );

  it.each(acts)('has a line for $method $path', async (row) => {
    const { accountId } = callers.account('admin');
    const request = await filled(row);
    const lines = async () =>
      (await own.pool.query('select count(*)::int as count from audit where account_id = $1', [accountId])).rows[0].count;
    const before = await lines();
    expect(await send(request, await callers.signIn('admin'))).toMatch(/^2/);
    expect(await lines(), 'call recordAct in the transaction of the act, or say in UNRECORDED why not').toBeGreaterThan(before);
  });
});

describe('the table of who may do what', () => {
  it('has a row for every route', async () => {
    const asked = routesOf(nonet).filter(({ path }) => !PAGES.some((page) => page.test(path)));
    const missing = asked.filter((route) => !ROWS.some((row) => isFor(row, route)));
    const suggested = await Promise.all(
      missing.map(async ({ method, path }) => {
        const request = { method, path: path.replaceAll(/:\w+/g, '0'), body: '' };
        const got = await Promise.all(CALLERS.map(async (name) => (await send(request, await callers.signIn(name))).slice(0, 3)));
        return `${method.padEnd(6)} ${path.padEnd(51)} ${got.map((status, n) => status.padEnd(CALLERS[n]!.length)).join(' ')}`;
      }),
    );
    expect(
      suggested,
      `These routes have no row in TABLE (${import.meta.filename}). Add what each caller should get; below is what they get now, with no body and with ids of nothing`,
    ).toEqual([]);
  });

  it('has no row for a route that isn’t there', () => {
    const routes = routesOf(nonet);
    expect(ROWS.filter((row) => !routes.some((route) => isFor(row, route))).map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  });

  it.each(ROWS)('$method $path', async (row) => {
    const shared = await filled(row);
    /** Who is refused changes nothing, so they may all be refused the same thing; who is let in gets a new one, and a new session. */
    const get = async (status: number, token: Promise<string>): Promise<string> =>
      send(status < 400 ? await filled(row) : shared, await token);
    const statusOf = (n: number): number => row.statuses[n] ?? 0;
    const [nobody = 0] = row.statuses;

    const got = [
      ...(await Promise.all(FORMER_KEYS.map(async (key) => [key, await get(nobody, callers.formerKey(key))]))),
      ...(await Promise.all(
        CALLERS.map(async (name, n) => (statusOf(n) < 400 ? [] : [name, await get(statusOf(n), callers.signIn(name))])),
      )),
    ];
    for (const [n, name] of CALLERS.entries()) {
      if (statusOf(n) < 400) got.push([name, await get(statusOf(n), callers.signIn(name))]);
    }

    const beginning = (status: number): unknown => expect.stringMatching(`^${status}\\b`);
    expect(Object.fromEntries(got)).toEqual(
      Object.fromEntries([
        ...FORMER_KEYS.map((key) => [key, beginning(nobody)]),
        ...CALLERS.map((name, n) => [name, beginning(statusOf(n))]),
      ]),
    );
  });
});
