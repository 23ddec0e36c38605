import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.js';
import { aBatch, type BatchOptions, type BuiltWorker, letLeasesRunOut, someWorkers } from '../support/builders.js';
import { ownDatabase } from '../support/database.js';
import { launchChromium } from '../support/services/chromium.js';
import { until } from '../support/until.js';
import {
  answerField,
  buildPages,
  currentAssignment,
  currentAthlete,
  nextAfter,
  send,
  typeAnswer,
  type Visit,
  type Visitor,
  visitWork,
} from '../support/work-page.js';
import { CallingWorker } from '../support/worker-calls.js';

const own = await ownDatabase();
let browser: Browser;
let nonet: RunningApp;
const visitors: Visitor[] = [];

beforeAll(async () => {
  await buildPages();
  [browser, nonet] = await Promise.all([launchChromium(), startApp(own.url)]);
});

afterEach(async () => {
  const complaints = visitors.flatMap((visitor) => visitor.complaints);
  await Promise.all(visitors.splice(0).map(({ context }) => context.close()));
  await own.pool.query(`update batch set status = 'closed' where status <> 'closed'`);
  if (complaints.length > 0) throw new Error(`The page did what it must not:\n${complaints.join('\n')}`);
});

afterAll(async () => {
  await browser.close();
  await nonet.close();
});

async function visit(how: Visit): Promise<Page> {
  const visitor = await visitWork(browser, nonet, how);
  visitors.push(visitor);
  return visitor.page;
}

/** A qualified worker with the first task of a new batch on their screen. */
async function atWork(options: BatchOptions = { tasks: 3 }): Promise<{ page: Page; worker: BuiltWorker; first: string | null }> {
  await aBatch(own.pool, options);
  const [worker] = (await someWorkers(own.pool, 1)) as [BuiltWorker];
  const page = await visit({ token: worker.token });
  await answerField(page).waitFor();
  return { page, worker, first: await currentAssignment(page) };
}

async function kept(worker: BuiltWorker): Promise<{ answers: number; paid: number }> {
  const { rows } = await own.pool.query(
    `select (select count(*)::int from assignment where worker_id = $1 and status = 'submitted') as answers,
            (select count(*)::int from ledger where worker_id = $1 and kind = 'answer') as paid`,
    [worker.id],
  );
  return rows[0];
}

describe('an answer', () => {
  it('is sent once, however often the button is clicked', async () => {
    const { page, worker, first } = await atWork();
    await typeAnswer(page, 'KingJames');

    await page.getByRole('button', { name: 'Send answer' }).dblclick();
    await nextAfter(page, first);

    expect(await kept(worker)).toEqual({ answers: 1, paid: 1 });
  });

  it('is kept and paid once when its acknowledgement is lost on the way', async () => {
    const { page, worker, first } = await atWork();
    const keys: (string | undefined)[] = [];
    await page.route('**/submission', async (route) => {
      keys.push(route.request().headers()['idempotency-key']);
      if (keys.length > 2) return route.continue();
      await route.fetch();
      return route.abort();
    });
    await typeAnswer(page, 'KingJames');

    await send(page);
    await nextAfter(page, first);

    expect(keys).toHaveLength(3);
    expect(new Set(keys).size).toBe(1);
    expect(await kept(worker)).toEqual({ answers: 1, paid: 1 });
    expect(await page.getByRole('link', { name: /Balance/ }).innerText()).toContain('$0.05');
  });

  it('waits for the network, through a reload, and then goes out by itself', async () => {
    const { page, worker, first } = await atWork();
    await typeAnswer(page, 'KingJames');
    await page.route('**/submission', (route) => route.abort());

    await send(page);
    await page.getByText('goes out by itself').first().waitFor();
    expect(await kept(worker)).toEqual({ answers: 0, paid: 0 });
    await page.unroute('**/submission');
    await page.reload();
    await nextAfter(page, first);

    expect(await kept(worker)).toEqual({ answers: 1, paid: 1 });
  });

  it('stays as a draft when the page is reloaded, and when one comes back to it', async () => {
    const { page } = await atWork();
    await typeAnswer(page, 'https://x.com/KingJames');

    await page.reload();
    await page.getByText('Evidence: x.com/KingJames').waitFor();
    await page.getByRole('link', { name: 'Record' }).click();
    await page.getByRole('heading', { name: 'Your record' }).waitFor();
    await page.goBack();

    expect(await answerField(page).inputValue()).toBe('https://x.com/KingJames');
  });

  it('survives a session that ends while it is typed', async () => {
    const { page, worker, first } = await atWork();
    const login = { email: `${worker.id}@example.org`, password: 'a long enough password' };
    await givePassword(worker, login);
    await typeAnswer(page, 'KingJames');
    await own.pool.query('delete from session where account_id = (select account_id from worker where id = $1)', [worker.id]);

    await send(page);
    await page.getByRole('dialog', { name: 'Sign in again' }).waitFor();
    await page.getByLabel('E-mail').fill(login.email);
    await page.getByLabel('Password', { exact: true }).fill(login.password);
    await page.keyboard.press('Enter');
    await nextAfter(page, first);

    expect(await kept(worker)).toEqual({ answers: 1, paid: 1 });
  });
});

