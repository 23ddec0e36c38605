import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scoreAll, theySay } from '../support/answers.js';
import { type RunningApp, startApp } from '../support/app.js';
import { aBatch, type BuiltWorker, someWorkers } from '../support/builders.js';
import { ownDatabase } from '../support/database.js';
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

/** Two of one name, in two leagues, and what two workers agree on for each. */
async function twins(name: string, handles: [nba: string, nfl: string]): Promise<void> {
  const { taskIds } = await aBatch(own.pool, { tasks: 2, policy: { agree: 2, panel: 3 } });
  for (const [n, league] of ['NBA', 'NFL'].entries()) {
    await own.pool.query(
      `update athlete set name = $2, name_key = $3, league = $4 from task where task.athlete_id = athlete.id and task.id = $1`,
      [taskIds[n], name, name.toLowerCase().replaceAll(' ', ''), league],
    );
    const said = workers.slice(0, 2).map(({ id }) => ({ workerId: id, key: handles[n] ?? '' }));
    await theySay(own.db, own.pool, taskIds[n] ?? '', said);
  }
  await scoreAll(own.db);
}

beforeAll(async () => {
  await buildPages();
  [browser, nonet, workers] = await Promise.all([launchChromium(), startApp(own.url), someWorkers(own.pool, 2)]);
  await twins('Anthony Davis', ['thebrow', 'thebrow']);
  await twins('Zach Miller', ['zmiller', 'zmiller']);
  await twins('Jordan Clark', ['clarknfl', 'clarknba']);
  visitor = await visitOffice(browser, nonet, { token: await someoneWith(own.pool, 'admin') });
  page = visitor.page;
});
afterAll(async () => {
  await browser.close();
  await nonet.close();
});

const current = () => page.locator('.conflict-case-current');
const dialog = () => page.getByRole('dialog');
const entries = async (name: string) =>
  (
    await own.pool.query(
      `select a.league, r.status, r.handle_key as key from registry r join athlete a on a.id = r.athlete_id where a.name = $1 order by a.league`,
      [name],
    )
  ).rows;

/** Goes to a case by the keyboard alone: the order of the list is the server's. */
async function goTo(name: string): Promise<void> {
  for (let step = 0; step < 3 && !(await current().innerText()).includes(name); step += 1) await page.keyboard.press('j');
  expect(await current().innerText()).toContain(name);
}

describe('two athletes with one handle', () => {
  it('lie side by side, and one key with a reason settles it; the next case is ready', async () => {
    await page.goto('/admin/conflicts');
    await current().waitFor();
    expect(await page.locator('.conflict-case').count()).toBe(3);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await goTo('Anthony Davis');
    expect(await current().innerText()).toMatch(/NBA[\s\S]*NFL|NFL[\s\S]*NBA/);
    const first = (await current().innerText()).indexOf('NBA') < (await current().innerText()).indexOf('NFL') ? 'NBA' : 'NFL';

    await page.keyboard.press('1');
    await dialog().getByText('Anthony Davis keeps @thebrow?').waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect((await entries('Anthony Davis')).map(({ status }) => status)).toEqual(['conflicted', 'conflicted']);

    await page.keyboard.press('1');
    await dialog().getByLabel('Reason').fill('His own site links to it.');
    await dialog().getByRole('button', { name: 'Resolve' }).click();
    await dialog().waitFor({ state: 'detached' });

    expect((await entries('Anthony Davis')).map(({ league, status }) => [league, status])).toEqual(
      ['NBA', 'NFL'].map((league) => [league, league === first ? 'verified' : 'revoked']),
    );
    await current().waitFor();
    expect(await page.locator('.conflict-case').count()).toBe(2);
  });

  it('may both be wrong: the last reason is still there to be used again', async () => {
    await goTo('Zach Miller');
    await page.keyboard.press('n');
    expect(await dialog().getByLabel('Reason').inputValue()).toBe('His own site links to it.');
    await dialog().getByLabel('Reason').fill('A fan has it.');
    await dialog().getByRole('button', { name: 'Resolve' }).click();
    await dialog().waitFor({ state: 'detached' });

    expect((await entries('Zach Miller')).map(({ status }) => status)).toEqual(['revoked', 'revoked']);
  });
});

describe('two whose handles look swapped', () => {
  it('exchange them in one step, and nothing is left to decide', async () => {
    await goTo('Jordan Clark');
    expect(await current().innerText()).toContain('look swapped');
    await page.keyboard.press('x');
    await dialog().getByText('Exchange the two handles?').waitFor();
    expect(await dialog().innerText()).toContain('Jordan Clark gets @clark');
    await dialog().getByLabel('Reason').fill('Each names the other’s league.');
    await dialog().getByRole('button', { name: 'Resolve' }).click();

    await page.getByText('No conflict is open').waitFor();
    expect(await entries('Jordan Clark')).toEqual([
      { league: 'NBA', status: 'verified', key: 'clarknba' },
      { league: 'NFL', status: 'verified', key: 'clarknfl' },
    ]);
    await page.getByText('Resolved', { exact: true }).first().click();
    await page.getByText('They exchanged their handles').waitFor();
    expect(visitor.complaints).toEqual([]);
  });
});
