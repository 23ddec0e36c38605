import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Settings } from '../../src/config/settings.js';
import { type OutgoingPost, PostOut } from '../../src/http/outgoing/post-out.js';
import { newSigningSecret, signatureHeaders } from '../../src/http/outgoing/sign-message.js';

interface Received {
  headers: IncomingMessage['headers'];
  body: string;
}

let server: Server;
let received: Received[] = [];
let answer: (response: ServerResponse) => void;

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = '';
    request
      .on('data', (part) => (body += part))
      .on('end', () => {
        received.push({ headers: request.headers, body });
        answer(response);
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
beforeEach(() => {
  received = [];
  answer = (response) => response.end('thank you');
});

const post = (host = '127.0.0.1'): OutgoingPost => ({
  url: `http://${host}:${(server.address() as AddressInfo).port}/hook`,
  body: '{"a":"ö"}',
  headers: {},
});
const inside = new PostOut({ privateTargets: true } as Settings);

it('reaches a receiver inside where the operator opened it, by address or by name', async () => {
  expect(await inside.run(post())).toEqual({
    delivered: true,
    status: 200,
    excerpt: 'thank you',
    retryAfterSeconds: null,
    error: null,
    refused: false,
  });
  expect(await inside.run(post('localhost'))).toMatchObject({ status: 200 });
  expect(received[0]).toMatchObject({ body: '{"a":"ö"}', headers: { 'content-type': 'application/json', 'user-agent': 'nonet' } });
});

it('never opens a connection to what is not public', async () => {
  expect(await new PostOut({ privateTargets: false } as Settings).run(post('localhost'))).toMatchObject({ status: null, refused: true });
  expect(received).toEqual([]);
});

it('follows no redirect', async () => {
  answer = (response) => response.writeHead(302, { Location: post().url }).end();
  expect(await inside.run(post())).toMatchObject({ delivered: false, status: 302 });
  expect(received).toHaveLength(1);
});

it('reads so much of an answer and no more', async () => {
  answer = (response) => {
    const more = (): void => {
      while (!response.destroyed && response.write('x'.repeat(60_000)));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  };
  expect((await inside.run(post())).excerpt).toBe('x'.repeat(2_000));
});

it('gives up on a receiver that never ends its answer', async () => {
  answer = (response) => void response.write('wait');
  expect(await inside.run(post(), 50)).toMatchObject({ status: null, error: 'no answer within 0.05 seconds', refused: false });
});

it('hands on how long it was asked to wait', async () => {
  answer = (response) => response.writeHead(429, { 'Retry-After': '7' }).end();
  expect(await inside.run(post())).toMatchObject({ status: 429, retryAfterSeconds: 7 });
});

it('is believed by a receiver with the old secret and by one with the new, and by no other', async () => {
  const [old, next, other] = [newSigningSecret(), newSigningSecret(), newSigningSecret()];
  const { body } = post();
  await inside.run({ ...post(), headers: signatureHeaders({ id: 'msg_1', body }, [next, old], new Date()) });
  const [message] = received;
  const headers = message?.headers as Record<string, string>;

  for (const secret of [old, next]) expect(new Webhook(secret).verify(message!.body, headers)).toEqual({ a: 'ö' });
  expect(() => new Webhook(other).verify(message!.body, headers)).toThrow('No matching signature');
});
