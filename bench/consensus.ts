/** `npm run bench:consensus [-- --crowds=<folder>]`: every method over the real crowds, with and without gold; then speed. */
import { AnswerCollector, type AnswerTable } from '../src/consensus/engine/answers.js';
import { at, index } from '../src/consensus/engine/cells.js';
import { bestCandidate } from '../src/consensus/engine/closed-set.js';
import { dawidSkene } from '../src/consensus/engine/dawid-skene.js';
import { runEngine } from '../src/consensus/engine/engine.js';
import { majority } from '../src/consensus/engine/majority.js';
import { oneCoin } from '../src/consensus/engine/one-coin.js';
import { noGold, type Gold, type Posterior } from '../src/consensus/engine/posterior.js';
import { drawGold, readCrowds, rebuilt, type Crowd } from './support/crowds.js';
import { judge, type Quality, type Said } from './support/quality.js';
import { seeded } from './support/random.js';

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
function withGold(crowd: Crowd, count: number): [Quality, number] {
  const draws = Array.from({ length: GOLD_DRAWS }, (_, draw) => {
    const gold = drawGold(crowd, count, seeded(draw + 1));
    const [said, milliseconds] = timed(() => saidByEngine(crowd.table, gold));
    return { ...judge(crowd, said, gold), milliseconds };
  });
  const mean = (of: (draw: (typeof draws)[number]) => number): number => draws.reduce((sum, draw) => sum + of(draw), 0) / draws.length;
  const quality: Quality = {
    tasks: mean((draw) => draw.tasks),
    accuracy: mean((draw) => draw.accuracy),
    logLoss: mean((draw) => draw.logLoss),
    ece: mean((draw) => draw.ece),
    declared: mean((draw) => draw.declared),
    declaredRight: mean((draw) => draw.declaredRight),
    coverage: mean((draw) => draw.coverage),
  };
  return [quality, mean((draw) => draw.milliseconds)];
}

function qualityOnRealCrowds(): void {
  row(['set', 'method', 'accuracy', 'log loss', 'ECE', 'right of those declared >= .99', 'coverage at 99 %', 'time']);
  row(Array.from({ length: 8 }, () => '---'));
  for (const crowd of readCrowds()) {
    for (const [method, fit] of Object.entries(METHODS)) {
      if (method === 'dawid-skene' && crowd.table.kind === 'open') continue;
      const [posterior, milliseconds] = timed(() => fit(crowd.table));
      report(crowd.name, method, judge(crowd, saidBy(crowd.table, posterior)), milliseconds);
    }
    const [said, milliseconds] = timed(() => saidByEngine(crowd.table, noGold(crowd.table)));
    report(crowd.name, 'engine', judge(crowd, said), milliseconds);
    const open = rebuilt(crowd, 'open');
    const [saidOpen, openMilliseconds] = timed(() => saidByEngine(open, noGold(open)));
    if (crowd.table.kind === 'closed') report(crowd.name, 'engine, as an open set', judge(crowd, saidOpen), openMilliseconds);
    report(crowd.name, 'engine, 100 gold', ...withGold(crowd, 100));
  }
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

function speed(): void {
  row(['work', 'rounds', 'time', 'memory of the process']);
  row(['---', '---', '---', '---']);
  const line = (work: string, rounds: number | string, milliseconds: number): void =>
    row([work, rounds, `${(milliseconds / 1000).toFixed(2)} s`, `${(process.memoryUsage().rss / 1e6).toFixed(0)} MB`]);
  const million = simulated(111_111, 5_000, 2);
  for (const [method, fit] of Object.entries(METHODS)) {
    const [posterior, milliseconds] = timed(() => fit(million));
    line(`${method}, 1,000,000 answers, 2 labels, to 1e-4`, posterior.rounds, milliseconds);
  }
  const [whole, wholeTime] = timed(() => runEngine(million));
  line(`engine (${whole.model}), 1,000,000 answers, 2 labels`, whole.posterior.rounds, wholeTime);
  const open = simulated(27_778, 1_000, 200);
  const [found, openTime] = timed(() => runEngine(open));
  line('engine, 250,000 open answers with dependence', found.posterior.rounds, openTime);
}

// speed first: its memory would otherwise include what the crowds left behind
speed();
print('');
qualityOnRealCrowds();
