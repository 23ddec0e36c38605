import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type RunningApp, startApp } from '../support/app.js';
import { aBatch, type BuiltWorker, someWorkers } from '../support/builders.js';
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

/** How the words on each topic of the training begin. Which topics a test asks about is drawn. */
const HINTS: Record<string, string> = {
  fan_account: 'Fan accounts: ',
  namesake: 'Namesakes: ',
  renamed: 'Renamed handles: ',
  no_account: 'No account: ',
  wrong_platform: 'Links of another platform: ',
  own_account: 'Their own account: ',
  team_account: 'Team accounts: ',
};

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

async function oneWorker(): Promise<BuiltWorker> {
  const [worker] = (await someWorkers(own.pool, 1)) as [BuiltWorker];
  return worker;
}

/** What a page gets wrong: a rule of accessibility (WCAG AA), or its width. */
async function misfits(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const wider = Number(await page.evaluate('document.documentElement.scrollWidth - innerWidth'));
  const told = violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  return wider > 0 ? [...told, `${page.url()} is ${wider} px too wide`] : told;
}

describe('a newcomer on a phone', () => {
  it('makes an account, passes the training, and answers ten tasks', async () => {
    await aBatch(own.pool, { tasks: 10 });
    const page = await visit({ device: 'phone' });

    await page.getByRole('link', { name: 'New here? Make an account' }).tap();
    await page.getByLabel('Name to show').fill('Ada');
    await page.getByLabel('E-mail').fill('ada@example.org');
    await page.getByLabel('Password', { exact: true }).fill('a long enough password');
    expect(await misfits(page)).toEqual([]);
    await page.getByRole('button', { name: 'Make an account' }).tap();
    await page.getByRole('heading', { name: 'First, a short training' }).waitFor();
    await page.getByRole('link', { name: 'Start the training' }).tap();
    await passTraining(page);
    await page.getByRole('link', { name: 'Take the first task' }).tap();
    await answerField(page).waitFor();
    expect(await misfits(page)).toEqual([]);
    for (let left = 10; left > 0; left -= 1) await answerOne(page);

    await page.getByText('You have answered').or(page.getByText('have your answer already')).first().waitFor();
    expect(await page.getByRole('link', { name: /Balance/ }).innerText()).toContain('$0.50');
  });

  it('who fails the test is told what went wrong and when the next one is, which asks other questions', async () => {
    const [newcomer] = (await someWorkers(own.pool, 1, 'registered')) as [BuiltWorker];
    await own.pool.query(`insert into practice_answer select $1, id, true from training_item where stage = 'practice' limit 5`, [
      newcomer.id,
    ]);
    const page = await visit({ token: newcomer.token, device: 'phone' });
    await page.getByRole('link', { name: 'Start the training' }).tap();
    const asked: string[] = [];
    const failed = page.getByRole('heading', { name: 'Not passed this time.' });
    while (!(await failed.isVisible())) {
      const item = await nextItem(page, asked.at(-1) ?? '');
      asked.push(item);
      await page.getByRole('button', { name: /They have no/ }).tap();
      await until(async () => (await itemShown(page)) !== item || (await failed.isVisible()));
    }

    await page.getByText(/You can take the test again in 1\d minutes, from /).waitFor();
    const missed = await own.pool.query<{ topic: string }>(
      `select distinct i.topic from training_attempt a cross join lateral jsonb_each(a.answers) given join training_item i on i.id::text = given.key
        where a.worker_id = $1 and not (given.value ->> 'right')::boolean`,
      [newcomer.id],
    );
    expect(missed.rows).not.toEqual([]);
    for (const { topic } of missed.rows) await page.getByText(HINTS[topic] ?? topic).waitFor();
    expect(await misfits(page)).toEqual([]);
    await own.pool.query(`update training_attempt set finished_at = finished_at - interval '16 minutes' where worker_id = $1`, [
      newcomer.id,
    ]);
    await page.reload();
    const next = await nextItem(page, '');
    expect(asked).toHaveLength(8);
    expect(asked).not.toContain(next);
  });

  async function answerOne(page: Page): Promise<void> {
    const held = await currentAssignment(page);
    await typeAnswer(page, `https://x.com/${(await currentAthlete(page)).replace(' ', '_')}`);
    await send(page);
    await until(async () => (await currentAssignment(page)) !== held);
  }

  /** Answers as somebody who has learnt it: with what the lesson wants to hear. */
  async function passTraining(page: Page): Promise<void> {
    const passed = page.getByRole('heading', { name: 'You passed.' });
    for (let item = ''; ;) {
      item = await nextItem(page, item);
      const { rows } = await own.pool.query('select answer from training_item where id = $1', [item]);
      const right: { kind: string; display: string; url: string } = rows[0].answer;
      if (right.kind === 'no_account') await page.getByRole('button', { name: /They have no/ }).tap();
      else {
        await page.locator('.input-answer').fill(right.url);
        await page.getByText('✓').waitFor();
        await page.getByRole('button', { name: /^(Check|Send) answer$/ }).tap();
      }
      const feedback = page.getByText('That’s right.');
      const done = async (): Promise<boolean> =>
        (await itemShown(page)) !== item || (await passed.isVisible()) || (await feedback.isVisible());
      await until(done);
      if (await passed.isVisible()) return;
      if (await feedback.isVisible()) await page.getByRole('button', { name: /^(Next one|Start the test)$/ }).tap();
    }
  }

  const itemShown = (page: Page): Promise<string> =>
    page
      .locator('article')
      .getAttribute('data-item', { timeout: 1000 })
      .then(
        (id) => id ?? '',
        () => '',
      );

  async function nextItem(page: Page, before: string): Promise<string> {
    return until(async () => {
      const item = await itemShown(page);
      return item !== before && item;
    });
  }
});

