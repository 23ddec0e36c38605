import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.js';
import { ownDatabase } from '../support/database.js';
import { enter, type OfficeVisitor, visitOffice } from '../support/office-page.js';
import { someoneWith } from '../support/office.js';
import { Receiver } from '../support/receiver.js';
import { aFinding, anAthlete, record } from '../support/registry.js';
import { launchChromium } from '../support/services/chromium.js';
import { until } from '../support/until.js';
import { buildPages } from '../support/work-page.js';

const own = await ownDatabase();
let browser: Browser;
let nonet: RunningApp;
let receiver: Receiver;
let visitor: OfficeVisitor;

beforeAll(async () => {
  await buildPages();
  receiver = await Receiver.start();
  [browser, nonet] = await Promise.all([
    launchChromium(),
    startApp(own.url, { role: 'all', settings: { sample: false, privateTargets: true } }),
  ]);
  visitor = await visitOffice(browser, nonet, { token: await someoneWith(own.pool, 'admin') });
});
afterAll(async () => {
  await browser.close();
  await nonet.close();
  receiver.stop();
});

it('is fed by a webhook that an engineer makes, tries, renews, switches and sends again', async () => {
  const { page } = visitor;
  const press = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }).click();
  await page.goto('/data');
  await enter(page, 'Subscriptions');
  await press('New subscription');
  await page.getByLabel('Address').fill('http://169.254.169.254/');
  await press('Subscribe');
  await page.getByText('not a public address').or(page.getByText('inner network')).first().waitFor();
  await page.getByLabel('Address').fill(receiver.url);
  await press('Subscribe');
  const secret = page.locator('code.secret');
  receiver.secrets = [(await secret.innerText()).trim()];
  await press('I have kept it');

  await page.getByRole('heading', { level: 1, name: '127.0.0.1' }).waitFor();
  await press('Send a test');
  await page.getByText('The receiver took it.').waitFor();
  await record(own.db, aFinding(await anAthlete(own.pool), 'FedByHand'));
  await page.getByRole('row', { name: /FedByHand.*Delivered/ }).waitFor();

  await press('New secret');
  await press('Make a new secret');
  receiver.secrets = [(await secret.innerText()).trim()];
  await press('I have kept it');
  await press(/^Send again: /);
  await until(() => receiver.taken().filter(({ handle }) => handle === 'FedByHand').length === 2);

  await press('Switch off');
  await page.getByText('It is switched off.').waitFor();
  await press('Switch on');
  await page.getByText('It is switched off.').waitFor({ state: 'detached' });
  await press('Remove');
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await page.getByText('Nobody is subscribed').waitFor();
  expect(visitor.complaints).toEqual([]);
});

it('has handles that age, in a batch made for it', async () => {
  const { page } = visitor;
  await page.goto('/admin');
  await enter(page, 'Ageing');
  await page.getByText('No re-checks are made').waitFor();
  await page.getByRole('button', { name: 'Make a batch for re-checks' }).click();
  await page.getByText('No re-checks are made').waitFor({ state: 'detached' });
  await page.getByLabel('Days: tiktok').fill('');
  await page.getByLabel('A day at most').fill('250');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved', { exact: true }).waitFor();

  const { rows } = await own.pool.query(
    `select g.daily_cap, b.name, p.confirm, a.days from ageing_rule g join batch b on b.id = g.batch_id join policy p on p.id = b.policy_id
       join ageing a on a.platform = 'tiktok'`,
  );
  expect(rows).toEqual([{ daily_cap: 250, name: 'Re-checks', confirm: 3, days: null }]);
  expect(visitor.complaints).toEqual([]);
});
