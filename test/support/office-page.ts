import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ADMIN, type RunningApp } from './app.js';

export interface OfficeVisit {
  /** Whose session the browser has: an Authorization value. Left out: nobody's. */
  token?: string;
  width?: number;
  colors?: 'light' | 'dark';
}

export interface OfficeVisitor {
  page: Page;
  context: BrowserContext;
  /** What a page must never do: break its own security policy, throw, or ask another host for anything. */
  complaints: string[];
}

/** A browser of its own, for the console and the engineer's pages. */
export async function visitOffice(browser: Browser, nonet: RunningApp, visit: OfficeVisit = {}): Promise<OfficeVisitor> {
  const { token, width = 1280, colors = 'light' } = visit;
  const context = await browser.newContext({
    viewport: { width, height: 800 },
    colorScheme: colors,
    // Nothing is looked at while it fades in.
    reducedMotion: 'reduce',
    locale: 'en-US',
    baseURL: nonet.url,
  });
  if (token !== undefined) {
    const value = token.replace('Bearer ', '');
    await context.addCookies([{ name: 'nonet_session', value, url: nonet.url, httpOnly: true, sameSite: 'Lax' }]);
  }
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|React|Mantine/.test(message.text())) complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(nonet.url)) complaints.push(`asked ${request.url()}`);
  });
  return { page, context, complaints };
}

export async function signInAsAdmin(page: Page): Promise<void> {
  await page.goto('/admin');
  await page.getByLabel('E-mail').fill(ADMIN.email);
  await page.getByRole('textbox', { name: 'Password' }).fill(ADMIN.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
}

/** Goes to a room by the rail. */
export async function enter(page: Page, room: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: room }).click();
  await page.getByRole('heading', { level: 1, name: room }).waitFor();
}
