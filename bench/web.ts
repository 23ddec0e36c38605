/**
 * `npm run bench:web [-- --rounds=5]`: how soon the pages can be used on a cheap phone: Chromium with the processor slowed four times and the line of slow 4G
 * (150 ms there and back, 1.6 Mbit/s), each round with a fresh browser profile, the pages in turns. The least that any page takes is a visit to /healthz.
 */
import { cpus, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import type { Browser, BrowserContext, CDPSession, Locator, Page } from 'playwright-core';
import { launchChromium } from '../test/support/services/chromium.js';
import { onBenchDatabase } from './support/bench-database.js';
import { addWorkers, type BenchWorker, fillBatch } from './support/handout-world.js';
import { median } from './support/keep-busy.js';
import { startWebServer } from './support/web-server.js';

const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const SLOWER = 4;
const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true, locale: 'en-US' };
const ADMIN = { email: 'bench@example.org', password: 'bench password of some length' };

/** A page, and what is there once it can be used. */
interface Subject {
  name: string;
  path: string;
  usable: (page: Page) => Locator;
}

const answerField = (page: Page): Locator => page.getByRole('textbox', { name: /Their handle/ });
const heading = (page: Page): Locator => page.getByRole('heading', { level: 1 });

const SUBJECTS: Subject[] = [
  { name: 'the least: /healthz', path: '/healthz', usable: (page) => page.getByText('ok') },
  { name: 'the front page', path: '/', usable: heading },
  { name: 'the worker’s page, a task on it', path: '/work', usable: answerField },
  { name: 'the console’s overview', path: '/admin', usable: heading },
  { name: 'the data page', path: '/data', usable: heading },
];

interface Visit {
  /** Compressed, as it came over the line, in kB of 1000 bytes. */
  kilobytes: number;
  requests: number;
  /** From the address typed: the first letter or picture, and when it can be used; in milliseconds. */
  painted: number;
  usable: number;
}

async function bench(): Promise<void> {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
  const rounds = Number(values.rounds);
  console.log(`${cpus().length} cores, load ${loadavg()[0]?.toFixed(1)}; ${rounds} rounds in turns; medians, spread in brackets\n`);
  await onBenchDatabase(async ({ url, db, folder }) => {
    await fillBatch(db, 1_000);
    const workers = await addWorkers(db, rounds, 'phone');
    const env = { NONET_ADMIN_EMAIL: ADMIN.email, NONET_ADMIN_PASSWORD: ADMIN.password, NONET_SAMPLE: 'off' };
    const server = await startWebServer(url, folder, env, 'all');
    const browser = await launchChromium();
    try {
      const [cold, warm] = [SUBJECTS.map((): Visit[] => []), SUBJECTS.map((): Visit[] => [])];
      const nexts: number[] = [];
      for (const worker of workers) {
        for (const [n, subject] of SUBJECTS.entries()) {
          const context = await someone(browser, server.url, subject, worker);
          cold[n]?.push(await visit(context, subject));
          warm[n]?.push(await visit(context, subject));
          if (subject.usable === answerField) nexts.push(await answerOne(context));
          await context.close();
        }
      }
      report('with an empty cache', cold);
      report('once more', warm);
      console.log(
        `\nfrom "Send answer" to the next task: ${median(nexts).toFixed(0)} ms (${Math.min(...nexts).toFixed(0)} to ${Math.max(...nexts).toFixed(0)})`,
      );
    } finally {
      await browser.close();
      await server.stop();
    }
  });
}

/** A browser of its own, signed in as whoever uses the page. */
async function someone(browser: Browser, url: string, { path }: Subject, worker: BenchWorker): Promise<BrowserContext> {
  const context = await browser.newContext({ ...PHONE, baseURL: url });
  if (path === '/work') {
    const value = worker.token.replace('Bearer ', '');
    await context.addCookies([{ name: 'nonet_session', value, url, httpOnly: true, sameSite: 'Lax' }]);
  }
  if (path === '/admin' || path === '/data') await context.request.post('/api/v1/sessions', { data: ADMIN });
  return context;
}

async function slowed(page: Page): Promise<CDPSession> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', LINE);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return devtools;
}

async function visit(context: BrowserContext, { path, usable }: Subject): Promise<Visit> {
  const page = await context.newPage();
  const devtools = await slowed(page);
  let [bytes, requests] = [0, 0];
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.goto(path, { waitUntil: 'commit' });
  await usable(page).waitFor();
  const ready = await page.evaluate(() => performance.now());
  // Chromium tells of it a moment after it was.
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  const painted = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0);
  await page.close();
  return { kilobytes: bytes / 1_000, requests, painted, usable: ready };
}

/** Types a handle and sends it. @returns milliseconds until the next task's field is there */
async function answerOne(context: BrowserContext): Promise<number> {
  const page = await context.newPage();
  await slowed(page);
  await page.goto('/work');
  const card = page.locator('[data-assignment]');
  const before = await card.getAttribute('data-assignment');
  await answerField(page).fill(`@bench_${before?.slice(0, 8)}`);
  await page.getByText('✓').waitFor();
  const began = performance.now();
  await page.getByRole('button', { name: 'Send answer' }).tap();
  await page.locator(`[data-assignment]:not([data-assignment="${before}"])`).waitFor();
  await answerField(page).waitFor();
  return performance.now() - began;
}

function report(when: string, visits: Visit[][]): void {
  console.log(`\n| ${when} | kB over the line | requests | first paint, ms | usable, ms | of the least |\n|---|--:|--:|--:|--:|--:|`);
  const [least = []] = visits;
  for (const [n, each] of visits.entries()) {
    const of = (pick: (one: Visit) => number, digits = 0): string => median(each.map(pick)).toFixed(digits);
    const ratios = each.map(({ usable }, round) => usable / (least[round]?.usable ?? Number.NaN));
    const spread = `${median(ratios).toFixed(1)} (${Math.min(...ratios).toFixed(1)} to ${Math.max(...ratios).toFixed(1)})`;
    const figures = [of((one) => one.kilobytes, 1), of((one) => one.requests), of((one) => one.painted), of((one) => one.usable), spread];
    console.log(`| ${SUBJECTS[n]?.name} | ${figures.join(' | ')} |`);
  }
}

await bench();
