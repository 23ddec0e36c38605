import { createConfig, lintFromString } from '@redocly/openapi-core';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.js';
import { ownDatabase } from '../support/database.js';

interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: { name: string }[];
  responses: Record<string, { content?: Record<string, { schema?: object }> }>;
}

const own = await ownDatabase();
let nonet: RunningApp;
let text: string;
let operations: [string, Operation][];

beforeAll(async () => {
  nonet = await startApp(own.url);
  text = (await nonet.http.get('/api/openapi.json').expect(200)).text;
  const { paths }: { paths: Record<string, Record<string, Operation>> } = JSON.parse(text);
  operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]): [string, Operation] => [`${method.toUpperCase()} ${path}`, operation]),
  );
});
afterAll(() => nonet.close());

/** The routes of which something is so. */
const where = (isSo: (operation: Operation, route: string) => boolean): string[] =>
  operations.filter(([route, operation]) => isSo(operation, route)).map(([route]) => route);

/** Posts that take no Idempotency-Key: their answer is a secret and isn’t kept, they change nothing, or a repetition does no more than the first. */
const NOT_REPEATABLE = [
  'POST /api/v1/accounts',
  'POST /api/v1/accounts/me/second-factor',
  'POST /api/v1/accounts/me/second-factor/confirmation',
  'POST /api/v1/accounts/me/second-factor/recovery-codes',
  'POST /api/v1/accounts/me/second-factor/removal',
  'POST /api/v1/accounts/{id}/link',
  'POST /api/v1/admin/alert-webhooks',
  'POST /api/v1/admin/alert-webhooks/{id}/test',
  'POST /api/v1/admin/queues/{name}/failed/{jobId}/retry',
  'POST /api/v1/admin/queues/{name}/retry',
  'POST /api/v1/admin/workers/{id}/erasure',
  'POST /api/v1/admin/workers/{id}/link',
  'POST /api/v1/admin/workers/{id}/void',
  'POST /api/v1/assignments/{id}/renewal',
  'POST /api/v1/batches/{id}/policy/preview',
  'POST /api/v1/batches/{id}/policy/restoration',
  'POST /api/v1/handles/lookup',
  'POST /api/v1/hit-assignments/{id}/return',
  'POST /api/v1/keys',
  'POST /api/v1/links/redeem',
  'POST /api/v1/mturk/keys',
  'POST /api/v1/mturk/notification-secret',
  'POST /api/v1/policies/replay',
  'POST /api/v1/policies/replay/flips',
  'POST /api/v1/qualifications/{typeId}/answers',
  'POST /api/v1/qualifications/{typeId}/requests',
  'POST /api/v1/sessions',
  'POST /api/v1/subscriptions',
  'POST /api/v1/subscriptions/{id}/secret',
  'POST /api/v1/subscriptions/{id}/test',
  'POST /api/v1/workers',
  'POST /api/v1/workers/me/erasure',
];

describe('the API description', () => {
  it('has nothing that a linter objects to', async () => {
    const config = await createConfig({
      extends: ['recommended-strict'],
      rules: {
        // Hosts are everybody's own, and a problem may always be answered instead.
        'no-server-example.com': 'off',
        'operation-4xx-response': 'off',
        'no-unused-components': 'error',
        'operation-operationId': 'error',
        'operation-operationId-unique': 'error',
        'operation-summary': 'error',
        'operation-singular-tag': 'error',
        'operation-tag-defined': 'error',
        'tag-description': 'error',
        'no-ambiguous-paths': 'off',
        'path-parameters-defined': 'error',
        'no-invalid-schema-examples': 'error',
        'no-invalid-media-type-examples': 'error',
      },
    });
    const problems = await lintFromString({ source: text, absoluteRef: 'openapi.json', config });
    expect(problems.map(({ ruleId, message, location }) => `${ruleId} at ${location[0]?.pointer ?? '?'}: ${message}`)).toEqual([]);
  });

  it('says in a sentence what each route does: write it as a comment above the method', () => {
    expect(where(({ summary }) => !summary)).toEqual([]);
  });

  it('says what each route answers: by the method’s return type, or @AnswersFile; an answer of nothing is a 204', () => {
    const isSaid = ({ responses }: Operation): boolean =>
      Object.entries(responses)
        .filter(([status]) => status.startsWith('2'))
        .some(
          ([status, { content }]) =>
            status === '204' || Object.values(content ?? {}).some(({ schema }) => Object.keys(schema ?? {}).length > 0),
        );
    expect(where((operation) => !isSaid(operation))).toEqual([]);
  });

  it('says of each post that it takes an Idempotency-Key, or why not: heed it with @Repeatable(), or list the route above', () => {
    const posts = where(({ parameters }, route) => route.startsWith('POST') && !parameters?.some(({ name }) => name === 'Idempotency-Key'));
    expect(posts.toSorted()).toEqual(NOT_REPEATABLE);
  });

  it('is what the typed clients were generated from: npm run api writes their types anew', async () => {
    const types = await openapiTypescript(text, { alphabetize: true });
    await expect(`/** Generated from the API description: npm run api. */\n${astToString(types)}`).toMatchFileSnapshot(
      '../../web/api/openapi.d.ts',
    );
  });
});
