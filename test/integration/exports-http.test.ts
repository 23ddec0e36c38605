import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.js';
import { ownDatabase } from '../support/database.js';
import { aFinding, anAthlete, record } from '../support/registry.js';
import { until } from '../support/until.js';

const own = await ownDatabase();
let nonet: RunningApp;

/** A whole Nonet: what is asked for over HTTP is written off the queue. */
beforeAll(async () => {
  nonet = await startApp(own.url, { role: 'all' });
  for (const handle of ['Zoe', 'Ann', null]) await record(own.db, aFinding(await anAthlete(own.pool), handle));
});
afterAll(() => nonet.close());

const get = (path: string) => nonet.http.get(`/api/v1/exports${path}`).set('Authorization', nonet.admin).buffer(true);
const ask = (body: object) => nonet.http.post('/api/v1/exports').set('Authorization', nonet.admin).send(body);

async function done(id: string): Promise<{ id: string; files: { name: string; bytes: number; sha256: string }[] }> {
  return until(async () => {
    const { body } = await get(`/${id}`).expect(200);
    return body.status === 'done' && body;
  });
}

describe('asking for an export', () => {
  it('answers at once, and shows how far it is until its files are there', async () => {
    const { body: asked } = await ask({ format: 'csv' }).expect(202);
    expect(asked).toMatchObject({
      status: 'queued',
      progress: 0,
      rows: 0,
      files: [],
      firstSeq: null,
      lastSeq: null,
      error: null,
      finishedAt: null,
    });

    const finished = await done(asked.id);

    expect(finished).toEqual({
      id: asked.id,
      status: 'done',
      format: 'csv',
      compression: 'none',
      platforms: null,
      statuses: ['verified', 'no_account'],
      minConfidence: null,
      after: null,
      rows: 3,
      progress: 1,
      firstSeq: 1,
      lastSeq: 3,
      error: null,
      files: [
        { name: 'handles.csv', bytes: expect.any(Number), rows: 3, sha256: expect.any(String) },
        { name: 'manifest.json', bytes: expect.any(Number), rows: null, sha256: expect.any(String) },
      ],
      createdAt: expect.stringMatching(/Z$/),
      finishedAt: expect.stringMatching(/Z$/),
      scheduleId: null,
      removedAt: null,
    });
    for (const { name, bytes, sha256 } of finished.files) {
      const { text } = await get(`/${asked.id}/files/${name}`).expect(200);
      expect([Buffer.byteLength(text), createHash('sha256').update(text).digest('hex')]).toEqual([bytes, sha256]);
    }
  });

  it('takes effect once, however often it is sent', async () => {
    const send = () => ask({ format: 'jsonl' }).set('Idempotency-Key', 'the same').expect(202);
    const [first, second] = [await send(), await send()];
    expect(second.body.id).toBe(first.body.id);
  });

  it('compresses Parquet by itself', async () => {
    const { id } = await done((await ask({ format: 'parquet' }).expect(202)).body.id);
    const { headers } = await get(`/${id}/files/handles.parquet`).expect(200);
    expect(headers['content-type']).toBe('application/vnd.apache.parquet');
    expect((await get(`/${id}`)).body).toMatchObject({ compression: 'zstd', rows: 3, files: [{ name: 'handles.parquet', rows: 3 }, {}] });
  });

  it('is refused for a cursor that the feed never gave out, and for what is not known', async () => {
    expect((await ask({ format: 'csv', after: 1_000_000 }).expect(400)).body.code).toBe('cursor_unknown');
    for (const body of [
      {},
      { format: 'xlsx' },
      { format: 'csv', platforms: [] },
      { format: 'csv', statuses: ['good'] },
      { format: 'csv', minConfidence: 1.1 },
      { format: 'csv', columns: ['name'] },
    ]) {
      expect((await ask(body)).body, JSON.stringify(body)).toMatchObject({ status: 400, code: 'invalid_input' });
    }
  });

  it('takes null for what is left out', async () => {
    const nothing = { platforms: null, statuses: null, minConfidence: null, after: null, compression: null };
    const { body } = await ask({ format: 'csv', ...nothing }).expect(202);
    expect(body).toMatchObject({ compression: 'none', platforms: null, statuses: ['verified', 'no_account'] });
  });

  it('lists the exports, the newest first', async () => {
    const older = (await ask({ format: 'csv' }).expect(202)).body.id;
    const newer = (await ask({ format: 'csv' }).expect(202)).body.id;
    const { body: first } = await get('?limit=1').expect(200);
    const { body: second } = await get(`?limit=1&cursor=${first.nextCursor}`).expect(200);
    expect([first.items[0].id, second.items[0].id]).toEqual([newer, older]);
  });
});

