import { AxeBuilder } from '@axe-core/playwright';
import { GetAccountBalanceCommand, ListHITsCommand } from '@aws-sdk/client-mturk';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.js';
import { ownDatabase } from '../support/database.js';
import { clientFor } from '../support/mturk.js';
import { someoneWith } from '../support/office.js';
import { visitOffice } from '../support/office-page.js';
import { launchChromium } from '../support/services/chromium.js';
import { buildPages } from '../support/work-page.js';

const own = await ownDatabase();
let browser: Browser;
let nonet: RunningApp;

beforeAll(async () => {
  await buildPages();
  [browser, nonet] = await Promise.all([launchChromium(), startApp(own.url)]);
});

afterAll(async () => {
  await browser.close();
  await nonet.close();
});

it.each([360, 768, 1280])('makes a key that signs for Mechanical Turk’s client until it is revoked, at %i pixels', async (width) => {
  const token = await someoneWith(own.pool, 'requester');
  const { page, context, complaints } = await visitOffice(browser, nonet, { token, width });
  const faults = async (): Promise<unknown[]> => (await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id);
  await page.goto('/admin/keys');
  await page.getByText('You have no Mechanical Turk key yet').waitFor();
  const found = await faults();

  await page.getByRole('button', { name: 'New Mechanical Turk key' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill('scripts');
  await dialog.getByRole('button', { name: 'Make key' }).click();
  await dialog.getByText('Its access key id is').waitFor();
  const accessKeyId = await dialog.locator('code:not(.secret)').innerText();
  const secretAccessKey = await dialog.locator('.secret').innerText();
  found.push(...(await faults()));
  await dialog.getByRole('button', { name: 'I have kept it' }).click();
  await page.getByRole('cell', { name: accessKeyId }).waitFor();
  found.push(...(await faults()));
  const tooWide = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
  const shown = await page.content();

  const client = clientFor(nonet, { accessKeyId, secretAccessKey });
  const balance = await client.send(new GetAccountBalanceCommand({}));
  const elsewhere = await nonet.http.get('/api/v1/mturk/keys').set('Authorization', `Bearer ${secretAccessKey}`);

  await page.getByRole('button', { name: 'Revoke…' }).click();
  await dialog.getByRole('button', { name: 'Revoke' }).click();
  await page.getByRole('cell', { name: 'Revoked' }).waitFor();
  const refused = await client.send(new ListHITsCommand({})).catch((error: unknown) => error);
  await context.close();

  expect(found).toEqual([]);
  expect(tooWide).toBe(false);
  expect(shown).not.toContain(secretAccessKey);
  expect(balance.AvailableBalance).toBe('0.00');
  expect(elsewhere.status).toBe(401);
  expect(refused).toMatchObject({ $metadata: { httpStatusCode: 400 } });
  expect(complaints).toEqual([]);
});