describe('two tabs on one assignment', () => {
  it('share the draft, and the second moves on when the first has sent it', async () => {
    const { page, worker, first } = await atWork();
    const other = await page.context().newPage();
    await other.goto('/work');
    await answerField(other).waitFor();
    expect(await currentAssignment(other)).toBe(first);
    const name = await currentAthlete(page);

    await page.bringToFront();
    await typeAnswer(page, 'KingJames');
    await until(async () => (await answerField(other).inputValue()) === 'KingJames');
    await send(page);
    await nextAfter(page, first);
    await nextAfter(other, first);

    expect(await other.getByText('You had already answered').first().innerText()).toContain(name);
    expect(await currentAssignment(other)).toBe(await currentAssignment(page));
    expect(await kept(worker)).toEqual({ answers: 1, paid: 1 });
  });
});

describe('a lease', () => {
  it('that has run out loses nothing: the answer is kept and paid, and the page says that it came late', async () => {
    const { page, worker } = await atWork();
    await typeAnswer(page, 'KingJames');
    await letLeasesRunOut(own.pool);

    await page.reload();
    await page.getByText('The time for this one is over').waitFor();
    expect(await answerField(page).inputValue()).toBe('KingJames');
    await page.getByText('✓').waitFor();
    await send(page);

    await page.getByText('doesn’t count').first().waitFor();
    expect(await kept(worker)).toEqual({ answers: 1, paid: 1 });
  });

  it('is renewed while the worker is active, until the task is decided by others', async () => {
    // All three places are open at once, so that two can decide while the third is still looking.
    await aBatch(own.pool, { tasks: 1, policy: { agree: 2, panel: 3, staged: false } });
    const [slow, ...others] = (await someWorkers(own.pool, 3)) as [BuiltWorker, ...BuiltWorker[]];
    const page = await visitWithClock(slow);
    const first = await expiryOf(slow);

    await page.clock.fastForward('08:00');
    await answerField(page).press('K');
    await page.clock.fastForward('00:10');
    await until(async () => (await expiryOf(slow)) > first);
    for (const { id, token } of others) await new CallingWorker(nonet, id, token).work('AntDavis23');
    await page.clock.fastForward('02:00');
    await answerField(page).press('J');
    await page.clock.fastForward('00:10');

    await page.getByText('Enough answers came in').waitFor();
    expect(await answerField(page).inputValue()).toBe('KJ');
  });

  async function visitWithClock(worker: BuiltWorker): Promise<Page> {
    const page = await visit({});
    await page.clock.install();
    // The page sets its clock by the server's answers, whose time this test doesn't move.
    await page.route('**/api/**', async (route) => {
      const response = await route.fetch();
      const { date: _date, ...headers } = response.headers();
      await route.fulfill({ response, headers });
    });
    await page.context().addCookies([{ name: 'nonet_session', value: worker.token.replace('Bearer ', ''), url: nonet.url }]);
    await page.reload();
    await answerField(page).waitFor();
    return page;
  }

  async function expiryOf(worker: BuiltWorker): Promise<Date> {
    const { rows } = await own.pool.query('select expires_at from assignment where worker_id = $1', [worker.id]);
    return rows[0].expires_at;
  }
});

describe('the answer field', () => {
  it('says kindly what is wrong, and sends none of it', async () => {
    const { page, worker } = await atWork();
    const cases: [string, RegExp][] = [
      ['https://www.instagram.com/kingjames', /from Instagram, but the question is about X/],
      ['🏀🏀🏀', /no name|letters|can’t be/i],
      ['n/a', /reads as if the person has no X account/],
      ['k'.repeat(5000), /5,000 characters/],
    ];

    for (const [typed, said] of cases) {
      await answerField(page).fill(typed);
      await page.getByText(said).first().waitFor();
      await page.keyboard.press('Enter');
    }

    expect(await kept(worker)).toEqual({ answers: 0, paid: 0 });
  });
});

describe('no task', () => {
  it('comes with its reason, and the next one shows by itself', async () => {
    const [worker] = (await someWorkers(own.pool, 1)) as [BuiltWorker];
    const page = await visit({ token: worker.token });
    await page.getByText('No batch is open').waitFor();

    await aBatch(own.pool, { tasks: 1 });

    await answerField(page).waitFor({ timeout: 30_000 });
    expect(await currentAthlete(page)).toBe('Athlete 1');
  });

  it('says that the batch is paused, after a held task was still taken', async () => {
    const { page, worker } = await atWork();
    await own.pool.query(`update batch set status = 'paused' where status = 'open'`);
    await typeAnswer(page, 'KingJames');

    await send(page);

    await page.getByText(/paused by the people who ordered/).waitFor();
    expect(await kept(worker)).toEqual({ answers: 1, paid: 1 });
  });
});

/** Lets a built worker sign in: with the password of somebody who signed up for it. */
async function givePassword(worker: BuiltWorker, { email, password }: { email: string; password: string }): Promise<void> {
  await nonet.http
    .post('/api/v1/workers')
    .send({ email: `spare-${email}`, password, displayName: 'Spare' })
    .expect(201);
  await own.pool.query(
    `update account set email = $2::text, password_hash = (select password_hash from account where email = 'spare-' || $2::text)
      where id = (select account_id from worker where id = $1)`,
    [worker.id, email],
  );
}
