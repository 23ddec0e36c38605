import { DEFAULT_WEIGHTS, fitCalibrator, type Calibrator, type Features } from '../../src/consensus/engine/calibrator.js';
import { index } from '../../src/consensus/engine/cells.js';
import { runEngine } from '../../src/consensus/engine/engine.js';
import { noGold, UNSEEN } from '../../src/consensus/engine/posterior.js';
import { recordBallots } from '../../src/consensus/engine/record-ballots.js';
import { betaInterval } from '../../src/consensus/engine/reliability.js';
import { NOT_RESOLVED, replay, type Recording } from '../../src/consensus/engine/replay.js';
import { TaskScorer, type PoolModel } from '../../src/consensus/engine/task-scorer.js';
import type { QuorumRule } from '../../src/consensus/quorum.js';
import { drawTasks, WORLD, type Drawn, type HandleWorld } from './handle-world.js';
import type { Plot } from './plot.js';
import { seeded } from './random.js';

const TASKS = 20_000;
const HISTORY = 3_000;
const GOLD = 1_000;
const LARGEST_PANEL = 15;

const BASE = { extendTo: null, minEffective: null, staged: true } as const;
const QUORUM: QuorumRule = { ...BASE, agree: 7, panel: 9, stop: 'early', minAgree: null, confidenceFloor: null };
const WORLDS: { name: string; world: HandleWorld }[] = [
  { name: 'one decoy takes all errors', world: { ...WORLD, decoy: 1 } },
  { name: 'one decoy takes half', world: WORLD },
  { name: 'the same, 1 % namesakes', world: { ...WORLD, namesakes: 0.01 } },
  { name: 'the same, 3 % namesakes', world: { ...WORLD, namesakes: 0.03 } },
];

interface Report {
  readonly text: string[];
  readonly table: (head: readonly string[], rows: readonly (readonly (string | number)[])[]) => void;
  readonly plot: (file: string, drawn: Plot) => void;
}

/** Quorum against posterior at equal error, on simulated handle worlds. */
export function compareStops({ text, table, plot }: Report): void {
  text.push('## What an adaptive stop saves at equal error', '');
  text.push(`Simulated look-ups (${TASKS} tasks, 200 workers, 65 to 95 % right). Workers' reliability, pool and calibrator come from`);
  text.push(
    `a history of ${HISTORY} other tasks with ${GOLD} gold. The adaptive rule asks the posterior from three equal votes on, up to ${LARGEST_PANEL} ballots;`,
  );
  text.push('its floor is the lowest one whose *true* error is at most that of 7 of 9.');
  const curves: { name: string; points: (readonly [number, number])[] }[] = [];
  const rows = WORLDS.flatMap(({ name, world }) => {
    const { quorum, tried, best } = stopsIn(world);
    curves.push({
      name,
      points: tried.filter(({ error, ballots }) => error > 0 && ballots < 15).map(({ ballots, error }) => [ballots, error] as const),
    });
    return [
      line(name, '7 of 9, early', quorum),
      best === undefined
        ? [name, 'adaptive', 'no floor is as good', '', '', '']
        : line(name, `adaptive, floor ${best.floor.toFixed(4)}`, best),
    ];
  });
  table(['world', 'rule', 'resolved', 'wrong among resolved', 'ballots', 'ballots per resolved task'], rows);
  plot('adaptive', {
    title: 'Adaptive stop: error against cost',
    x: 'ballots per resolved task',
    y: 'wrong among resolved',
    logarithmic: true,
    lines: curves,
  });
}

/** 7 of 9 in a world, the adaptive rule with every floor, and the cheapest of these that errs no oftener. */
export function stopsIn(world: HandleWorld): { quorum: Measured; tried: Tried[]; best: Tried | undefined } {
  const { recording, truth } = recordWorld(world);
  const quorum = measure(recording, truth, QUORUM);
  const tried = floorsOf(recording).map((floor) => ({ floor, ...measure(recording, truth, adaptive(floor)) }));
  return { quorum, tried, best: tried.find(({ error }) => error <= quorum.error) };
}

function line(world: string, rule: string, { resolved, error, ballots, perTask }: Measured): (string | number)[] {
  return [world, rule, `${(100 * resolved).toFixed(1)} %`, error.toExponential(1), perTask.toFixed(2), ballots.toFixed(2)];
}

/** Floors from one half up to where only one prefix in a thousand gets. */
function floorsOf({ confidence }: Recording): number[] {
  const sorted = confidence.toSorted();
  return Array.from({ length: 120 }, (_, step) => sorted[Math.floor(sorted.length * (0.4 + (step * 0.599) / 119))] ?? 1).filter(
    (floor) => floor >= 0.5,
  );
}

