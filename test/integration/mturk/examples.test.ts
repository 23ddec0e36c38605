import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { packageRoot } from '../../../src/shared/package-root.js';
import { type RunningApp, startApp } from '../../support/app.js';
import { ownDatabase } from '../../support/database.js';
import { aRequester } from '../../support/mturk.js';
import { install } from '../../support/services/installed.js';

const run = promisify(execFile);
const own = await ownDatabase();
let nonet: RunningApp;

beforeAll(async () => {
  nonet = await startApp(own.url);
});
afterAll(() => nonet.close());

/** Runs an example as a requester of its own. @returns what it printed */
async function example(program: string, file: string): Promise<unknown> {
  const { key } = await aRequester(nonet, own.pool);
  const { stdout } = await run(program, [path.join(packageRoot, 'examples/mturk', file)], {
    env: {
      ...process.env,
      MTURK_ENDPOINT: `${nonet.url}/mturk`,
      AWS_ACCESS_KEY_ID: key.accessKeyId,
      AWS_SECRET_ACCESS_KEY: key.secretAccessKey,
    },
  });
  return JSON.parse(stdout);
}

it('runs a program of Mechanical Turk’s Python client unchanged', async () => {
  const hasBoto3 = await run('python3', ['-c', 'import boto3']).then(
    () => true,
    () => false,
  );
  if (!hasBoto3) await install('python3', 'python3-boto3');

  expect(await example('python3', 'requester.py')).toEqual({
    made: 12,
    refusal: {
      code: 'RequestError',
      turk: 'AWS.MechanicalTurk.InvalidHITState',
      message: expect.stringContaining("This HIT is currently in the state 'Assignable'"),
    },
    held: '0.48',
    left: 0,
  });
}, 180_000);

it('runs a program of its JavaScript client unchanged', async () => {
  expect(await example(process.execPath, 'main.mjs')).toEqual({
    titles: ['Find the account of Ann Other', 'Find the account of Zoe Ball'],
    held: '0.00',
  });
});
