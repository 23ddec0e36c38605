import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { Secret, TOTP } from 'otpauth';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ADMIN, type RunningApp, startApp } from '../support/app.js';
import { ownDatabase } from '../support/database.js';
import { type OfficeVisitor, visitOffice } from '../support/office-page.js';
import { launchChromium } from '../support/services/chromium.js';
import { buildPages } from '../support/work-page.js';

const own = await ownDatabase();
let browser: Browser;
let nonet: RunningApp;
let strict: RunningApp;
let visitor: OfficeVisitor;

beforeAll(async () => {
  await buildPages();
  browser = await launchChromium();
  nonet = await startApp(own.url, { settings: { sample: false } });
  strict = await startApp(own.url, { settings: { sample: false, secondFactor: 'admins' } });
});
afterEach(() => visitor.context.close());
afterAll(async () => {
  await browser.close();
  await Promise.all([nonet.close(), strict.close()]);
});

async function sendPassword(page: Page): Promise<void> {
  await page.goto('/admin');
  await page.getByLabel('E-mail').fill(ADMIN.email);
  await page.getByRole('textbox', { name: 'Password' }).fill(ADMIN.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

const overview = (page: Page): Promise<void> => page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
const codeOf = (secret: string): string => new TOTP({ secret: Secret.fromBase32(secret) }).generate();
/** The next half minute, for codes. */
const later = (): Promise<unknown> => own.pool.query('update second_factor set last_step = 0');

async function checkAccessibility(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
}

/** Password, picture and code; answers the secret and the recovery codes. */
async function enrol(page: Page): Promise<{ secret: string; codes: string[] }> {
  await page.getByRole('textbox', { name: 'Password' }).fill(ADMIN.password);
  await page.getByRole('button', { name: 'Go on' }).click();
  await page.getByRole('img', { name: 'A picture for the authenticator app' }).waitFor();
  const secret = (await page.locator('code.secret').innerText()).replaceAll(' ', '');
  await page.getByLabel('Code', { exact: true }).fill('000000');
  await page.keyboard.press('Enter');
  await page.getByText('This code is wrong').waitFor();
  await page.getByLabel('Code', { exact: true }).fill(codeOf(secret).replace(/(...)/, '$1 '));
  await page.keyboard.press('Enter');
  await page.getByText('If the phone is lost').waitFor();
  const codes = await page.locator('.recovery-codes code').allInnerTexts();
  expect(codes).toHaveLength(10);
  await later();
  return { secret, codes };
}

describe('an administrator’s second factor', () => {
  it('is turned on, asked for, stood in for by a recovery code, and turned off, by keyboard and on a phone', async () => {
    visitor = await visitOffice(browser, nonet, { width: 360 });
    const { page, context } = visitor;
    await sendPassword(page);
    await overview(page);
    await page.goto('/admin/people');
    await page.getByRole('button', { name: 'Turn on' }).click();
    const { secret, codes } = await enrol(page);
    await checkAccessibility(page);
    await page.getByRole('button', { name: 'I have kept it' }).click();
    await page.getByText('10 recovery codes are left.').waitFor();

    await context.clearCookies();
    await sendPassword(page);
    const code = page.getByLabel('Code', { exact: true });
    await code.waitFor();
    expect(await code.getAttribute('autocomplete')).toBe('one-time-code');
    expect(await page.evaluate('document.activeElement.autocomplete')).toBe('one-time-code');
    await checkAccessibility(page);
    await code.fill('000000');
    await page.keyboard.press('Enter');
    await page.getByText('This code is wrong').waitFor();
    await code.fill(codeOf(secret));
    await page.keyboard.press('Enter');
    await overview(page);

    await context.clearCookies();
    await sendPassword(page);
    await page.getByRole('button', { name: 'Use a recovery code instead' }).click();
    await page.getByLabel('Recovery code').fill(codes[0] ?? '');
    await page.keyboard.press('Enter');
    await overview(page);

    await page.goto('/admin/people');
    await page.getByText('9 recovery codes are left.').waitFor();
    await page.getByRole('button', { name: 'Turn off…' }).click();
    await page.getByRole('textbox', { name: 'Password' }).fill(ADMIN.password);
    await page.getByRole('button', { name: 'Use a recovery code instead' }).click();
    await page.getByLabel('Recovery code').fill(codes[1] ?? '');
    await page.getByRole('button', { name: 'Turn off', exact: true }).click();
    await page.getByRole('button', { name: 'Turn on' }).waitFor();
    expect(visitor.complaints).toEqual([]);
  });

  it('comes before everything else where the installation asks for it', async () => {
    visitor = await visitOffice(browser, strict, { width: 768 });
    const { page } = visitor;
    await sendPassword(page);
    await page.getByRole('heading', { name: 'Turn on a second factor first' }).waitFor();
    await checkAccessibility(page);
    await enrol(page);
    await page.getByRole('button', { name: 'I have kept it' }).click();
    await overview(page);
    expect(visitor.complaints).toEqual([]);
  });
});
