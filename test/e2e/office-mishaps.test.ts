import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ADMIN, type RunningApp, startApp } from '../support/app.js';
import { aBatch, someWorkers } from '../support/builders.js';
import { ownDatabase } from '../support/database.js';
import { someoneWith } from '../support/office.js';
import { type OfficeVisitor, signInAsAdmin, visitOffice } from '../support/office-page.js';
import { launchChromium } from '../support/services/chromium.js';
import { buildPages } from '../support/work-page.js';

const own = await ownDatabase();
let browser: Browser;
let nonet: RunningApp;
let visitor: OfficeVisitor;

beforeAll(async () => {
  await buildPages();
  [browser, nonet] = await Promise.all([launchChromium(), startApp(own.url, { settings: { sample: false } })]);
});

afterEach(() => visitor.context.close());

afterAll(async () => {
  await browser.close();
  await nonet.close();
});

async function batchNames(): Promise<string[]> {
  const { rows } = await own.pool.query('select name from batch order by name');
  return rows.map(({ name }) => name);
}

describe('a session that ends', () => {
  it('loses nothing of what was typed: after signing in again it can be sent', async () => {
    visitor = await visitOffice(browser, nonet);
    const { page } = visitor;
    await signInAsAdmin(page);
    await page.goto('/admin/batches/new');
    await page.getByLabel('Name').fill('Typed before it ended');
    await page.getByLabel('X', { exact: true }).check();
    await own.pool.query('delete from session');

    await page.getByRole('button', { name: 'Create batch' }).click();
    await page.getByText('Your session has ended').waitFor();
    await page.getByLabel('E-mail').fill(ADMIN.email);
    await page.getByRole('textbox', { name: 'Password' }).fill(ADMIN.password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'Create batch' }).click();

    await page.getByRole('heading', { level: 1, name: 'Typed before it ended' }).waitFor();
    expect(await batchNames()).toEqual(['Typed before it ended']);
  });
});

describe('an answer that never comes', () => {
  it('makes one batch, when the acknowledgement was lost and the button is pressed again', async () => {
    visitor = await visitOffice(browser, nonet, { token: await someoneWith(own.pool, 'admin') });
    const { page } = visitor;
    await page.goto('/admin/batches/new');
    await page.getByLabel('Name').fill('Made once');
    await page.getByLabel('X', { exact: true }).check();
    let lost = 0;
    await page.route('**/api/v1/batches', async (route) => {
      lost += 1;
      // What the page sends by itself, four times, arrives and is never acknowledged.
      if (lost > 4) return route.continue();
      await route.fetch();
      return route.abort();
    });

    await page.getByRole('button', { name: 'Create batch' }).click();
    await page.getByText('No answer came').waitFor();
    await page.getByRole('button', { name: 'Create batch' }).click();

    await page.getByRole('heading', { level: 1, name: 'Made once' }).waitFor();
    expect((await batchNames()).filter((name) => name === 'Made once')).toEqual(['Made once']);
  });

  it('says so, with a way on, when a list can’t be read', async () => {
    visitor = await visitOffice(browser, nonet, { token: await someoneWith(own.pool, 'admin') });
    const { page } = visitor;
    await page.route('**/api/v1/tasks?**', (route) => route.abort());
    await page.route('**/api/v1/tasks', (route) => route.abort());
    await page.goto('/admin/tasks');
    await page.getByText('No answer came').waitFor();

    await page.unrouteAll();
    await page.getByRole('button', { name: 'Try again' }).click();

    expect(await page.getByText('There are no tasks yet').waitFor()).toBeUndefined();
  });
});

describe('a refusal', () => {
  it('of the rules is said at the field it is about', async () => {
    visitor = await visitOffice(browser, nonet, { token: await someoneWith(own.pool, 'admin') });
    const { page } = visitor;
    await page.goto('/admin/batches/new');
    await page.getByLabel('Name').fill('Impossible');
    await page.getByLabel('X', { exact: true }).check();
    await page.getByLabel('Must agree').fill('4');
    await page.getByText('More than half of those asked must agree').waitFor();

    await page.getByLabel('Must agree').fill('7');
    await page.getByText('More rules').click();
    await page.getByLabel('Confidence floor').fill('0.99');
    await page.getByRole('button', { name: 'Create batch' }).click();

    expect(await page.getByText(/^needs \d+ more gold tasks$/).innerText()).toBe('needs 300 more gold tasks');
    expect(await batchNames()).not.toContain('Impossible');
  });

  it('for want of the thing names the request, and offers no second try', async () => {
    visitor = await visitOffice(browser, nonet, { token: await someoneWith(own.pool, 'admin') });
    const { page } = visitor;
    await page.goto('/admin/tasks/00000000-0000-4000-8000-000000000000');
    const alert = page.getByRole('alert');
    await alert.waitFor();

    expect(await alert.innerText()).toMatch(/task.*\n+Request [0-9a-f-]{36}/);
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  });
});

