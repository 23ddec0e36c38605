import { AnswerCollector } from '../../src/consensus/engine/answers.js';
import { at } from '../../src/consensus/engine/cells.js';
import type { Crowd } from './crowds.js';
import { seeded } from './random.js';

/**
 * Made-up crowds over a closed set of labels, each with one thing that real crowds do: they lean to a label, hardly anybody answers twice,
 * some don't look, some tasks fool nearly everybody. What an engine says of its own confidence has to hold in all of them.
 */
export interface LabelWorld {
  readonly tasks: number;
  readonly workers: number;
  readonly labels: number;
  readonly answersPerTask: number;
  /** Accuracies are even between these. */
  readonly accuracy: readonly [number, number];
  /** How often an error falls on the worker's own favourite label instead of on any. */
  readonly lean: number;
  /** Share of workers who answer by chance. */
  readonly spammers: number;
  /** Share of tasks with a wrong label that tempts, and the share of workers whom it fools. */
  readonly traps: number;
  readonly fooled: readonly [number, number];
  /** The commonest label is this many times as common as an even share. */
  readonly skew: number;
  /** How unevenly the work is spread: 0 evenly, 1 as in Zipf's law. */
  readonly crowding: number;
}

const PLAIN: LabelWorld = {
  tasks: 1500,
  workers: 60,
  labels: 2,
  answersPerTask: 5,
  accuracy: [0.6, 0.95],
  lean: 0,
  spammers: 0,
  traps: 0,
  fooled: [0.6, 0.9],
  skew: 1,
  crowding: 0.7,
};

export const LABEL_WORLDS: Record<string, LabelWorld> = {
  'two labels': PLAIN,
  'two labels, a lean and a rare one': { ...PLAIN, lean: 0.8, skew: 1.7 },
  'two labels, three answers, traps': { ...PLAIN, answersPerTask: 3, traps: 0.15 },
  'two labels, ten answers, traps': { ...PLAIN, tasks: 800, answersPerTask: 10, traps: 0.15 },
  'two labels, a third spam': { ...PLAIN, spammers: 0.33, answersPerTask: 7 },
  'two labels, strangers': { ...PLAIN, workers: 1500, answersPerTask: 3, crowding: 0 },
  'two labels, a poor crowd': { ...PLAIN, accuracy: [0.45, 0.75], traps: 0.2, answersPerTask: 8, tasks: 600 },
  'four labels, leans': { ...PLAIN, labels: 4, lean: 0.6, tasks: 800, answersPerTask: 6 },
  'five labels, traps': { ...PLAIN, labels: 5, traps: 0.25, tasks: 600, answersPerTask: 9 },
  'ten labels, few tasks': { ...PLAIN, labels: 10, tasks: 300, answersPerTask: 8, workers: 40, traps: 0.1 },
  'ten labels, two answers': { ...PLAIN, labels: 10, tasks: 2000, answersPerTask: 2, workers: 200 },
  'three labels, spam and strangers': { ...PLAIN, labels: 3, spammers: 0.25, workers: 400, crowding: 0.2, answersPerTask: 5, skew: 1.8 },
  'two labels, hundreds of tasks, an expert crowd': { ...PLAIN, tasks: 200, accuracy: [0.85, 0.99], answersPerTask: 7, traps: 0.04 },
};

export function drawLabels(name: string, world: LabelWorld, seed: number): Crowd {
  const random = seeded(seed);
  const collector = new AnswerCollector();
  const truth = new Map<string, string>();
  const workers = Array.from({ length: world.workers }, () => workerOf(world, random));
  const busy = cumulated(workers.map((_, worker) => (worker + 1) ** -world.crowding));
  for (let task = 0; task < world.tasks; task += 1) {
    const right = labelOf(world, random);
    const tempting = (right + 1 + Math.floor(random() * (world.labels - 1))) % world.labels;
    const fooled = random() < world.traps ? between(world.fooled, random()) : 0;
    truth.set(`t${task}`, `l${right}`);
    const asked = new Set<number>();
    while (asked.size < world.answersPerTask) asked.add(busy.findIndex((sum) => sum > random() * (busy.at(-1) ?? 1)));
    for (const number of asked) {
      const worker = workers[number];
      if (worker === undefined) continue;
      const said = worker.spams || random() >= fooled ? answerOf(world, worker, right, random) : tempting;
      collector.add(`t${task}`, `w${number}`, `l${said}`);
    }
  }
  return { name, table: collector.build('closed'), truth };
}

interface Worker {
  readonly accuracy: number;
  readonly favourite: number;
  readonly spams: boolean;
}

function workerOf(world: LabelWorld, random: () => number): Worker {
  return {
    accuracy: between(world.accuracy, random()),
    favourite: Math.floor(random() * world.labels),
    spams: random() < world.spammers,
  };
}

function answerOf({ labels, lean }: LabelWorld, { accuracy, favourite, spams }: Worker, right: number, random: () => number): number {
  if (spams) return Math.floor(random() * labels);
  if (random() < accuracy) return right;
  if (random() < lean) return favourite; // who leans to the right one is right oftener there
  return (right + 1 + Math.floor(random() * (labels - 1))) % labels;
}

/** The first label is `skew` times as common as an even share. */
function labelOf({ labels, skew }: LabelWorld, random: () => number): number {
  return random() < skew / labels ? 0 : 1 + Math.floor(random() * (labels - 1));
}

function cumulated(shares: readonly number[]): Float64Array {
  const sums = Float64Array.from(shares);
  for (let n = 1; n < sums.length; n += 1) sums[n] = at(sums, n) + at(sums, n - 1);
  return sums;
}

function between([low, high]: readonly [number, number], share: number): number {
  return low + (high - low) * share;
}
