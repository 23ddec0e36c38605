/** `npm run bench:consensus [-- --crowds=<folder>]`: speed, every method over the real crowds with and without gold, made-up worlds, and what of it was to be reached. */
import { AnswerCollector, type AnswerTable } from '../src/consensus/engine/answers.js';
import { at, index } from '../src/consensus/engine/cells.js';
import { bestCandidate } from '../src/consensus/engine/closed-set.js';
import { dawidSkene } from '../src/consensus/engine/dawid-skene.js';
import { runEngine } from '../src/consensus/engine/engine.js';
import { majority } from '../src/consensus/engine/majority.js';
import { oneCoin } from '../src/consensus/engine/one-coin.js';
import { noGold, type Gold, type Posterior } from '../src/consensus/engine/posterior.js';
import { drawGold, readCrowds, rebuilt, type Crowd } from './support/crowds.js';
import { drawLabels, LABEL_WORLDS } from './support/label-worlds.js';
import { judge, mean, type Quality, type Said } from './support/quality.js';
import { seeded } from './support/random.js';
import { compareWithTargets, type Seen, type Speed } from './support/targets.js';

const METHODS: Record<string, (table: AnswerTable) => Posterior> = {
  majority,
  'one-coin': (table) => oneCoin(table, noGold(table)),
  'dawid-skene': (table) => dawidSkene(table, noGold(table)),
};

const GOLD_DRAWS = 10;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function row(cells: readonly (string | number)[]): void {
  print(`| ${cells.join(' | ')} |`);
}

function saidBy(table: AnswerTable, { probability }: Posterior): Said[] {
  return table.tasks.map((_, task) => {
    const best = bestCandidate(table, probability, task);
    return { label: table.labels[index(table.candidateLabel, best)] ?? '', confidence: Math.min(1, at(probability, best)) };
  });
}

function saidByEngine(table: AnswerTable, gold: Gold): Said[] {
  return runEngine(table, { gold }).verdicts.map(({ label, confidence }) => ({ label: table.labels[label] ?? '', confidence }));
}

function timed<T>(work: () => T): [T, number] {
  const start = performance.now();
  const result = work();
  return [result, performance.now() - start];
}

function report(name: string, method: string, quality: Quality, milliseconds: number): void {
  const { accuracy, logLoss, ece, declared, declaredRight, coverage } = quality;
  const right = declared === 0 ? 'none' : `${((100 * declaredRight) / declared).toFixed(2)} % of ${declared.toFixed(0)}`;
  row([name, method, accuracy.toFixed(4), logLoss.toFixed(3), ece.toFixed(3), right, coverage.toFixed(3), `${milliseconds.toFixed(0)} ms`]);
}

/** The mean over several draws of gold; each is judged on the other tasks. */
function withGold(crowd: Crowd, count: number, times: number): [Quality, number] {
  const draws = Array.from({ length: times }, (_, draw) => {
    const gold = drawGold(crowd, count, seeded(draw + 1));
    const [said, milliseconds] = timed(() => saidByEngine(crowd.table, gold));
    return { ...judge(crowd, said, gold), milliseconds };
  });
  const over = (of: (draw: (typeof draws)[number]) => number): number => mean(draws.map(of));
  const quality: Quality = {
    tasks: over((draw) => draw.tasks),
    accuracy: over((draw) => draw.accuracy),
    logLoss: over((draw) => draw.logLoss),
    ece: over((draw) => draw.ece),
    declared: over((draw) => draw.declared),
    declaredRight: over((draw) => draw.declaredRight),
    coverage: over((draw) => draw.coverage),
  };
  return [quality, over((draw) => draw.milliseconds)];
}

