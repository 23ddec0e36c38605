import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.js';
import { ownDatabase } from '../support/database.js';

const own = await ownDatabase();
let nonet: RunningApp;

beforeAll(async () => {
  nonet = await startApp(own.url);
});
afterAll(() => nonet.close());

/** Everything that the server says on a bare connection until it ends it. */
async function say(bytes: string): Promise<string> {
  const socket = connect(Number(new URL(nonet.url).port), '127.0.0.1');
  socket.on('error', () => undefined);
  let heard = '';
  socket.setEncoding('utf8').on('data', (text: string) => (heard += text));
  socket.write(bytes, 'latin1');
  await once(socket, 'close');
  return heard;
}

const HOST = 'Host: nonet\r\nConnection: close\r\n';

it.each([
  ['no HTTP at all', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n', 400],
  ['a method that there isn’t', `FROB /api/v1/batches HTTP/1.1\r\n${HOST}\r\n`, 400],
  ['a method that nobody answers', `TRACE /api/v1/batches HTTP/1.1\r\n${HOST}\r\n`, 405],
  ['a method that nobody answers, nowhere', `TRACE /api/v1/nowhere HTTP/1.1\r\n${HOST}\r\n`, 404],
  ['an address with a space', `GET /api/v1/bat ches HTTP/1.1\r\n${HOST}\r\n`, 400],
  ['an address that can’t be read', `GET /api/v1/batches/%zz HTTP/1.1\r\n${HOST}\r\n`, 400],
  ['an address that is no path', `GET * HTTP/1.1\r\n${HOST}\r\n`, 404],
  ['an address with a null byte', `GET /api/v1/batches/\0 HTTP/1.1\r\n${HOST}\r\n`, 400],
  ['an address with bytes that are no UTF-8', `GET /api/v1/batches/\xff\xfe HTTP/1.1\r\n${HOST}\r\n`, 400],
  ['an address of 100,000 characters', `GET /${'a'.repeat(100_000)} HTTP/1.1\r\n${HOST}\r\n`, 431],
  ['headers of 100,000 characters', `GET / HTTP/1.1\r\n${HOST}X: ${'a'.repeat(100_000)}\r\n\r\n`, 431],
  ['a header without a colon', `GET /api/v1/batches HTTP/1.1\r\n${HOST}nonsense\r\n\r\n`, 400],
  ['two lengths', `POST /api/v1/sessions HTTP/1.1\r\n${HOST}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, 400],
  ['a length and chunks', `POST /api/v1/sessions HTTP/1.1\r\n${HOST}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`, 400],
  ['a length below nothing', `POST /api/v1/sessions HTTP/1.1\r\n${HOST}Content-Length: -1\r\n\r\n`, 400],
  [
    'chunks that are none',
    `POST /api/v1/sessions HTTP/1.1\r\n${HOST}Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n`,
    400,
  ],
  ['a cookie that is none', `GET /api/v1/sessions/current HTTP/1.1\r\n${HOST}Cookie: nonet_session=%ff%; =;;\xff\r\n\r\n`, 401],
  ['a token that is none', `GET /api/v1/sessions/current HTTP/1.1\r\n${HOST}Authorization: Bearer \xff\xfe\r\n\r\n`, 401],
])('answers %s with a problem', async (_, bytes, status) => {
  const heard = await say(bytes);
  expect(heard).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  const [head = '', body = ''] = heard.split('\r\n\r\n');
  expect(head).toMatch(/content-type: application\/problem\+json/i);
  const problem = JSON.parse(body);
  expect(problem).toMatchObject({ status, code: expect.any(String), detail: expect.any(String), requestId: expect.any(String) });
  if (status === 400) expect(problem.errors[0].field).toMatch(/^(request|address|body)$/);
});

it('still answers afterwards', async () => {
  await nonet.http.get('/healthz').expect(200);
});