describe('a secret', () => {
  it('is shown once: the API key works, and the page never shows it again', async () => {
    visitor = await visitOffice(browser, nonet, { token: await someoneWith(own.pool, 'engineer') });
    const { page } = visitor;
    await page.goto('/data/keys');
    await page.getByRole('button', { name: 'New key' }).click();
    await page.getByLabel('Name').fill('collector');
    await page.getByRole('button', { name: 'Make key' }).click();
    const key = await page.locator('.secret').innerText();
    await page.getByRole('button', { name: 'I have kept it' }).click();
    await page.getByRole('cell', { name: 'collector' }).waitFor();

    expect((await nonet.http.get('/api/v1/handles').set('Authorization', `Bearer ${key}`)).status).toBe(200);
    expect(await page.content()).not.toContain(key);
  });

  it('is the link of an invitation: whoever opens it sets a password and is in', async () => {
    visitor = await visitOffice(browser, nonet, { token: await someoneWith(own.pool, 'admin') });
    const { page } = visitor;
    await page.goto('/admin/people');
    await page.getByRole('button', { name: 'Invite' }).click();
    await page.getByRole('dialog').getByLabel('E-mail').fill('new@example.org');
    await page.getByRole('button', { name: 'Make the link' }).click();
    const link = await page.locator('.secret').innerText();

    const body = { token: link.split('#')[1], password: 'a long enough password' };
    const redeemed = await nonet.http.post('/api/v1/links/redeem').send(body);

    expect(redeemed.body.account).toMatchObject({ email: 'new@example.org', roles: ['requester'] });
  });
});

describe('a batch under the hand', () => {
  it('is paused and resumed, and shows it at once', async () => {
    const { id } = await aBatch(own.pool, { tasks: 2 });
    visitor = await visitOffice(browser, nonet, { token: await someoneWith(own.pool, 'admin') });
    const { page } = visitor;
    await page.goto(`/admin/batches/${id}`);

    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'Resume' }).waitFor();
    const { rows: paused } = await own.pool.query('select status from batch where id = $1', [id]);
    await page.getByRole('button', { name: 'Resume' }).click();
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    const { rows: open } = await own.pool.query('select status from batch where id = $1', [id]);

    expect([paused[0].status, open[0].status]).toEqual(['paused', 'open']);
  });

  it('gets a new policy version, and says what it did to its open tasks', async () => {
    const { id } = await aBatch(own.pool, { tasks: 2 });
    visitor = await visitOffice(browser, nonet, { token: await someoneWith(own.pool, 'admin') });
    const { page } = visitor;
    await page.goto(`/admin/batches/${id}`);
    await page.getByRole('button', { name: 'Change policy…' }).click();
    await page.getByLabel('Must agree').fill('6');
    await page.getByText('Open tasks too').click();
    await page.getByRole('button', { name: 'Apply' }).click();

    await page.getByText('Version 2 applies. 2 open tasks moved to it, 0 decided anew.').waitFor();
    expect(await page.getByText('6 of 9').innerText()).toBe('6 of 9');
  });
});

describe('a worker who asks for it', () => {
  it('is erased after the console has said what goes and what stays', async () => {
    const [worker] = await someWorkers(own.pool, 1);
    await own.pool.query(`insert into ledger (worker_id, kind, micros) values ($1, 'bonus', 250000)`, [worker!.id]);
    visitor = await visitOffice(browser, nonet, { token: await someoneWith(own.pool, 'admin') });
    const { page } = visitor;
    await page.goto(`/admin/workers/${worker!.id}`);

    await page.getByRole('button', { name: 'Erase personal data…' }).click();
    await page.getByText('Kept under the id alone: 0 answers, 1 ledger entry, 0 payouts.').waitFor();
    await page.getByText('They are owed $0.25.').waitFor();
    await page.getByLabel('They have said that they give up').check();
    await page.getByLabel('How they asked').fill('by letter');
    await page.getByRole('button', { name: 'Erase for good' }).click();

    await page.getByRole('heading', { level: 1, name: 'Erased worker' }).waitFor();
    await page.getByText('The account was erased on request').waitFor();
    expect(await page.getByRole('button', { name: 'Erase personal data…' }).count()).toBe(0);
    expect(visitor.complaints).toEqual([]);
  });
});
