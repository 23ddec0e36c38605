import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.js';
import { aBatch, type BuiltWorker, someWorkers } from '../support/builders.js';
import { ownDatabase } from '../support/database.js';
import { letEveryoneAnswer } from '../support/let-everyone-answer.js';
import { someoneWith } from '../support/office.js';
import { type OfficeVisitor, visitOffice } from '../support/office-page.js';
import { launchChromium } from '../support/services/chromium.js';
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
    someWorkers(own.pool, 7),
  ]);
  visitor = await visitOffice(browser, nonet, { token: await someoneWith(own.pool, 'requester'), width: 768 });
  page = visitor.page;
});
afterAll(async () => {
  await browser.close();
  await nonet.close();
});

const LIST = ['external_id,name,sport,league', 'r-1,Alba Asked,rowing,', 'r-2,Dora Due,rowing,'].join('\n');

describe('a day of a requester who is no administrator', () => {
  it('begins with a batch of their own, and what it will cost', async () => {
    await page.goto('/admin/batches/new');
    await page.getByLabel('Name').fill('My rowers');
    await page.getByLabel('X', { exact: true }).check();
    await page.getByText('A look-up costs').waitFor();
    await page.getByRole('button', { name: 'Create batch' }).click();
    await page.getByRole('heading', { level: 1, name: 'My rowers' }).waitFor();
    await page.locator('input[type=file]').setInputFiles({ name: 'rowers.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });

    await page.getByText('0 of 2 decided').waitFor();
    await page.getByText('Imported').first().waitFor();
    await page
      .getByText(/\$0\.70/)
      .first()
      .waitFor();
  });

  it('sees the progress and downloads every answer, with who gave it under a number', async () => {
    await letEveryoneAnswer(nonet, workers, (name) => name.toLowerCase().replaceAll(' ', '_'));
    await page.reload();
    await page.getByText('2 of 2 decided').waitFor();

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Download CSV' }).click()]);

    const [head = '', ...rows] = (await readFile(await download.path(), 'utf8')).trim().split(/\r?\n/);
    expect(rows).toHaveLength(14);
    expect(rows.filter((row) => row.includes('alba_asked'))).toHaveLength(7);
    expect(head).not.toMatch(/e.?mail/i);
    const { rows: people } = await own.pool.query('select email from account');
    for (const { email } of people) expect(rows.join()).not.toContain(email);
  });

  it('sees their own tasks, and of others’ nothing at all', async () => {
    const others = await aBatch(own.pool, { tasks: 2 });
    await page.goto('/admin/tasks');
    await page.getByRole('link', { name: 'Alba Asked' }).waitFor();
    expect(await page.getByRole('link', { name: /^Athlete \d/ }).count()).toBe(0);
    await page.goto('/admin/batches');
    await page.getByRole('link', { name: 'My rowers' }).waitFor();
    expect(await page.locator('main').innerText()).not.toContain('a batch');

    for (const address of [`/admin/batches/${others.id}`, `/admin/tasks/${others.taskIds[0]}`]) {
      await page.goto(address);
      await page.getByText(/There is no such (batch|task), or it isn't yours/).waitFor();
    }
    for (const address of ['/admin/workers', '/admin/thresholds', '/admin/people']) {
      await page.goto(address);
      await page.getByText('This needs the role admin').first().waitFor();
    }
    expect(visitor.complaints).toEqual([]);
  });
});
