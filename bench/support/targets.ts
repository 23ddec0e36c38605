import { WORLD } from './handle-world.js';
import { mean, type Quality } from './quality.js';
import { findRing } from './ring.js';
import { stopsIn } from './stop-rules.js';
import { timeSubmissions } from './submissions.js';

/** What the engine made of a crowd without gold, and with a hundred gold tasks. */
export interface Seen {
  readonly name: string;
  readonly kind: string;
  readonly blind: Quality;
  readonly withGold: Quality;
}

/** Seconds of processor time for a million closed answers and for 250,000 open ones, and the megabytes of the first. */
export interface Speed {
  readonly million: number;
  readonly memory: number;
  readonly open: number;
}

type Line = readonly [quantity: string, target: string, measured: string, reached: string];

/** The best of what is published or was tried before, for each set, without gold. */
const BEST_BEFORE: Record<string, number> = { rte: 0.9312, d_product: 0.9397, zencrowd_us: 0.9142, speech_clean: 0.651 };

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

function line(quantity: string, target: string, measured: string, reached: boolean): Line {
  return [quantity, target, measured, reached ? 'yes' : '**no**'];
}

/** What was to be reached beside what was, as rows of a table with its head. */
export function compareWithTargets(speed: Speed, real: readonly Seen[], worlds: readonly Seen[]): Line[] {
  return [
    ['quantity', 'target', 'measured', 'reached'],
    ['---', '---', '---', '---'],
    ...real.map(accuracyOf),
    ...confidenceIn('real crowds', real),
    ...confidenceIn('made-up crowds', worlds),
    ...speedOf(speed),
    copying(),
    ...[WORLD.accuracy, [0.7, 0.98] as const].map(ballotsWith),
  ];
}

/** Within .003 of the best on a closed set, ahead of it on the open one. */
function accuracyOf({ name, kind, blind }: Seen): Line {
  const least = (BEST_BEFORE[name] ?? 1) - (kind === 'open' ? 0 : 0.003);
  return line(`accuracy on ${name} without gold`, `>= ${least.toFixed(4)}`, blind.accuracy.toFixed(4), blind.accuracy >= least - 5e-5);
}

/** What is declared in a handful of tasks says nothing of a set. */
const LEAST_DECLARED = 30;

function confidenceIn(name: string, seen: readonly Seen[]): Line[] {
  const qualities = seen.map((one) => one.withGold);
  const declared = qualities.reduce((sum, one) => sum + one.declared, 0);
  const right = qualities.reduce((sum, one) => sum + one.declaredRight, 0) / declared;
  const worst = Math.min(...qualities.filter((one) => one.declared >= LEAST_DECLARED).map((one) => one.declaredRight / one.declared));
  const error = mean(qualities.map(({ ece }) => ece));
  const coverage = mean(seen.filter(({ kind }) => kind === 'closed').map(({ withGold }) => withGold.coverage));
  return [
    line(
      `${name}: right of those declared >= .99 with 100 gold`,
      '>= 99 % pooled, no set under 97 %',
      `${percent(right)} of ${declared.toFixed(0)}, worst ${percent(worst)}`,
      right >= 0.99 && worst >= 0.97,
    ),
    line(`${name}: mean ECE with 100 gold`, '<= .05', error.toFixed(3), error <= 0.05),
    line(`${name}: mean coverage at 99 %, closed sets, 100 gold`, '>= .25', coverage.toFixed(3), coverage >= 0.25),
  ];
}

function speedOf({ million, memory, open }: Speed): Line[] {
  const { median, p99 } = timeSubmissions();
  return [
    line(
      '1,000,000 answers to convergence, engine',
      '<= 1 s, <= 200 MB',
      `${million.toFixed(2)} s of processor time, ${memory.toFixed(0)} MB`,
      million <= 1 && memory <= 200,
    ),
    line('250,000 open answers with dependence', '<= 2 s', `${open.toFixed(2)} s of processor time`, open <= 2),
    line('one submission, in process', 'p99 <= 50 us', `p99 ${p99.toFixed(1)} us, median ${median.toFixed(1)} us`, p99 <= 50),
  ];
}

function copying(): Line {
  const { wrong, undiscounted, silenced, found, pairs, innocent } = findRing(8000);
  return line(
    'a copying ring of 15 among 100, 8,000 tasks',
    '<= 50 wrong, nobody honest at weight 0',
    `${wrong} wrong (${undiscounted} undiscounted), ${silenced} silenced; ${found} of ${pairs} pairs found, ${innocent} others`,
    wrong <= 50 && silenced === 0,
  );
}

/** The share of ballots that is saved is what compares: another crowd takes other numbers. */
function ballotsWith(accuracy: readonly [number, number]): Line {
  const { quorum, best } = stopsIn({ ...WORLD, accuracy });
  const saved = best === undefined ? 0 : 1 - best.ballots / quorum.ballots;
  return line(
    `ballots per resolved task at the error of 7 of 9, workers right in ${accuracy.map(percent).join(' to ')}, no traps`,
    '<= 6.2 where 7 of 9 takes 9.43 (34.25 % less)',
    `${best?.ballots.toFixed(2) ?? 'none'} where 7 of 9 takes ${quorum.ballots.toFixed(2)} (${percent(saved)} less)`,
    saved >= 1 - 6.2 / 9.43,
  );
}
