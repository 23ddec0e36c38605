import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ADMIN, type RunningApp, startApp } from '../support/app.js';
import { type BuiltWorker, someWorkers } from '../support/builders.js';
import { ownDatabase } from '../support/database.js';
import { letEveryoneAnswer } from '../support/let-everyone-answer.js';
import { enter, type OfficeVisitor, visitOffice } from '../support/office-page.js';
import { launchChromium } from '../support/services/chromium.js';
import { until } from '../support/until.js';
import { buildPages } from '../support/work-page.js';

const own = await ownDatabase();
let browser: Browser;
let nonet: RunningApp;
let visitor: OfficeVisitor;
let page: Page;
let workers: BuiltWorker[];

beforeAll(async () => {
  await buildPages();
  [browser, nonet, workers] = await Promise.all([
    launchChromium(),
    startApp(own.url, { role: 'all', settings: { sample: false } }),
    someWorkers(own.pool, 9),
  ]);
  visitor = await visitOffice(browser, nonet);
  page = visitor.page;
});

afterAll(async () => {
  await browser.close();
  await nonet.close();
});

const LIST = [
  'external_id,name,sport,league,team',
  'nba-001,Alba Agreed,basketball,NBA,NOP',
  'nba-002,Dora Disputed,basketball,NBA,NOP',
  'nba-003,,basketball,NBA,NOP',
].join('\n');

/** What each worker says of whom: all agree on the first; of the second five say one thing and four another. */
function saidOf(name: string, worker: number): string {
  if (name === 'Alba Agreed') return 'alba_agreed';
  return worker < 5 ? 'dora_official' : 'dora_fans';
}

const figure = (name: string): Promise<string> => page.locator('.figure-row div', { hasText: name }).locator('dd').innerText();

