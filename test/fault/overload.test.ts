import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { findBreaches } from '../../src/cli/invariants/find-breaches.js';
import { aBatch, someWorkers } from '../support/builders.js';
import { ownDatabase } from '../support/database.js';
import { Deployment } from '../support/deployment.js';
import { someoneWith } from '../support/office.js';
import { RelentlessCrowd } from '../support/relentless-crowd.js';
import { fixedSeed, replay } from '../support/seed.js';
import { until } from '../support/until.js';

/** Of the one web process; the crowd asks for many times as much, and doesn't wait when it is told to. */
const PLACES = 4;

const own = await ownDatabase();
let deployment: Deployment;

beforeAll(async () => {
  deployment = await Deployment.of(['web', 'worker'], { DATABASE_URL: own.url, NONET_MAX_IN_FLIGHT: String(PLACES) });
  await deployment.start();
}, 120_000);
afterAll(() => deployment.remove());

const ask = (path: string, token = ''): Promise<Response> =>
  fetch(`${deployment.webs[0]?.url}${path}`, { headers: { Authorization: token } });

/** The sum of a figure's series. @param having part of their labels */
async function figure(name: string, having = ''): Promise<number> {
  const lines = (await (await ask('/metrics')).text()).split('\n').filter((line) => line.startsWith(`${name}{`) && line.includes(having));
  return lines.reduce((sum, line) => sum + Number(line.split(' ').at(-1)), 0);
}

it('turns away what is too much, loses nothing of what it took, says that it lives, and takes all again by itself', async () => {
  await aBatch(own.pool, { tasks: 2_000 });
  const engineer = await someoneWith(own.pool, 'engineer');
  const workers = await someWorkers(own.pool, 30 * PLACES);
  const crowd = new RelentlessCrowd({ urls: [deployment.webs[0]?.url ?? ''], workers, readers: [engineer], seed: fixedSeed });

  const turnedAway = await until(async () => {
    const answer = await ask('/api/v1/handles', engineer);
    return answer.ok ? undefined : answer;
  });
  expect(turnedAway.status).toBe(503);
  expect(turnedAway.headers.get('retry-after')).toMatch(/^[1-5]$/);
  expect(turnedAway.headers.get('content-type')).toContain('application/problem+json');
  expect(await turnedAway.json()).toMatchObject({ status: 503, code: 'overloaded' });

  await until(
    async () => {
      for (const path of ['/healthz', '/readyz', '/']) expect((await ask(path)).status).toBe(200);
      return crowd.kept > 400 && (await figure('nonet_shed_total')) > 400;
    },
    { within: 100_000 },
  );
  await crowd.stop();

  expect(await figure('nonet_http_request_seconds_count', 'status="5')).toBe(await figure('nonet_shed_total'));
  for (let n = 0; n < 5 * PLACES; n += 1) expect((await ask('/api/v1/handles', engineer)).status).toBe(200);
  expect(await figure('nonet_http_request_seconds_count', 'status="500"')).toBe(0);
  expect(await crowd.breaches(own.pool), replay(fixedSeed)).toEqual([]);
  expect(await findBreaches(own.db)).toEqual([]);
});

it('has answered everybody of a thousand who came at once while it was stopped', async () => {
  const [web] = deployment.webs;
  web?.process.kill('SIGSTOP');
  const { hostname, port } = new URL(web?.url ?? '');
  const knocking = await Promise.all(
    Array.from({ length: 1_000 }, async () => {
      const socket = connect(Number(port), hostname);
      // Each is let as far as the door: the kernel keeps it until it is taken.
      await once(socket, 'connect');
      socket.write('GET /api/v1/handles HTTP/1.1\r\nHost: nonet\r\nConnection: close\r\n\r\n');
      return socket;
    }),
  );
  web?.process.kill('SIGCONT');
  const statuses = await Promise.all(knocking.map(async (socket) => (await text(socket)).slice(9, 12)));
  expect(statuses.filter((status) => status !== '401' && status !== '503')).toEqual([]);
  await deployment.stop();
});
