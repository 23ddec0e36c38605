import { createServer } from 'node:http';
import { Redis } from 'ioredis';
import { expect, it } from 'vitest';
import { launchChromium } from '../support/services/chromium.js';
import { freePort } from '../support/services/free-port.js';
import { startRedis } from '../support/services/redis.js';

it('a Redis that is killed comes back on the same port with what it was told', async () => {
  const redis = await startRedis({ appendOnly: true });
  const client = new Redis(redis.url, { maxRetriesPerRequest: null });
  client.on('error', () => undefined);
  await client.set('handle', 'zoe');
  await client.config('SET', 'appendfsync', 'always');

  await redis.kill();
  await redis.restart();

  expect(await client.get('handle')).toBe('zoe');
  client.disconnect();
  await redis.stop();
}, 300_000);

it('a browser opens a page of ours', async () => {
  const port = await freePort();
  const server = createServer((_request, response) => response.end('<title>Nonet</title><p>Look up')).listen(port, '127.0.0.1');
  const browser = await launchChromium();

  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${port}`);

  expect(await page.title()).toBe('Nonet');
  await browser.close();
  server.close();
}, 600_000);