describe('a day of an administrator', () => {
  it('begins with the sign-in, and a wrong password is told apart from a broken server', async () => {
    await page.goto('/admin/batches?from=a-bookmark');
    await page.getByLabel('E-mail').fill(ADMIN.email);
    await page.getByRole('textbox', { name: 'Password' }).fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('don’t go together').waitFor();

    await page.getByRole('textbox', { name: 'Password' }).fill(ADMIN.password);
    await page.getByRole('button', { name: 'Sign in' }).click();

    await page.getByRole('heading', { level: 1, name: 'Batches' }).waitFor();
    expect(new URL(page.url()).search).toBe('?from=a-bookmark');
  });

  it('makes a batch, with the policy said in plain words', async () => {
    await page.getByRole('button', { name: 'New batch' }).click();
    await page.getByLabel('Name').fill('NBA rosters');
    await page.getByLabel('X', { exact: true }).check();
    await page.getByText('More rules').click();
    await page.getByLabel('Share of gold').fill('0');
    await page.getByText('A look-up costs $0.35 when all agree, $0.45 at most').waitFor();

    await page.getByRole('button', { name: 'Create batch' }).click();

    await page.getByRole('heading', { level: 1, name: 'NBA rosters' }).waitFor();
    const { rows } = await own.pool.query('select name, platforms, gold_rate::float as gold from batch join policy p on p.id = policy_id');
    expect(rows).toEqual([{ name: 'NBA rosters', platforms: ['x'], gold: 0 }]);
  });

  it('uploads the athletes, and sees which rows were refused and why', async () => {
    const file = { name: 'rosters.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) };
    await page.locator('input[type=file]').setInputFiles(file);

    await page.getByText('Imported').first().waitFor();

    expect([await figure('Rows'), await figure('New'), await figure('Refused')]).toEqual(['3', '2', '1']);
    expect(await page.getByRole('table', { name: 'Rows that were refused' }).locator('tbody tr').innerText()).toMatch(/^4\s+name/);
    await page.getByText('0 of 2 decided').waitFor();
  });

  it('looks at the ballots of a task that was verified meanwhile', async () => {
    await letEveryoneAnswer(nonet, workers, saidOf);

    await enter(page, 'Tasks');
    await page.getByRole('combobox', { name: 'Status' }).click();
    await page.getByRole('option', { name: 'Verified' }).click();
    await page.getByRole('link', { name: 'Alba Agreed' }).click();

    await page.getByRole('heading', { level: 1, name: 'Alba Agreed' }).waitFor();
    await page.getByText('7 of 7 agree').waitFor();
    const ballots = page.getByRole('table', { name: 'Answers' }).locator('tbody tr');
    expect(await ballots.count()).toBe(7);
    expect(await ballots.first().innerText()).toMatch(/@alba_agreed\s+Ballot\s+x\.com\/alba_agreed\s+I am worker 0/);
  });

  it('settles the dispute with two keys and a reason', async () => {
    await enter(page, 'Disputes');
    await page.getByRole('heading', { level: 2, name: 'Dora Disputed' }).waitFor();
    await page.getByText('5 ballots').waitFor();

    await page.keyboard.press('1');
    await page.keyboard.type('The club links to it.');
    await page.keyboard.press('Enter');

    await page.getByText('No dispute waits').waitFor();
    const { rows } = await own.pool.query(`select cause, handle_display as handle, reason from decision where cause = 'adjudication'`);
    expect(rows).toEqual([{ cause: 'adjudication', handle: 'dora_official', reason: 'The club links to it.' }]);
  });

  it('suspends a worker, who then gets no more tasks', async () => {
    await enter(page, 'Workers');
    await page.getByRole('link', { name: 'Worker 9' }).click();
    await page.getByRole('button', { name: 'Suspend…' }).click();
    await page.getByRole('dialog').getByLabel('Reason').fill('The same answers as worker 8, within seconds.');
    await page.getByRole('dialog').getByRole('button', { name: 'Suspend' }).click();

    await page.getByRole('button', { name: 'Reinstate…' }).waitFor();
    const refused = await nonet.http
      .post('/api/v1/assignments')
      .set('Authorization', workers[8]?.token ?? '')
      .send({});
    expect([refused.status, refused.body.code]).toEqual([403, 'suspended']);
  });

  it('exports what was decided, and downloads the file', async () => {
    await enter(page, 'Exports');
    await page.getByRole('button', { name: 'New export' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Start export' }).click();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'handles.csv' }).click({ timeout: 60_000 }),
    ]);

    const rows = (await readFile(await download.path(), 'utf8')).trim().split(/\r?\n/);
    expect(rows).toHaveLength(3);
    expect(rows.join()).toMatch(/nba-001.*alba_agreed/);
    expect(rows.join()).toMatch(/nba-002.*dora_official/);
  });

  it('voids a worker’s ballots some minutes later, and takes it back in time', async () => {
    await enter(page, 'Workers');
    await page.getByRole('link', { name: 'Worker 1', exact: true }).click();
    await page.getByRole('button', { name: 'Void ballots…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Reason').fill('The same answers as worker 8.');
    await dialog.getByRole('button', { name: 'Void 2 ballots' }).click();
    await page.getByText(/Their ballots will be voided in [45] minutes/).waitFor();

    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByText('Taken back. Nothing was voided.').waitFor();
    await page.getByText('Their ballots will be voided').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Void ballots…' }).click();
    await dialog.getByLabel('Reason').fill('The same answers as worker 8, again.');
    await dialog.getByRole('button', { name: 'Void 2 ballots' }).click();
    await page.getByText('Their ballots will be voided').waitFor();
    await own.pool.query('update planned_void set due_at = now()');
    await page.getByText('Their ballots will be voided').waitFor({ state: 'detached', timeout: 60_000 });
    await until(async () => (await own.pool.query('select from planned_void')).rowCount === 0);
    const { rows } = await own.pool.query(
      `select count(*)::int as n from assignment where worker_id = $1 and status = 'submitted' and not_counted = 'voided'`,
      [workers[0]?.id],
    );
    expect(rows).toEqual([{ n: 2 }]);
  });

  it('finds all of it in the audit, the latest first', async () => {
    await enter(page, 'Audit');

    const acts = page.getByRole('table', { name: 'Audit' }).locator('tbody code');
    await acts.first().waitFor();
    expect(await acts.allInnerTexts()).toEqual([
      'worker.voided',
      'worker.void_planned',
      'worker.void_taken_back',
      'worker.void_planned',
      'export.requested',
      'worker.suspended',
      'task.adjudicated',
      'batch.filled',
      'batch.created',
    ]);
  });

  it('never broke the security policy, threw, or asked another host', () => {
    expect(visitor.complaints).toEqual([]);
  });
});
