import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { RULE_NAMES } from '../../src/alerts/rules.js';
import { packageRoot } from '../../src/shared/package-root.js';
import { type RunningApp, startApp } from '../support/app.js';
import { ownDatabase } from '../support/database.js';

const read = (file: string): string => readFileSync(path.join(packageRoot, file), 'utf8');
const page = read('docs/operate.md');
const rules: { groups: { rules: { alert: string; expr: string }[] }[] } = parse(read('deploy/prometheus/nonet.rules.yaml'));
const dashboard: { panels: Panel[] } = JSON.parse(read('deploy/grafana/nonet.json'));

const own = await ownDatabase();

interface Panel {
  id: number;
  title: string;
  targets?: { expr: string }[];
}

describe('what is watched', () => {
  let nonet: RunningApp;
  /** Every name that a sample of a started server may have. */
  let samples: Set<string>;

  beforeAll(async () => {
    nonet = await startApp(own.url, { role: 'all' });
    samples = new Set(
      [...(await nonet.http.get('/metrics').expect(200)).text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].flatMap(([, name = '', type]) =>
        type === 'histogram' ? [name, `${name}_bucket`, `${name}_count`, `${name}_sum`] : [name],
      ),
    );
  });
  afterAll(() => nonet.close());

  const metricsIn = (expr: string): string[] => expr.match(/\b(nonet|process|nodejs)_\w+/g) ?? [];
  const unknown = (exprs: string[]): string[] => exprs.flatMap(metricsIn).filter((name) => !samples.has(name));

  it('exists, where Prometheus rules ask for it', () => {
    const asked = rules.groups.flatMap((group) => group.rules.map(({ expr }) => expr));
    expect(asked.flatMap(metricsIn).length).toBeGreaterThan(5);
    expect(unknown(asked)).toEqual([]);
  });

  it('exists, where the dashboard asks for it, and each panel has a number of its own', () => {
    const asked = dashboard.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));
    expect(asked.flatMap(metricsIn).length).toBeGreaterThan(15);
    expect(unknown(asked)).toEqual([]);
    const ids = dashboard.panels.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is explained to the operator, every figure of Nonet’s own', () => {
    const figures = [...samples].filter((name) => name.startsWith('nonet_') && !/_(bucket|count|sum)$/.test(name));
    expect(figures.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});

it('tells the operator what to do about every alert, Nonet’s own and those of the Prometheus rules, and about no other', () => {
  const explained = [...page.matchAll(/^\| `(\w+)` \| [^|]+ \| [^|]{10,}\|$/gm)].map(([, name = '']) => name);
  const all = [...RULE_NAMES, ...rules.groups.flatMap((group) => group.rules.map(({ alert }) => alert))];
  expect(explained.filter((name) => !name.startsWith('nonet_') && !/^[A-Z_]+$/.test(name)).toSorted()).toEqual(all.toSorted());
});

it('names every setting to the operator', () => {
  const known = [...read('src/config/settings.ts').matchAll(/\b(NONET_[A-Z_]+)\b/g)].map(([name]) => name);
  expect(known.length).toBeGreaterThan(10);
  expect(known.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
