import { readdir, rm } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Settings } from '../../src/config/settings.js';
import { ApplyRetention } from '../../src/export/retention/apply-retention.js';
import { RunSchedules } from '../../src/export/schedules/run-schedules.js';
import { FolderStore } from '../../src/export/store/folder-store.js';
import { type RunningApp, startApp } from '../support/app.js';
import { ownDatabase } from '../support/database.js';
import { ExportDesk } from '../support/exports.js';
import { aFinding, anAthlete, record } from '../support/registry.js';
import { temporaryFolder } from '../support/services/temporary-folder.js';

const own = await ownDatabase();
const folder = await temporaryFolder('exports');
const store = new FolderStore(folder);
const desk = new ExportDesk(own, store);
let nonet: RunningApp;

/** A web process alone: what is due is asked for by hands that know what time it is. */
beforeAll(async () => {
  nonet = await startApp(own.url, { settings: { exportStore: { kind: 'folder', folder } } });
});
afterAll(async () => {
  await nonet.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => own.pool.query('truncate export_job, export_schedule, outbox cascade'));

const call = (method: 'get' | 'post' | 'patch' | 'delete', path: string) =>
  nonet.http[method](`/api/v1${path}`).set('Authorization', nonet.admin);
const create = async (wanted: object) =>
  (
    await call('post', '/export-schedules')
      .send({ name: 'Daily', cron: '0 6 * * *', format: 'csv', ...wanted })
      .expect(201)
  ).body;
const scheduler = new RunSchedules(own.db);
const retention = (exportKeepDays: number | null = null) => new ApplyRetention(own.db, store, { exportKeepDays } as Settings);
const dueAt = async (id: string): Promise<Date> =>
  (await own.pool.query('select next_run_at as at from export_schedule where id = $1', [id])).rows[0].at;
const jobsOf = async (id: string): Promise<{ id: string; status: string; after_seq: string | null }[]> =>
  (await own.pool.query('select id, status, after_seq from export_job where schedule_id = $1 order by created_at', [id])).rows;

/** Lets it come due, and writes what is asked for then. */
async function runOnce(id: string): Promise<string> {
  await scheduler.run(await dueAt(id));
  const { id: job } = (await jobsOf(id)).at(-1) ?? { id: '' };
  await desk.write(job);
  return job;
}

describe('a schedule', () => {
  it('says when it will run, and can be read, listed, changed, paused and deleted', async () => {
    const made = await create({ timeZone: 'Europe/Berlin', keepLast: 3 });
    expect(made).toEqual({
      id: made.id,
      name: 'Daily',
      cron: '0 6 * * *',
      timeZone: 'Europe/Berlin',
      kind: 'snapshot',
      format: 'csv',
      compression: 'none',
      platforms: null,
      statuses: ['verified', 'no_account'],
      minConfidence: null,
      keepLast: 3,
      keepDays: null,
      paused: false,
      nextRuns: expect.arrayContaining([expect.stringMatching(/T0[45]:00:00.000Z$/)]),
      lastExportId: null,
      createdAt: expect.stringMatching(/Z$/),
    });
    expect(made.nextRuns).toHaveLength(5);
    await create({ name: 'another' });
    const { body: first } = await call('get', '/export-schedules?limit=1').expect(200);
    const { body: second } = await call('get', `/export-schedules?limit=1&cursor=${first.nextCursor}`).expect(200);
    expect([first, second].flatMap(({ items }) => items.map(({ name }: { name: string }) => name))).toEqual(['another', 'Daily']);

    const { body: paused } = await call('patch', `/export-schedules/${made.id}`).send({ paused: true, keepLast: null }).expect(200);
    expect(paused).toMatchObject({ paused: true, keepLast: null, nextRuns: [], name: 'Daily' });
    expect(await scheduler.run(new Date('2099-01-01')), 'only the other one').toBe(true);
    expect(await scheduler.run(new Date('2099-01-01'))).toBe(false);
    expect(await jobsOf(made.id)).toEqual([]);

    await call('delete', `/export-schedules/${made.id}`).expect(204);
    await call('get', `/export-schedules/${made.id}`).expect(404);
    const { rows } = await own.pool.query(`select action from audit where subject = $1 order by at`, [`export-schedule:${made.id}`]);
    expect(rows.map(({ action }) => action)).toEqual(['export-schedule.created', 'export-schedule.changed', 'export-schedule.deleted']);
  });

  it('is refused with the field that is wrong', async () => {
    for (const [wanted, field] of [
      [{ cron: 'soon' }, 'cron'],
      [{ cron: '0 0 30 2 *' }, 'cron'],
      [{ timeZone: 'Mars/Base' }, 'timeZone'],
      [{ keepLast: 0 }, 'keepLast'],
      [{ kind: 'some' }, 'kind'],
      [{ name: ' ' }, 'name'],
    ] as const) {
      const { body } = await call('post', '/export-schedules')
        .send({ name: 'x', cron: '0 6 * * *', format: 'csv', ...wanted })
        .expect(400);
      expect(body.errors[0].field, JSON.stringify(wanted)).toBe(field);
    }
    const preview = await call('get', '/export-schedules/preview?cron=0%206%20*%20*%20*&timeZone=Asia/Tokyo').expect(200);
    expect(preview.body.nextRuns[0]).toMatch(/T21:00:00.000Z$/);
    await call('get', '/export-schedules/preview?cron=soon').expect(400);
  });

  it('asks for one export when it is due, however many processes look, and makes up for missed ones by one', async () => {
    const { id } = await create({ cron: '*/5 * * * *' });
    const due = await dueAt(id);
    expect(await scheduler.run(new Date(due.getTime() - 1))).toBe(false);
    const late = new Date(due.getTime() + 3 * 3_600_000 + 1);

    await Promise.all(Array.from({ length: 8 }, () => new RunSchedules(own.db).run(late)));

    expect(await jobsOf(id)).toHaveLength(1);
    expect((await dueAt(id)).getTime() - late.getTime()).toBeLessThanOrEqual(5 * 60_000);
    expect(await scheduler.run(new Date(late.getTime() + 3_600_000)), 'the first is still being written').toBe(false);
  });

  it('goes on from its last export, and begins anew when it is of something else', async () => {
    const athlete = await anAthlete(own.pool);
    await record(own.db, aFinding(athlete, 'first'));
    const { id } = await create({ kind: 'increment', format: 'jsonl' });
    await runOnce(id);
    await record(own.db, aFinding(athlete, 'second'));
    const increment = await runOnce(id);
    expect((await desk.jsonLines(increment)).map(({ handle }) => handle)).toEqual(['second']);
    expect(await desk.jsonLines(await runOnce(id))).toEqual([]);
    await call('patch', `/export-schedules/${id}`).send({ name: 'Hourly', keepDays: 3 }).expect(200);
    expect((await jobsOf(id)).map(({ after_seq: after }) => after === null)).toEqual([true, false, false]);
    await call('patch', `/export-schedules/${id}`).send({ minConfidence: 0.5 }).expect(200);
    await runOnce(id);
    await runOnce(id);
    expect((await jobsOf(id)).map(({ after_seq: after }) => after === null)).toEqual([true, false, false, true, false]);
  });
});

describe('the latest export', () => {
  it('is always a complete one', async () => {
    const { id } = await create({});
    await call('get', `/exports/latest?schedule=${id}`).expect(404);
    const first = await runOnce(id);
    await scheduler.run(await dueAt(id));
    const latest = async (query: string) => (await call('get', `/exports/latest?${query}`).expect(200)).body.id;
    expect(await latest(`schedule=${id}`), 'the next is being written').toBe(first);
    const other = await desk.export({ format: 'parquet', platforms: ['tiktok', 'x'] });
    expect(await latest('format=csv')).toBe(first);
    expect(await latest('format=parquet&platforms=x,tiktok')).toBe(other);
    await call('get', '/exports/latest?format=parquet').expect(404);
  });
});

describe('what is not kept any more', () => {
  it('of a schedule goes as it says, but never the newest', async () => {
    const { id } = await create({ keepLast: 2 });
    const [oldest, middle, newest] = [await runOnce(id), await runOnce(id), await runOnce(id)];

    await retention().run(new Date());

    expect((await readdir(folder)).filter((name) => [oldest, middle, newest].includes(name)).toSorted()).toEqual(
      [middle, newest].toSorted(),
    );
    expect((await call('get', `/exports/${oldest}`).expect(200)).body.removedAt).not.toBeNull();
    expect((await call('get', `/exports/${oldest}/files/handles.csv`).expect(410)).body.code).toBe('export_removed');
    await call('patch', `/export-schedules/${id}`).send({ keepLast: null, keepDays: 7 }).expect(200);
    await retention().run(new Date(Date.now() + 6 * 86_400_000));
    expect(await readdir(folder)).toContain(middle);
    await retention().run(new Date(Date.now() + 8 * 86_400_000));
    expect(await readdir(folder)).toContain(newest);
    expect(await readdir(folder)).not.toContain(middle);
  });

  it('of what nobody scheduled goes after as many days as the operator says', async () => {
    const [old, other, fresh] = [
      await desk.export({ format: 'csv' }),
      await desk.export({ format: 'jsonl' }),
      await desk.export({ format: 'csv' }),
    ];
    const later = new Date(Date.now() + 31 * 86_400_000);
    await retention().run(later);
    expect(await readdir(folder), 'unless they say so, nothing does').toEqual(expect.arrayContaining([old, other, fresh]));
    await retention(30).run(later);
    expect(await readdir(folder)).toEqual(expect.arrayContaining([other, fresh]));
    expect(await readdir(folder)).not.toContain(old);
  });

  it('is taken away by hand too, but not while it is being written', async () => {
    const id = await desk.request({ format: 'csv' });
    expect((await call('delete', `/exports/${id}`).expect(409)).body.code).toBe('export_not_finished');
    await desk.write(id);
    await call('delete', `/exports/${id}`).expect(204);
    await call('delete', `/exports/${id}`).expect(204);
    await call('get', `/exports/${id}/files/handles.csv`).expect(410);
    await retention().run(new Date());
    expect(await readdir(folder)).not.toContain(id);
    await call('delete', '/exports/00000000-0000-4000-8000-000000000000').expect(404);
  });
});
