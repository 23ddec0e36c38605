import { rm } from 'node:fs/promises';
import { ListMultipartUploadsCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { S3Store } from '../../src/export/store/s3-store.js';
import { builtCheckout, type Checkout } from '../support/checkout.js';
import { ownDatabase } from '../support/database.js';
import { ExportDesk } from '../support/exports.js';
import { endAll, READY, runNonet } from '../support/nonet.js';
import { fillRegistry } from '../support/registry.js';
import { startS3, type TestS3 } from '../support/services/s3.js';
import { temporaryFolder } from '../support/services/temporary-folder.js';
import { until } from '../support/until.js';
import { Wire } from '../support/wire.js';

const KEY = 'the-key-of-an-admin-who-exports-0123456789';

const own = await ownDatabase();
const folder = await temporaryFolder('exports');
let checkout: Checkout;
let s3: TestS3;
let wire: Wire;

beforeAll(async () => {
  [checkout, s3] = await Promise.all([builtCheckout(), startS3(), fillRegistry(own.pool, 100_000)]);
  wire = await Wire.to(Number(new URL(s3.settings.endpoint ?? '').port), { room: 12_000_000 });
}, 180_000);
afterAll(async () => {
  endAll();
  wire.close();
  await s3.stop();
  await checkout.remove();
  await rm(folder, { recursive: true });
});

const uploads = async () => (await s3.client.send(new ListMultipartUploadsCommand({ Bucket: s3.settings.bucket }))).Uploads ?? [];

it('shows nothing in S3 when the process is killed in the middle of sending it, and comes to the same bytes the next time', async () => {
  const store = new S3Store(s3.settings, `${folder}/drafts`);
  const nonet = runNonet(['start'], {
    checkout: checkout.folder,
    env: {
      DATABASE_URL: own.url,
      NONET_DATA_DIR: `${folder}/data`,
      NONET_EXPORT_STORE: `s3://${s3.settings.bucket}/${s3.settings.prefix}`,
      AWS_ENDPOINT_URL: `http://127.0.0.1:${wire.port}`,
      AWS_ACCESS_KEY_ID: s3.settings.accessKeyId,
      AWS_SECRET_ACCESS_KEY: s3.settings.secretAccessKey,
      NONET_ADMIN_API_KEY: KEY,
    },
  });
  const url = await nonet.says(READY);
  const asked = await fetch(`${url}/api/v1/exports`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${KEY}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ format: 'csv' }),
  });
  const { id } = (await asked.json()) as { id: string };
  await until(() => wire.isFull, { within: 60_000 });

  await nonet.murder();

  expect(await uploads(), 'it was in the middle').toHaveLength(1);
  expect(await store.read(id, 'manifest.json')).toBeUndefined();
  const desk = new ExportDesk(own, store);
  await desk.write(id);
  expect(await uploads()).toEqual([]);
  const inFolder = new ExportDesk(own, `${folder}/store`);
  const whole = await inFolder.export({ format: 'csv' });
  for (const name of ['handles.csv', 'manifest.json'])
    expect((await desk.bytes(id, name)).equals(await inFolder.bytes(whole, name)), name).toBe(true);
});
