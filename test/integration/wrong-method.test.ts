import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.js';
import { ownDatabase } from '../support/database.js';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

const own = await ownDatabase();
let nonet: RunningApp;

beforeAll(async () => {
  nonet = await startApp(own.url);
});
afterAll(() => nonet.close());

/** An address may fit several descriptions: /x/latest is an {id}, too. */
const fits = (address: string, path: string): boolean => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(address);

it('names the methods of every address in the API description when it is asked by another', async () => {
  const { paths } = (await nonet.http.get('/api/openapi.json').expect(200)).body as { paths: Record<string, object> };
  expect(Object.keys(paths).length).toBeGreaterThan(80);
  for (const path of Object.keys(paths)) {
    const address = path.replaceAll(/\{\w+\}/g, '7');
    const taken = METHODS.filter((method) =>
      Object.entries(paths).some(([other, operations]) => fits(address, other) && method in operations),
    );
    for (const method of METHODS.filter((other) => !taken.includes(other))) {
      const answer = await nonet.http[method](address);
      expect(answer.status, `${method} ${address}`).toBe(405);
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect(answer.body).toMatchObject({ code: 'method_not_allowed', detail: expect.stringContaining(taken[0]!.toUpperCase()) });
      const allowed = String(answer.headers['allow']).toLowerCase().split(', ');
      expect(allowed.filter((name) => !['head', 'options'].includes(name))).toEqual(taken);
      expect(allowed.includes('head')).toBe(taken.includes('get'));
    }
  }
});

it('answers OPTIONS with what an address takes, and HEAD where it takes GET', async () => {
  const options = await nonet.http.options('/api/v1/batches').expect(204);
  expect(options.headers['allow']).toBe('GET, HEAD, POST, OPTIONS');
  await nonet.http.head('/healthz').expect(200);
  await nonet.http.head('/api/v1/batches').set('Authorization', nonet.admin).expect(200);
  expect((await nonet.http.head('/api/v1/policies/replay').expect(405)).headers['allow']).toBe('POST, OPTIONS');
});

it('knows nothing of an address that there isn’t, by whatever method', async () => {
  for (const method of [...METHODS, 'options', 'head'] as const) await nonet.http[method]('/api/v1/nowhere').expect(404);
});
