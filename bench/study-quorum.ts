/** `npm run study:quorum`: what a 7-of-9 quorum really buys. Writes docs/study-quorum.md and docs/study/*.svg; seeded. */
import { mkdirSync, writeFileSync } from 'node:fs';

import { accuracyFor, atLeast, ballotsWithEarlyStop, errorOf, type Quorum, type Temptation } from './support/chance.js';
import { drawPlot, type Plot } from './support/plot.js';
import { compareStops } from './support/stop-rules.js';

const SEVEN_OF_NINE: Quorum = { agree: 7, panel: 9 };
const CLAIM = 1e-6;
const ONE_DECOY: Temptation = { decoys: 1, share: 1 };
const TEMPTATIONS: { name: string; errors: Temptation }[] = [
  { name: 'all on one wrong handle', errors: ONE_DECOY },
  { name: 'half of them on one', errors: { decoys: 1, share: 0.5 } },
  { name: '30 % on one', errors: { decoys: 1, share: 0.3 } },
  { name: 'spread over five', errors: { decoys: 5, share: 0.2 } },
];
const RHOS = [0, 0.01, 0.02, 0.05, 0.1];
const PANELS: Quorum[] = [
  { agree: 4, panel: 5 },
  { agree: 7, panel: 9 },
  { agree: 14, panel: 18 },
  { agree: 28, panel: 36 },
  { agree: 70, panel: 90 },
];

const text: string[] = [
  '# What a 7-of-9 quorum really buys',
  '',
  'Written by `npm run study:quorum`; change bench/study-quorum.ts, not this page.',
  '',
];

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void {
  text.push('', row(head), row(head.map(() => '---')), ...rows.map(row), '');
}

function plot(file: string, drawn: Plot): void {
  mkdirSync('docs/study', { recursive: true });
  writeFileSync(`docs/study/${file}.svg`, drawPlot(drawn));
  text.push('', `![${drawn.title}](study/${file}.svg)`, '');
}

function range(low: number, high: number, steps: number): number[] {
  return Array.from({ length: steps + 1 }, (_, step) => low + (step / steps) * (high - low));
}

function short(value: number | null): string {
  return value === null ? 'never' : value.toFixed(4);
}

function independentErrors(): void {
  text.push('## If errors are independent', '');
  text.push(
    'The error of a resolved task is then a matter of the binomial distribution, and it falls steeply with the accuracy p of a worker:',
  );
  const lines = TEMPTATIONS.map(({ name, errors }) => ({
    name,
    points: range(0.6, 0.98, 76).map((p) => [p, errorOf(SEVEN_OF_NINE, p, errors)] as const),
  }));
  const mark = { at: CLAIM, name: '99.9999 % right' };
  plot('independent', {
    title: '7 of 9, independent errors',
    x: 'worker accuracy p',
    y: 'wrong among resolved',
    logarithmic: true,
    mark,
    lines,
  });
  text.push(
    'To *show* it takes some 3,000,000 checked tasks without an error (rule of three); 99.9 % takes 3,000. "99.9999 %" needs a worker accuracy of at least',
  );
  table(
    TEMPTATIONS.map(({ name }) => `errors ${name}`),
    [TEMPTATIONS.map(({ errors }) => short(accuracyFor(CLAIM, (p) => errorOf(SEVEN_OF_NINE, p, errors))))],
  );
}

function correlatedErrors(): void {
  text.push('## If errors of a task go together', '');
  text.push('Let two votes on the same task correlate by rho (beta-binomial; all errors on one wrong handle). The claim then needs');
  table(
    ['rho', ...RHOS.map(String)],
    [['least p', ...RHOS.map((rho) => short(accuracyFor(CLAIM, (p) => errorOf(SEVEN_OF_NINE, p, ONE_DECOY, rho))))]],
  );
  const lines = RHOS.map((rho) => ({
    name: `rho = ${rho}`,
    points: range(0.7, 0.995, 59).map((p) => [p, errorOf(SEVEN_OF_NINE, p, ONE_DECOY, rho)] as const),
  }));
  const mark = { at: CLAIM, name: '99.9999 % right' };
  plot('correlated', {
    title: '7 of 9, correlated errors',
    x: 'worker accuracy p',
    y: 'wrong among resolved',
    logarithmic: true,
    mark,
    lines,
  });
}

function namesakes(): void {
  text.push('## If a task has a namesake', '');
  text.push(
    'Where a namesake fools most workers, a larger panel makes the wrong answer *surer*. The share of such tasks that resolve wrongly:',
  );
  const fooled = [0.5, 0.6, 0.7, 0.8, 0.9];
  table(
    ['fooled', ...PANELS.map(({ agree, panel }) => `${agree} of ${panel}`)],
    fooled.map((share) => [share, ...PANELS.map((quorum) => resolvedWrongly(quorum, share).toFixed(3))]),
  );
  text.push(
    'If a share tau of all tasks is like that, about tau times this is wrong: with 1 % of tasks and 80 % fooled, seven in a thousand, at any price.',
  );
  const lines = fooled.map((share) => ({
    name: `${share * 100} % fooled`,
    points: range(5, 60, 55).map((panel) => [panel, resolvedWrongly({ agree: Math.ceil((panel * 7) / 9), panel }, share)] as const),
  }));
  plot('namesakes', { title: 'Namesakes: more votes do not help', x: 'panel (quorum of 7/9)', y: 'share resolved wrongly', lines });
}

/** A worker says the namesake when fooled, and the right handle or nothing that matters otherwise. */
function resolvedWrongly({ agree, panel }: Quorum, fooled: number): number {
  return atLeast(agree, panel, fooled);
}

function early(): void {
  text.push('## What early stop saves', '');
  text.push(
    'Stopping as soon as seven agree, or seven are out of reach, changes no outcome. Mean ballots of a task (one decoy), out of nine:',
  );
  const accuracies = [0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 0.99];
  table(['p', ...accuracies.map(String)], [['ballots', ...accuracies.map((p) => ballotsWithEarlyStop(SEVEN_OF_NINE, p).toFixed(2))]]);
  const lines = [
    { name: 'early stop', points: range(0.5, 0.99, 49).map((p) => [p, ballotsWithEarlyStop(SEVEN_OF_NINE, p)] as const) },
    { name: 'fixed panel', points: [[0.5, 9] as const, [0.99, 9] as const] },
  ];
  plot('early-stop', { title: 'Ballots of a 7-of-9 task', x: 'worker accuracy p', y: 'ballots', lines });
}

independentErrors();
correlatedErrors();
namesakes();
early();
compareStops({ text, table, plot });
writeFileSync('docs/study-quorum.md', `${text.join('\n').replaceAll(/\n{3,}/g, '\n\n')}\n`);
process.stdout.write(`${text.join('\n')}\n`);