describe('a download', () => {
  let path: string;
  let whole: string;

  beforeAll(async () => {
    const { id } = await done((await ask({ format: 'csv' })).body.id);
    path = `/${id}/files/handles.csv`;
    whole = (await get(path)).text;
  });

  it('goes on where it broke off', async () => {
    const { headers } = await get(path).expect(200);
    expect(headers).toMatchObject({
      'accept-ranges': 'bytes',
      'content-type': 'text/csv; charset=utf-8',
      'content-length': String(whole.length),
      'content-disposition': 'attachment; filename="handles.csv"',
      etag: `"${createHash('sha256').update(whole).digest('hex')}"`,
      'cache-control': 'private, no-cache',
    });

    const rest = await get(path).set('Range', 'bytes=100-').set('If-Range', String(headers['etag'])).expect(206);

    expect(rest.headers['content-range']).toBe(`bytes 100-${whole.length - 1}/${whole.length}`);
    expect(whole.slice(0, 100) + rest.text).toBe(whole);
    expect((await get(path).set('Range', 'bytes=10-19').expect(206)).text).toBe(whole.slice(10, 20));
    expect((await get(path).set('Range', 'bytes=-5').expect(206)).text).toBe(whole.slice(-5));
  });

  it('begins again when it would go on with another file', async () => {
    for (const other of ['"another"', `W/"${createHash('sha256').update(whole).digest('hex')}"`, 'Mon, 23 Nov 2026 20:00:00 GMT']) {
      expect((await get(path).set('Range', 'bytes=100-').set('If-Range', other).expect(200)).text).toBe(whole);
    }
  });

  it('is not sent again to who has it', async () => {
    const tag = String((await get(path)).headers['etag']);
    for (const tags of [tag, `"other", ${tag}`, `W/${tag}`]) await get(path).set('If-None-Match', tags).expect(304);
    expect((await get(path).set('If-None-Match', '"other"').expect(200)).text).toBe(whole);
  });

  it('says what it would send, to who only asks', async () => {
    const { headers, text } = await nonet.http.head(`/api/v1/exports${path}`).set('Authorization', nonet.admin).expect(200);
    expect(headers['content-length']).toBe(String(whole.length));
    expect(text ?? '').toBe('');
  });

  it('says how long the file is, to who asks for what lies beyond it', async () => {
    const { headers, body } = await get(path).set('Range', `bytes=${whole.length}-`).expect(416);
    expect(headers['content-range']).toBe(`bytes */${whole.length}`);
    expect(body).toMatchObject({ status: 416, code: 'range_not_satisfiable' });
  });

  it('is of the files of that export, and of nothing else', async () => {
    const [, id] = path.split('/');
    for (const name of ['other.csv', '..%2F..%2Fsecrets.json', '%2Fetc%2Fpasswd', '.', 'HANDLES.CSV']) {
      expect((await get(`/${id}/files/${name}`).expect(404)).body.code, name).toBe('not_found');
    }
    await get('/00000000-0000-4000-8000-000000000000/files/handles.csv').expect(404);
    await get('/no-id/files/handles.csv').expect(404);
    await nonet.http.get(`/api/v1/exports${path}`).expect(401);
  });
});
