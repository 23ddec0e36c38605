import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.js';
import { someWorkers } from '../support/builders.js';
import { ownDatabase } from '../support/database.js';
import { someFeeding } from '../support/feeding.js';
import { letEveryoneAnswer } from '../support/let-everyone-answer.js';
import { someoneWith } from '../support/office.js';
import { type OfficeVisitor, visitOffice } from '../support/office-page.js';
import { launchChromium } from '../support/services/chromium.js';
import { until } from '../support/until.js';
import { buildPages } from '../support/work-page.js';

const own = await ownDatabase();
let browser: Browser;
let nonet: RunningApp;
const tokens = { admin: '', requester: '', engineer: '' };
/** An address of each kind of page, by what it shows. */
const addresses: Record<string, string> = {};

beforeAll(async () => {
  await buildPages();
  [browser, nonet] = await Promise.all([launchChromium(), startApp(own.url, { role: 'all', settings: { sample: true } })]);
  for (const role of ['admin', 'requester', 'engineer'] as const) tokens[role] = await someoneWith(own.pool, role);
  await until(async () => (await own.pool.query(`select 1 from import_job where status = 'done'`)).rowCount);
  await letEveryoneAnswer(nonet, await someWorkers(own.pool, 9), disagreeAboutSome);
  await until(async () => (await own.pool.query('select 1 from registry where seq is not null')).rowCount);
  const { rows } = await own.pool.query(
    `select (select id from batch limit 1) as batch, (select id from task where status = 'verified' limit 1) as task,
            (select id from task where status = 'disputed' limit 1) as dispute, (select id from worker limit 1) as worker,
            (select external_id from registry limit 1) as athlete, (select id from training_item where topic = 'namesake' limit 1) as lesson`,
  );
  Object.assign(addresses, rows[0], { subscription: await someFeeding(own.pool) });
});

afterAll(async () => {
  await browser.close();
  await nonet.close();
});

/** Of every third athlete five say one thing and four another; of the others all say the same. */
function disagreeAboutSome(name: string, worker: number): string {
  const handle = name.replaceAll(/[^A-Za-z]/g, '').slice(0, 12);
  return name.length % 3 === 0 && worker > 4 ? `${handle}_2` : handle;
}

const PAGES: readonly (readonly [string, () => string])[] = [
  ['Overview', () => '/admin'],
  ['Batches', () => '/admin/batches'],
  ['New batch', () => '/admin/batches/new'],
  ['a batch', () => `/admin/batches/${addresses['batch']}`],
  ['Tasks', () => '/admin/tasks'],
  ['a task', () => `/admin/tasks/${addresses['task']}`],
  ['a dispute', () => `/admin/disputes/${addresses['dispute']}`],
  ['Conflicts', () => '/admin/conflicts'],
  ['Alerts', () => '/admin/alerts'],
  ['Reports', () => '/admin/reports'],
  ['Ageing', () => '/admin/ageing'],
  ['Appeals', () => '/admin/appeals'],
  ['Payouts', () => '/admin/payouts'],
  ['Gold', () => '/admin/gold'],
  ['Training', () => '/admin/training'],
  ['a new case', () => '/admin/training/new?stage=test'],
  ['a case', () => `/admin/training/${addresses['lesson']}`],
  ['Workers', () => '/admin/workers'],
  ['a worker', () => `/admin/workers/${addresses['worker']}`],
  ['Who copies whom', () => '/admin/collusion'],
  ['Thresholds', () => `/admin/thresholds?batch=${addresses['batch']}&agree=5`],
  ['Thresholds over all batches', () => '/admin/thresholds'],
  ['Policy versions', () => `/admin/batches/${addresses['batch']}/policies`],
  ['Calibration', () => '/admin/calibration'],
  ['Exports', () => '/admin/exports'],
  ['People', () => '/admin/people'],
  ['a requester’s keys', () => '/admin/keys'],
  ['Queues', () => '/admin/queues'],
  ['Audit', () => '/admin/audit'],
  ['Handles', () => '/data'],
  ['a handle', () => `/data/handles/${addresses['athlete']}/x`],
  ['Changes', () => '/data/changes'],
  ['Subscriptions', () => '/data/subscriptions'],
  ['a subscription', () => `/data/subscriptions/${addresses['subscription']}`],
  ['Cursors', () => '/data/cursors'],
  ['API keys', () => '/data/keys'],
  ['an address without a page', () => '/admin/nowhere'],
];

const WAYS = [
  { width: 1280, colors: 'light' },
  { width: 768, colors: 'dark' },
] as const;

/** The page itself, and the tables in it: whatever can be scrolled sideways. */
const TOO_WIDE = `[...document.querySelectorAll('html, .table-frame')].filter((box) => box.scrollWidth > box.clientWidth).map((box) => box.tagName + box.innerText.slice(0, 40))`;

/** Everything that the page waits for has come: until then it shows the shape of it. */
async function settle(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await until(async () => (await page.locator('[aria-busy="true"]').count()) === 0);
}