function adaptive(confidenceFloor: number): QuorumRule {
  return { ...BASE, agree: 8, panel: LARGEST_PANEL, stop: 'adaptive', minAgree: 3, confidenceFloor };
}

/** A fresh set of tasks as seen by what was learnt from the history. */
function recordWorld(world: HandleWorld): { recording: Recording; truth: Int32Array } {
  const history = drawTasks(world, HISTORY, LARGEST_PANEL, seeded(11));
  const learnt = runEngine(history.table, { gold: goldOf(history) });
  const means = new Map(
    history.table.workers.map((name, worker) => [name, meanOf(learnt.posterior.right[worker], learnt.posterior.wrong[worker])]),
  );
  const fresh = drawTasks(world, TASKS, LARGEST_PANEL, seeded(12));
  const truth = truthOf(fresh);
  const known = {
    reliability: Float64Array.from(fresh.table.worker, (worker) => means.get(fresh.table.workers[worker] ?? '') ?? 0.8),
    weight: new Float64Array(fresh.table.worker.length).fill(1),
    probability: Float64Array.from(fresh.table.candidateLabel, () => 0),
    noAccount: -1,
    recorded: new Int32Array(TASKS).fill(NOT_RESOLVED),
  };
  truth.forEach((candidate) => {
    if (candidate >= 0) known.probability[candidate] = 1;
  });
  if (learnt.pool === null) throw new Error('a handle world is an open set');
  const calibrator = calibratedOnPrefixes(history, means, learnt.pool);
  return { recording: recordBallots(fresh.table, known, learnt.pool, calibrator), truth };
}

/** Gold tasks as they looked after some number of ballots: an adaptive stop asks long before the panel is full. */
function calibratedOnPrefixes({ table, truth }: Drawn, means: ReadonlyMap<string, number>, pool: PoolModel): Calibrator {
  const scorer = new TaskScorer(pool, fitCalibrator([], [], DEFAULT_WEIGHTS.open), LARGEST_PANEL);
  const random = seeded(13);
  const rows: { features: Features; right: boolean }[] = [];
  for (let task = 0; task < GOLD; task += 1) {
    const first = index(table.taskStart, task);
    const length = 3 + Math.floor(random() * (LARGEST_PANEL - 2));
    scorer.startTask();
    for (let answer = first; answer < first + length; answer += 1) {
      const candidate = index(table.candidate, answer) - index(table.candidateStart, task);
      scorer.count({
        candidate,
        isNoAccount: false,
        reliability: means.get(table.workers[index(table.worker, answer)] ?? '') ?? 0.8,
        weight: 1,
      });
    }
    scorer.score();
    const best = scorer.votes.indexOf(Math.max(...scorer.votes));
    const label = index(table.candidateLabel, index(table.candidateStart, task) + best);
    rows.push({ features: scorer.featuresOf(best), right: table.labels[label] === truth[task] });
  }
  return fitCalibrator(
    rows.map(({ features }) => features),
    rows.map(({ right }) => right),
    DEFAULT_WEIGHTS.open,
  );
}

function meanOf(right = 1, wrong = 1): number {
  return betaInterval(right, wrong).mean;
}

function goldOf({ table, truth }: Drawn): Int32Array {
  const gold = noGold(table);
  const labels = new Map(table.labels.map((label, number) => [label, number]));
  for (let task = 0; task < GOLD; task += 1) gold[task] = labels.get(truth[task] ?? '') ?? UNSEEN;
  return gold;
}

/** The right candidate of each task, or -1 if nobody gave it. */
function truthOf({ table, truth }: Drawn): Int32Array {
  return Int32Array.from(table.tasks, (_, task) => {
    for (let c = index(table.candidateStart, task); c < index(table.candidateStart, task + 1); c += 1) {
      if (table.labels[index(table.candidateLabel, c)] === truth[task]) return c;
    }
    return -1;
  });
}

type Tried = Measured & { readonly floor: number };

interface Measured {
  readonly resolved: number;
  readonly error: number;
  readonly ballots: number;
  readonly perTask: number;
}

/** The truth stands in for hindsight, so what the replay expects to be wrong is what is wrong. */
function measure(recording: Recording, truth: Int32Array, rule: QuorumRule): Measured {
  const result = replay(recording, rule, 0);
  return {
    resolved: result.resolved / truth.length,
    error: result.expectedWrong.mean / Math.max(1, result.resolved),
    ballots: result.ballots / Math.max(1, result.resolved),
    perTask: result.ballots / truth.length,
  };
}
