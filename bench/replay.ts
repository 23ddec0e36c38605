/** `npm run bench:replay`: 100,000 tasks with 9 ballots each under 45 policies; then one submission scored online. */
import { fitCalibrator, DEFAULT_WEIGHTS } from '../src/consensus/engine/calibrator.js';
import { recordBallots } from '../src/consensus/engine/record-ballots.js';
import { NOT_RESOLVED, replay } from '../src/consensus/engine/replay.js';
import { POOL_MODEL } from '../src/consensus/engine/task-scorer.js';
import { validateRule, type QuorumRule } from '../src/consensus/quorum.js';
import { drawTasks, WORLD } from './support/handle-world.js';
import { seeded } from './support/random.js';
import { timeSubmissions } from './support/submissions.js';

const TASKS = 100_000;
const CALIBRATOR = fitCalibrator([], [], DEFAULT_WEIGHTS.open);

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** 45 policies: quorums and panels of every kind, some with floors, some adaptive. */
function policies(): QuorumRule[] {
  const base = { minAgree: null, extendTo: null, confidenceFloor: null, minEffective: null, staged: true } as const;
  const found: QuorumRule[] = [];
  for (const [agree, panel] of [
    [3, 5],
    [4, 5],
    [4, 7],
    [5, 7],
    [6, 7],
    [5, 9],
    [6, 9],
    [7, 9],
    [8, 9],
  ] as const) {
    found.push({ ...base, agree, panel, stop: 'early' }, { ...base, agree, panel, stop: 'fixed' });
    for (const confidenceFloor of [0.8, 0.9]) found.push({ ...base, agree, panel, stop: 'early', confidenceFloor });
    found.push({ ...base, agree, panel, stop: 'adaptive', minAgree: Math.min(3, agree), confidenceFloor: 0.93 });
  }
  return found.filter((rule) => validateRule(rule).length === 0);
}

function seconds(from: number, to: number): string {
  return ((to - from) / 1000).toFixed(2);
}

function replays(): void {
  const { table } = drawTasks({ ...WORLD, namesakes: 0.02 }, TASKS, 9, seeded(1));
  const start = performance.now();
  const recording = recordBallots(
    table,
    {
      reliability: new Float64Array(table.worker.length).fill(0.8),
      weight: new Float64Array(table.worker.length).fill(1),
      probability: new Float64Array(table.candidateLabel.length).fill(0.5),
      noAccount: -1,
      recorded: new Int32Array(TASKS).fill(NOT_RESOLVED),
    },
    POOL_MODEL,
    CALIBRATOR,
  );
  const recorded = performance.now();
  const rules = policies();
  const ballots = rules.reduce((sum, rule) => sum + replay(recording, rule, 0.05).ballots, 0);
  print(`${TASKS} tasks x 9 ballots: noted ballot by ballot in ${seconds(start, recorded)} s`);
  print(`${rules.length} policies replayed in ${seconds(recorded, performance.now())} s; they used ${ballots} ballots`);
}

function submissions(): void {
  const { median, p99 } = timeSubmissions();
  print(`one task of 9 answers scored: median ${median.toFixed(1)} us, p99 ${p99.toFixed(1)} us`);
}

replays();
submissions();
