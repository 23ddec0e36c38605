import { rm } from 'node:fs/promises';
import { CreateMultipartUploadCommand, ListMultipartUploadsCommand, UploadPartCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { S3Store } from '../../src/export/store/s3-store.js';
import { type RunningApp, startApp } from '../support/app.js';
import { ownDatabase } from '../support/database.js';
import { ExportDesk } from '../support/exports.js';
import { fillRegistry } from '../support/registry.js';
import { startS3, type TestS3 } from '../support/services/s3.js';
import { temporaryFolder } from '../support/services/temporary-folder.js';
import { until } from '../support/until.js';

const own = await ownDatabase();
const folder = await temporaryFolder('exports');
let s3: TestS3;
let desk: ExportDesk;
let store: S3Store;

beforeAll(async () => {
  [s3] = await Promise.all([startS3(), fillRegistry(own.pool, 60_000)]);
  store = new S3Store(s3.settings, `${folder}/drafts`);
  desk = new ExportDesk(own, store);
});
afterAll(async () => {
  await s3.stop();
  await rm(folder, { recursive: true });
});

const objectsOf = async (id: string) => (await s3.keys()).filter((key) => key.includes(id));
const uploads = async () => (await s3.client.send(new ListMultipartUploadsCommand({ Bucket: s3.settings.bucket }))).Uploads ?? [];
const inFolder = () => new ExportDesk(own, `${folder}/store`);

describe('an export in S3', () => {
  it('has the same bytes as in a folder, whatever the format and in however many parts', async () => {
    for (const [format, name] of [
      ['csv', 'handles.csv'],
      ['parquet', 'handles.parquet'],
    ] as const) {
      const [there, here] = [await desk.export({ format }), await inFolder().export({ format })];
      expect(await objectsOf(there)).toEqual([name, 'manifest.json'].map((each) => `nonet/exports/${there}/${each}`));
      for (const each of [name, 'manifest.json'])
        expect((await desk.bytes(there, each)).equals(await inFolder().bytes(here, each)), each).toBe(true);
    }
    expect(await uploads()).toEqual([]);
  });

  it('is not there before its manifest, and takes the place of what a killed attempt left', async () => {
    const id = await desk.request({ format: 'csv' });
    const object = { Bucket: s3.settings.bucket, Key: `nonet/exports/${id}/handles.csv` };
    const { UploadId } = await s3.client.send(new CreateMultipartUploadCommand(object));
    await s3.client.send(new UploadPartCommand({ ...object, UploadId, PartNumber: 1, Body: Buffer.alloc(5_300_000) }));
    expect(await uploads()).toHaveLength(1);
    expect(await store.read(id, 'manifest.json')).toBeUndefined();

    await desk.write(id);

    expect(await uploads()).toEqual([]);
    expect(await objectsOf(id)).toHaveLength(2);
    expect(await desk.csv(id)).toHaveLength(58_800);
  });

  it('keeps what was published first', async () => {
    const id = await desk.export({ format: 'jsonl' });
    const draft = await store.draft(id);
    expect(await draft.publish(['handles.jsonl', 'manifest.json'])).toBe(false);
    await draft.discard();
  });

  it('goes with all that attempts left, the manifest first, and once more without harm', async () => {
    const id = await desk.export({ format: 'csv' });
    await store.remove(id);
    expect(await objectsOf(id)).toEqual([]);
    expect(await store.open(id, 'handles.csv', undefined)).toBeUndefined();
    await store.remove(id);
  });

  it('fails with a sentence when the store says no', async () => {
    const wrong = (change: object) => new ExportDesk(own, new S3Store({ ...s3.settings, ...change }, `${folder}/drafts`));
    await expect(wrong({ bucket: 'no-such-bucket' }).export({ format: 'csv' })).rejects.toThrow(
      /"no-such-bucket".*there is no such bucket/,
    );
    await expect(wrong({ secretAccessKey: 'wrong' }).export({ format: 'csv' })).rejects.toThrow(/AWS_SECRET_ACCESS_KEY/);
    await expect(wrong({ accessKeyId: 'nobody' }).export({ format: 'csv' })).rejects.toThrow(/AWS_ACCESS_KEY_ID/);
  });
});

describe('a download from S3', () => {
  let nonet: RunningApp;
  afterAll(() => nonet.close());

  it('comes through Nonet, goes on where it broke off, and says how long the file is', async () => {
    nonet = await startApp(own.url, { role: 'all', settings: { exportStore: s3.settings } });
    const get = (path: string) => nonet.http.get(`/api/v1/exports${path}`).set('Authorization', nonet.admin).buffer(true);
    const { body: asked } = await nonet.http.post('/api/v1/exports').set('Authorization', nonet.admin).send({ format: 'csv' }).expect(202);
    await until(async () => (await get(`/${asked.id}`)).body.status === 'done');
    const path = `/${asked.id}/files/handles.csv`;
    const { text: whole, headers } = await get(path).expect(200);

    expect(headers).toMatchObject({ 'accept-ranges': 'bytes', 'content-length': String(Buffer.byteLength(whole)) });
    const rest = await get(path).set('Range', 'bytes=100-199').set('If-Range', String(headers['etag'])).expect(206);
    expect(rest.text).toBe(Buffer.from(whole).subarray(100, 200).toString());
    expect(rest.headers['content-range']).toBe(`bytes 100-199/${headers['content-length']}`);
    const beyond = await get(path).set('Range', 'bytes=99999999-').expect(416);
    expect(beyond.headers['content-range']).toBe(`bytes */${headers['content-length']}`);
    const { headers: only } = await nonet.http.head(`/api/v1/exports${path}`).set('Authorization', nonet.admin).expect(200);
    expect(only['content-length']).toBe(headers['content-length']);
    await store.remove(asked.id);
    await get(path).expect(404);
  });
});
