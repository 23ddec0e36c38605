import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { packageRoot } from '../../src/shared/package-root.js';
import type { RunningApp } from './app.js';
import { until } from './until.js';

/** Builds the pages that the app serves, if their sources have changed. Before the app starts: it looks for them only then. */
export async function buildPages(): Promise<void> {
  await promisify(execFile)(process.execPath, [path.join(packageRoot, 'bin/nonet.mjs'), '--version']);
}

export interface Visit {
  /** Whose session the browser has: an Authorization value. Left out: nobody's. */
  token?: string;
  /** A phone has no mouse and no keyboard of its own. */
  device?: 'phone' | 'desk';
  colors?: 'light' | 'dark';
}

export interface Visitor {
  page: Page;
  context: BrowserContext;
  /** What a page must never do: break its own security policy, throw, or ask another host for anything. */
  complaints: string[];
}

/** A browser of its own that has /work open. */
export async function visitWork(
  browser: Browser,
  nonet: RunningApp,
  { token, device = 'desk', colors = 'light' }: Visit,
): Promise<Visitor> {
  const phone = device === 'phone';
  const viewport = phone ? { width: 360, height: 740 } : { width: 1280, height: 800 };
  const context = await browser.newContext({
    viewport,
    hasTouch: phone,
    isMobile: phone,
    colorScheme: colors,
    locale: 'en-US',
    baseURL: nonet.url,
  });
  if (token !== undefined) {
    await context.addCookies([
      { name: 'nonet_session', value: token.replace('Bearer ', ''), url: nonet.url, httpOnly: true, sameSite: 'Lax' },
    ]);
  }
  // What opens in a tab of its own is somebody else's, and need not be there.
  await context.route(
    (url) => !url.href.startsWith(nonet.url),
    (route) => route.fulfill({ body: 'elsewhere' }),
  );
  const complaints: string[] = [];
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|React/.test(message.text())) complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(nonet.url)) complaints.push(`asked ${request.url()}`);
  });
  await page.goto('/work');
  return { page, context, complaints };
}

export const answerField = (page: Page): ReturnType<Page['getByRole']> => page.getByRole('textbox', { name: /Their handle/ });

/** Types an answer, waits until the page says how it understood it, and names a clue if there is a namesake. */
export async function typeAnswer(page: Page, value: string): Promise<void> {
  await answerField(page).fill(value);
  await page.getByText('✓').waitFor();
  const clue = page.getByLabel('Team in the profile');
  if (await clue.isVisible()) await clue.check();
}

export const send = (page: Page): Promise<void> => page.getByRole('button', { name: 'Send answer' }).click();

export const currentAthlete = (page: Page): Promise<string> => page.locator('#whose').innerText();

/** Which assignment the page shows; null while it shows none. */
export async function currentAssignment(page: Page): Promise<string | null> {
  const card = page.locator('[data-assignment]');
  return (await card.count()) === 0 ? null : card.getAttribute('data-assignment');
}

/** Waits until another task than this assignment's is there to be answered. */
export async function nextAfter(page: Page, assignment: string | null): Promise<string> {
  return until(async () => {
    const now = await currentAssignment(page);
    return now !== assignment && (await answerField(page).isVisible()) && now;
  });
}