describe('an expert at a keyboard', () => {
  it('answers, says "no account", and gives back without touching the mouse', async () => {
    // Two batches with the same names: every athlete has a namesake.
    await aBatch(own.pool, { tasks: 2 });
    await aBatch(own.pool, { tasks: 2 });
    const worker = await oneWorker();
    const page = await visit({ token: worker.token });
    await answerField(page).waitFor();
    const keys = page.keyboard;

    // The field has the focus, and single keys are letters there.
    const first = await currentAssignment(page);
    await keys.type('nt1');
    expect(await answerField(page).inputValue()).toBe('nt1');
    await keys.press('Control+a');
    await keys.type('KingJames');
    await page.getByText('✓').waitFor();
    await keys.press('Enter');
    await page.getByText('Pick the clue that told you').waitFor();
    await keys.press('Space');
    await keys.press('Enter');
    const second = await nextAfter(page, first);

    await keys.press('Escape');
    const [opened] = await Promise.all([page.context().waitForEvent('page'), keys.press('1')]);
    expect(await opened.evaluate('window.opener')).toBeNull();
    await opened.close();
    visitors.at(-1)?.complaints.splice(0);
    await keys.press('n');
    await page.getByRole('heading', { name: /has no account on X/ }).waitFor();
    await keys.press('Enter');
    await nextAfter(page, second);

    await keys.press('Escape');
    await keys.press('t');
    await page.getByRole('heading', { name: 'Give this task back?' }).waitFor();
    await keys.press('Enter');
    await page.getByText('Noted that you couldn’t tell').first().waitFor();

    const { rows } = await own.pool.query(
      'select status, answer_kind as kind, clue, return_reason as reason from assignment where worker_id = $1 order by leased_at limit 3',
      [worker.id],
    );
    expect(rows).toEqual([
      { status: 'submitted', kind: 'handle', clue: 'team_in_profile', reason: null },
      { status: 'submitted', kind: 'no_account', clue: null, reason: null },
      { status: 'returned', kind: null, clue: null, reason: 'cannot_tell' },
    ]);
  });

  it('can look the keys up, and switch them off', async () => {
    await aBatch(own.pool, { tasks: 1 });
    const page = await visit({ token: (await oneWorker()).token });
    await answerField(page).waitFor();

    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    expect(await misfits(page)).toEqual([]);
    await page.getByLabel('Single keys work').uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('n');

    expect(await page.getByRole('heading', { name: /has no account/ }).count()).toBe(0);
  });
});

