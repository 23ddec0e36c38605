import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBreaches } from '../../src/cli/invariants/find-breaches.js';
import { packageRoot } from '../../src/shared/package-root.js';
import { expireLeases } from '../../src/tasks/handout/leases.sql.js';
import { type RunningApp, startApp } from '../support/app.js';
import { aBatch, letLeasesRunOut, someWorkers } from '../support/builders.js';
import { letThemWork } from '../support/let-them-work.js';
import { ownDatabase } from '../support/database.js';

/** The locks and formulas that the rules rest on, each taken out in turn: a crowd at work must then break a rule, and the check must see it. */
const own = await ownDatabase();
const text = async (file: string): Promise<string> => readFile(path.join(packageRoot, 'migrations/functions', file), 'utf8');
const functions = { 'handout.sql': await text('handout.sql'), 'answers.sql': await text('answers.sql') };
let nonet: RunningApp;

beforeAll(async () => {
  nonet = await startApp(own.url);
});
afterAll(() => nonet.close());

interface Mutation {
  file: keyof typeof functions;
  from: string;
  to: string;
}

async function workWith(mutation: Mutation | null): Promise<string[]> {
  for (const original of Object.values(functions)) await own.pool.query(original);
  if (mutation !== null) {
    expect(functions[mutation.file], 'the mutation finds what it takes out').toContain(mutation.from);
    await own.pool.query(functions[mutation.file].replaceAll(mutation.from, mutation.to));
  }
  await own.pool.query(`update batch set status = 'closed'`);
  await own.pool.query(
    'truncate ledger, decision, dispute, registry, registry_version, change, conflict, conflict_member, report, handout, assignment, outbox cascade',
  );
  await own.pool.query(`update task set status = 'cancelled'`);
  await aBatch(own.pool, { tasks: 12, policy: { agree: 4, panel: 5 } });
  await aBatch(own.pool, { tasks: 6, policy: { agree: 2, panel: 3 }, budgetMicros: 1_000_000 });
  const statuses = await letThemWork(nonet, await someWorkers(own.pool, 60), 4);
  await aBatch(own.pool, { tasks: 3 });
  for (const worker of await someWorkers(own.pool, 8))
    await nonet.http.post('/api/v1/assignments').set('Authorization', worker.token).send({});
  await letLeasesRunOut(own.pool);
  await own.db.transaction((tx) => expireLeases(tx, 1000));
  const breaches = (await findBreaches(own.db)).map(({ rule, name }) => `${rule} ${name}`);
  return [...new Set([...breaches, ...[...statuses.keys()].filter((status) => status >= 500).map((status) => `answered ${status}`)])];
}

describe('the race tests and the check', () => {
  it('find nothing while nothing is taken out', async () => {
    expect(await workWith(null)).toEqual([]);
  });

  const mutations: Record<string, Mutation> = {
    "the task's lock": {
      file: 'answers.sql',
      from: 'where k.id = take_answer.task_id for no key update;',
      to: 'where k.id = take_answer.task_id;',
    },
    "the hand-out's row lock": { file: 'handout.sql', from: 'order by h.seq limit 1 for update skip locked', to: 'order by h.seq limit 1' },
    "the worker's lock": {
      file: 'handout.sql',
      from: 'from worker where id = p_worker for no key update',
      to: 'from worker where id = p_worker',
    },
    'the place that a claim takes': {
      file: 'handout.sql',
      from: 'places = places - 1, open = places > 1',
      to: 'places = places, open = places > 1',
    },
    'the place that an expired lease frees': {
      file: 'handout.sql',
      from: "t.status = 'open' then perform open_places(p_task, 1)",
      to: "t.status = 'open' then perform open_places(p_task, 0)",
    },
    'the places that dissent opens': { file: 'answers.sql', from: 'after.places - before.places + 1', to: '0' },
    'that late answers do not count': {
      file: 'answers.sql',
      from: "late := a.status = 'expired' or a.ran_out or t.status <> 'open';",
      to: "late := a.status = 'expired';",
    },
    'the credit': { file: 'answers.sql', from: "values (p_worker, 'answer', credited,", to: "values (p_worker, 'answer', credited + 1," },
    'the promise against the budget': { file: 'handout.sql', from: 'set micros = micros - p_micros', to: 'set micros = micros' },
  };
  for (const [what, mutation] of Object.entries(mutations)) {
    it(`notice when ${what} is missing`, async () => {
      expect(await workWith(mutation)).not.toEqual([]);
    });
  }
});