function qualityOf(crowd: Crowd): Seen {
  for (const [method, fit] of Object.entries(METHODS)) {
    if (method === 'dawid-skene' && crowd.table.kind === 'open') continue;
    const [posterior, milliseconds] = timed(() => fit(crowd.table));
    report(crowd.name, method, judge(crowd, saidBy(crowd.table, posterior)), milliseconds);
  }
  const [said, milliseconds] = timed(() => saidByEngine(crowd.table, noGold(crowd.table)));
  const blind = judge(crowd, said);
  report(crowd.name, 'engine', blind, milliseconds);
  const open = rebuilt(crowd, 'open');
  const [saidOpen, openMilliseconds] = timed(() => saidByEngine(open, noGold(open)));
  if (crowd.table.kind === 'closed') report(crowd.name, 'engine, as an open set', judge(crowd, saidOpen), openMilliseconds);
  const [taught, taughtMilliseconds] = withGold(crowd, 100, GOLD_DRAWS);
  report(crowd.name, 'engine, 100 gold', taught, taughtMilliseconds);
  return { name: crowd.name, kind: crowd.table.kind, blind, withGold: taught };
}

/** Of made-up crowds only the engine: they are for what real ones here are too few to show. */
function qualityInWorlds(): Seen[] {
  return Object.entries(LABEL_WORLDS).map(([name, world]) => {
    const crowd = drawLabels(name, world, 5);
    const [said, milliseconds] = timed(() => saidByEngine(crowd.table, noGold(crowd.table)));
    const blind = judge(crowd, said);
    report(name, 'engine', blind, milliseconds);
    const [taught, taughtMilliseconds] = withGold(crowd, 100, 1);
    report(name, 'engine, 100 gold', taught, taughtMilliseconds);
    return { name, kind: 'closed', blind, withGold: taught };
  });
}

/** `tasks` x 9 answers by workers between 55 and 95 % right; wrong answers half on one decoy, half on five others. */
function simulated(tasks: number, workers: number, labels: number): AnswerTable {
  const random = seeded(7);
  const accuracy = Float64Array.from({ length: workers }, () => 0.55 + 0.4 * random());
  const collector = new AnswerCollector();
  for (let task = 0; task < tasks; task += 1) {
    const truth = Math.floor(random() * labels);
    const asked = new Set<number>();
    while (asked.size < 9) asked.add(Math.floor(random() * workers));
    for (const worker of asked) {
      const wrong = random() < 0.5 ? 1 : 1 + Math.floor(random() * (labels - 1));
      collector.add(`t${task}`, `w${worker}`, `l${random() < at(accuracy, worker) ? truth : (truth + wrong) % labels}`);
    }
  }
  return collector.build(labels > 30 ? 'open' : 'closed');
}

/** Seconds that the work keeps processors busy: beside other work the clock on the wall says little. */
function busy<T>(work: () => T): { result: T; wall: number; processor: number } {
  const before = process.cpuUsage();
  const [result, milliseconds] = timed(work);
  const { user, system } = process.cpuUsage(before);
  return { result, wall: milliseconds / 1000, processor: (user + system) / 1e6 };
}

const megabytes = (): number => process.memoryUsage().rss / 1e6;

function speed(): Speed {
  row(['work', 'rounds', 'time', 'processor time', 'memory of the process']);
  row(Array.from({ length: 5 }, () => '---'));
  const line = (work: string, rounds: number | string, { wall, processor }: { wall: number; processor: number }): void =>
    row([work, rounds, `${wall.toFixed(2)} s`, `${processor.toFixed(2)} s`, `${megabytes().toFixed(0)} MB`]);
  const million = simulated(111_111, 5_000, 2);
  for (const [method, fit] of Object.entries(METHODS)) {
    const done = busy(() => fit(million));
    line(`${method}, 1,000,000 answers, 2 labels, to 1e-4`, done.result.rounds, done);
  }
  const whole = busy(() => runEngine(million));
  line(`engine (${whole.result.model}), 1,000,000 answers, 2 labels`, whole.result.posterior.rounds, whole);
  const memory = megabytes();
  const open = simulated(27_778, 1_000, 200);
  const found = busy(() => runEngine(open));
  line('engine, 250,000 open answers with dependence', found.result.posterior.rounds, found);
  return { million: whole.processor, memory, open: found.processor };
}

// speed first: its memory would otherwise include what the crowds left behind
const fast = speed();
print('');
row(['set', 'method', 'accuracy', 'log loss', 'ECE', 'right of those declared >= .99', 'coverage at 99 %', 'time']);
row(Array.from({ length: 8 }, () => '---'));
const real = readCrowds().map(qualityOf);
const worlds = qualityInWorlds();
print('');
for (const line of compareWithTargets(fast, real, worlds)) row(line);
