import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.js';
import { ownDatabase } from '../support/database.js';
import { until } from '../support/until.js';

const own = await ownDatabase();
let nonet: RunningApp;

beforeAll(async () => {
  nonet = await startApp(own.url, { settings: { maxInFlight: 5 } });
});
afterAll(() => nonet.close());

const placesTaken = async (): Promise<number> =>
  Number(/^nonet_requests_in_flight (\d+)$/m.exec((await nonet.http.get('/metrics').expect(200)).text)?.[1]);

/** Says something on a bare connection, and hangs up. */
async function sayAndGo(bytes: string): Promise<void> {
  const socket = connect(Number(new URL(nonet.url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  await once(socket, 'connect');
  await new Promise((done) => socket.write(`${bytes}\r\n`, done));
  socket.destroy();
}

const HEADERS = `Host: nonet\r\nAuthorization: Bearer`;
const UNKNOWN = '00000000-0000-4000-8000-000000000000';

it.each([
  ['before it is answered', (key: string) => `GET /api/v1/batches HTTP/1.1\r\n${HEADERS} ${key}\r\n`],
  [
    'within a body that nobody reads',
    (key: string) => `GET /api/v1/batches/${UNKNOWN} HTTP/1.1\r\n${HEADERS} ${key}\r\nContent-Length: 10\r\n`,
  ],
  [
    'within a body',
    (key: string) =>
      `POST /api/v1/batches HTTP/1.1\r\n${HEADERS} ${key}\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{"n`,
  ],
  [
    'within an upload',
    (key: string) => `POST /api/v1/gold HTTP/1.1\r\n${HEADERS} ${key}\r\nContent-Type: text/csv\r\nContent-Length: 10\r\n\r\nname`,
  ],
  ['within a signed request', () => `POST /mturk HTTP/1.1\r\nHost: nonet\r\nContent-Length: 10\r\n\r\n{"n`],
  ['as nobody', () => `GET /api/v1/batches HTTP/1.1\r\nHost: nonet\r\nContent-Length: 10\r\n`],
])('keeps no place for whoever hangs up %s', async (_, bytes) => {
  const key = nonet.admin.replace('Bearer ', '');
  for (let n = 0; n < 30; n += 1) await sayAndGo(bytes(key));

  await until(async () => (await placesTaken()) === 0);
  await Promise.all(Array.from({ length: 4 }, () => nonet.http.get('/api/v1/batches').set('Authorization', nonet.admin).expect(200)));
});