describe.each(WAYS)('at $width pixels, $colors', (way) => {
  let visitor: OfficeVisitor;

  beforeAll(async () => {
    visitor = await visitOffice(browser, nonet, { ...way, token: tokens.admin });
  });

  afterAll(() => visitor.context.close());

  it.each(PAGES)('%s can be read by everybody, fits, and keeps the security policy', async (_, address) => {
    const { page, complaints } = visitor;
    await page.goto(address());
    await settle(page);

    const { violations } = await new AxeBuilder({ page }).analyze();
    const tooWide = await page.evaluate(TOO_WIDE);

    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(tooWide).toEqual([]);
    expect(complaints.splice(0)).toEqual([]);
  });
});

describe('the rooms that somebody sees', () => {
  it('are batches and tasks for a requester, and no door to the data', async () => {
    const { page, context } = await visitOffice(browser, nonet, { token: tokens.requester });
    await page.goto('/admin');
    await page.getByText('There’s no batch yet').waitFor();

    const rooms = await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link').allInnerTexts();
    await page.goto('/data');
    await page.getByText('This page isn’t open to your account').waitFor();
    await context.close();

    expect(rooms).toEqual(['Batches', 'Tasks', 'Keys and codes']);
  });

  it('are the data for an engineer, and not the console', async () => {
    const { page, context } = await visitOffice(browser, nonet, { token: tokens.engineer });
    await page.goto('/data');
    await settle(page);

    const rooms = await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link').allInnerTexts();
    await page.goto('/admin');
    await page.getByText('This page isn’t open to your account').waitFor();
    await context.close();

    expect(rooms).toEqual(['Handles', 'Changes', 'Exports', 'Subscriptions', 'Cursors', 'Keys and codes']);
  });
});

describe('a view of the data', () => {
  it('is in its address, so that the link shows the same to another', async () => {
    const { page, context } = await visitOffice(browser, nonet, { token: tokens.engineer });
    await page.goto('/data');
    await page.getByRole('searchbox', { name: 'Search' }).fill('curry');
    await page.waitForURL(/q=curry/);
    await settle(page);
    const [here, address] = [await page.locator('.row-link').allInnerTexts(), page.url()];
    await page.goto(address);
    await settle(page);
    const there = await page.locator('.row-link').allInnerTexts();
    await context.close();

    expect(here).toEqual(['Stephen Curry']);
    expect(there).toEqual(here);
  });

  it('is in the code beside it, and that code answers with the same', async () => {
    const { page, context } = await visitOffice(browser, nonet, { token: tokens.engineer });
    await page.goto('/data?platform=x&status=verified');
    await settle(page);
    await page.getByText('This view in code').click();
    const curl = await page.locator('.code-block').innerText();
    const shown = await page.locator('tbody tr').count();
    await context.close();

    const address = /'([^']+)'/.exec(curl)?.[1] ?? '';
    const answer = await fetch(address, { headers: { authorization: tokens.engineer } });
    expect(((await answer.json()) as { items: unknown[] }).items).toHaveLength(shown);
  });
});

describe('a threshold', () => {
  it('is moved, shows what would flip, is applied for a reason, and taken back', async () => {
    const { page, context, complaints } = await visitOffice(browser, nonet, { token: tokens.admin });
    const batch = addresses['batch'] ?? '';
    await page.goto(`/admin/thresholds?batch=${batch}`);
    await page.getByText('This is today’s rule').waitFor();
    // The fifth of its places is 5; what can't stay beside it moves along.
    await page.getByRole('slider', { name: 'Must agree' }).fill('4');
    await page.getByText(/^\d+ more resolved$/).waitFor();
    await page.waitForURL(/agree=5/);
    await settle(page);
    const flips = page.getByRole('table', { name: 'Tasks that would flip' }).locator('tbody tr');
    const first = await flips.first().innerText();

    await page.getByRole('button', { name: 'Apply…' }).click();
    const ask = page.getByRole('dialog');
    await ask.getByText('must agree 7 → 5').waitFor();
    await ask.getByText(/Tasks that are made from now on get this rule/).waitFor();
    await ask.getByRole('button', { name: 'Apply' }).click();
    await ask.getByText('Say why').waitFor();
    await ask.getByLabel('Why').fill('Five of nine were right about all that we looked up');
    await ask.getByRole('button', { name: 'Apply' }).click();
    await page.getByText('Version 2 is in force').waitFor();

    await page.getByRole('button', { name: 'Undo…' }).click();
    await ask.getByText('must agree 5 → 7').waitFor();
    await ask.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('Version 3 is in force, with the values of version 1').waitFor();
    const { rows } = await own.pool.query('select version, agree, restores, reason from policy where batch_id = $1 order by version', [
      batch,
    ]);
    await context.close();

    expect(first).toMatch(/× 5[^]*× 3/);
    expect(rows).toEqual([
      { version: 1, agree: 7, restores: null, reason: null },
      { version: 2, agree: 5, restores: null, reason: 'Five of nine were right about all that we looked up' },
      { version: 3, agree: 7, restores: 1, reason: 'Undo of version 2' },
    ]);
    expect(complaints).toEqual([]);
  });
});