describe('the desk', () => {
  it('reads well in light and dark, on a phone and on a desk', async () => {
    // Two batches with the same name in them: the card shows a namesake.
    await aBatch(own.pool, { tasks: 1 });
    await aBatch(own.pool, { tasks: 1 });
    const found: string[] = [];
    for (const device of ['phone', 'desk'] as const) {
      for (const colors of ['light', 'dark'] as const) {
        const page = await visit({ token: (await oneWorker()).token, device, colors });
        await typeAnswer(page, 'lebron_fanpage');
        found.push(...(await misfits(page)));
        for (const room of ['Record', 'Pay', 'Account']) {
          await page.getByRole('link', { name: room, exact: true }).click();
          await page.getByRole('heading', { level: 1 }).waitFor();
          found.push(...(await misfits(page)));
        }
      }
    }
    expect(found).toEqual([]);
  });

  it('comes in under 100 kB of script and style, compressed', async () => {
    const page = await visit({});
    await page.getByRole('button', { name: 'Sign in' }).waitFor();

    const files = (await page.evaluate(
      `performance.getEntriesByType('resource').filter((e) => /\\.(js|css)$/.test(e.name)).map((e) => ({ name: e.name, bytes: e.encodedBodySize, plain: e.decodedBodySize }))`,
    )) as { name: string; bytes: number; plain: number }[];

    expect(files.some(({ name }) => name.endsWith('.css'))).toBe(true);
    expect(files.some(({ bytes, plain }) => plain > 50_000 && bytes < plain / 2)).toBe(true);
    expect(files.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThan(100_000);
  });

  it('shows the record, pays out, and takes an appeal', async () => {
    await aBatch(own.pool, { tasks: 2 });
    const worker = await oneWorker();
    const page = await visit({ token: worker.token });
    await typeAnswer(page, 'KingJames');
    await send(page);
    await page.getByText('Sent:').first().waitFor();
    await own.pool.query(`insert into ledger (worker_id, kind, micros, reason) values ($1, 'bonus', 2000000, 'hundred answers')`, [
      worker.id,
    ]);

    await page.getByRole('link', { name: 'Record' }).click();
    await page.getByText('Too early to say').waitFor();
    await page.getByRole('link', { name: '@KingJames' }).waitFor();
    await page.getByRole('link', { name: 'Pay', exact: true }).click();
    await page.getByRole('cell', { name: 'Bonus: hundred answers' }).waitFor();
    await page.getByRole('button', { name: 'Ask for $2.05' }).click();
    await page.getByRole('cell', { name: 'Asked for' }).waitFor();
    await own.pool.query(`update worker set status = 'suspended', status_reason = 'Answers came faster than a page loads.' where id = $1`, [
      worker.id,
    ]);
    await page.getByRole('link', { name: 'Record' }).click();
    await page.getByText('Answers came faster than a page loads').waitFor();
    await page.getByRole('link', { name: 'Appeal' }).click();
    await page.getByLabel('What should be looked at again?').fill('I work with two screens and paste quickly.');
    await page.getByRole('button', { name: 'Send appeal' }).click();
    await page.getByText('A person looks at it').waitFor();

    const { rows } = await own.pool.query(
      `select (select text from appeal where worker_id = $1) as text, (select count(*)::int from payout where worker_id = $1) as payouts`,
      [worker.id],
    );
    expect(rows).toEqual([{ text: 'I work with two screens and paste quickly.', payouts: 1 }]);
  });
});

describe('a message of the office', () => {
  it('stands on every page until it is marked as read', async () => {
    const worker = await oneWorker();
    await nonet.http
      .post(`/api/v1/admin/workers/${worker.id}/messages`)
      .set('Authorization', nonet.admin)
      .send({ text: 'Two of your answers took the namesake.' })
      .expect(201);
    const page = await visit({ token: worker.token, device: 'phone' });

    await page.getByRole('link', { name: /1 message to read/ }).tap();
    await page.getByText('Two of your answers took the namesake.').waitFor();
    expect(await misfits(page)).toEqual([]);
    await page.getByRole('button', { name: 'Mark as read' }).tap();

    await until(async () => (await page.getByText('New', { exact: true }).count()) === 0);
    await page.getByRole('link', { name: 'Task', exact: true }).tap();
    await page.getByText('No batch is open').waitFor();
    expect(await page.getByText(/message to read/).count()).toBe(0);
  });
});

describe('an account', () => {
  it('changes its password, and signs out everywhere', async () => {
    const page = await visit({});
    await page.getByRole('link', { name: 'New here? Make an account' }).click();
    await page.getByLabel('Name to show').fill('Bea');
    await page.getByLabel('E-mail').fill('bea@example.org');
    await page.getByLabel('Password', { exact: true }).fill('a long enough password');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Account', exact: true }).click();

    await page.getByLabel('Current password').fill('not this one at all');
    await page.getByLabel('New password').fill('another long password');
    await page.getByRole('button', { name: 'Change password' }).click();
    await page
      .getByText(/current password|is wrong|isn’t right/i)
      .last()
      .waitFor();
    await page.getByLabel('Current password').fill('a long enough password');
    await page.getByRole('button', { name: 'Change password' }).click();
    await page.getByText('Your password is changed').waitFor();
    await page.getByRole('button', { name: 'Sign out everywhere' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();

    const { rows } = await own.pool.query(
      `select count(*)::int as sessions from session s join account a on a.id = s.account_id where a.email = 'bea@example.org'`,
    );
    expect(rows).toEqual([{ sessions: 0 }]);
    await page.getByLabel('E-mail').fill('bea@example.org');
    await page.getByLabel('Password', { exact: true }).fill('another long password');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Account', exact: true }).waitFor();
  });

  it('is erased at its owner’s wish, who is told what stays, and gives up what is owed', async () => {
    await aBatch(own.pool, { tasks: 1 });
    const page = await visit({ device: 'phone' });
    await page.getByRole('link', { name: 'New here? Make an account' }).tap();
    await page.getByLabel('Name to show').fill('Cassiopeia');
    await page.getByLabel('E-mail').fill('cass@example.org');
    await page.getByLabel('Password', { exact: true }).fill('a long enough password');
    await page.getByRole('button', { name: 'Make an account' }).tap();
    await page.getByRole('link', { name: 'Account', exact: true }).waitFor();
    const { rows } = await own.pool.query(`update worker set status = 'qualified' where display_name = 'Cassiopeia' returning id`);
    await page.goto('/work#task');
    await page.reload();
    await typeAnswer(page, 'someone');
    await send(page);
    await page.getByText('$0.05').first().waitFor();
    await page.getByRole('link', { name: 'Account', exact: true }).tap();

    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download everything that is kept about you' }).tap();
    expect((await download).suggestedFilename()).toBe('my-record.json');
    await page.getByRole('button', { name: 'Erase my data…' }).tap();
    await page.getByText('Your 1 answer and what it was worth stay').waitFor();
    await page.getByText('You are owed $0.05').waitFor();
    expect(await misfits(page)).toEqual([]);
    await page.getByLabel('I give up what I am owed').check();
    await page.getByLabel('Your password').fill('not this one at all');
    await page.getByRole('button', { name: 'Erase for good' }).tap();
    await page.getByText('is not your password').waitFor();
    await page.getByLabel('Your password').fill('a long enough password');
    await page.getByRole('button', { name: 'Erase for good' }).tap();
    await page.getByText('Your data is erased.').waitFor();

    expect((await own.pool.query('select display_name, account_id from worker where id = $1', [rows[0].id])).rows).toEqual([
      { display_name: 'Erased worker', account_id: null },
    ]);
    await page.reload();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  });

  it('of an engineer gets its password by a link that works once', async () => {
    const invited = await nonet.http
      .post('/api/v1/accounts')
      .set('Authorization', nonet.admin)
      .send({ email: 'eng@example.org', roles: ['engineer'] })
      .expect(201);
    const link = `${nonet.url}/link#${String(invited.body.link).split('#')[1] ?? ''}`;
    const page = await visit({});

    await page.goto(link);
    await page.getByLabel('Password', { exact: true }).fill('a long enough password');
    await page.keyboard.press('Enter');
    await page.getByText('Your password is set').waitFor();
    expect(await page.getByRole('link', { name: 'Go to the handles' }).getAttribute('href')).toBe('/data');

    const second = await visit({});
    await second.goto(link);
    await second.getByLabel('Password', { exact: true }).fill('yet another password');
    await second.keyboard.press('Enter');
    await second.getByText('That didn’t work').waitFor();
  });
});
