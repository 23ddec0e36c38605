import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';

import { CsvError, parse } from 'csv-parse';
import { stringify } from 'csv-stringify';

import { AnswerCollector, type AnswerTable, type CandidateKind } from '../consensus/engine/answers.js';
import { bestCandidate } from '../consensus/engine/closed-set.js';
import { at, index } from '../consensus/engine/cells.js';
import { dawidSkene } from '../consensus/engine/dawid-skene.js';
import { runEngine } from '../consensus/engine/engine.js';
import { majority } from '../consensus/engine/majority.js';
import { oneCoin } from '../consensus/engine/one-coin.js';
import { noGold, pinGold, UNSEEN, type Gold, type Posterior } from '../consensus/engine/posterior.js';
import { betaInterval } from '../consensus/engine/reliability.js';

const HELP = `Usage: nonet aggregate <answers.csv> [options]

Reads task,worker,label from a CSV file (- reads standard input) and writes task,label,confidence to standard output, tasks in
the order in which they first come. Other columns are ignored; an empty label is an answer; of two answers of a worker to one
task the later counts. The same files always give the same result.

  --truth <file>     answers that are known (task,label), for some of the tasks: gold. They measure the workers and calibrate the
                     confidence of the other tasks, and come out as they are, with confidence 1. To see how good the rest is,
                     keep some known answers out of this file. Those of tasks that nobody answered are left out.
  --method <name>    engine (default), majority, one-coin, dawid-skene
  --labels <kind>    open (anything may be answered), closed (a fixed set of labels); default: judged by the answers
                     (closed: 30 labels at most, each given ten times on average; dawid-skene is always closed)
  --workers <file>   also write worker,reliability,low,high (95 % interval) to this file
  --help             this text
`;

const METHODS = ['engine', 'majority', 'one-coin', 'dawid-skene'] as const;
type Method = (typeof METHODS)[number];

interface Wanted {
  answers: string;
  truth: string | undefined;
  workers: string | undefined;
  method: Method;
  kind: CandidateKind | undefined;
}

/** What is wrong with the command or its files, said so that it can be put right. */
class AggregateProblem extends Error {}

/** Runs `nonet aggregate`; results go to `out`, problems to standard error. Returns the exit code: 0, or 2 for a problem. */
export async function runAggregate(argv: string[], out: NodeJS.WritableStream): Promise<number> {
  // without a listener the error of a reader that went away (`| head`) would end the process
  out.on('error', () => undefined);
  try {
    const wanted = readArguments(argv);
    if (wanted === 'help') out.write(HELP);
    else await aggregate(wanted, out);
    return 0;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EPIPE') return 0;
    if (!(error instanceof AggregateProblem)) throw error;
    process.stderr.write(`nonet aggregate: ${error.message}\n`);
    return 2;
  }
}

function readArguments(argv: string[]): Wanted | 'help' {
  const { values, positionals } = parsed(argv);
  if (values.help === true) return 'help';
  const [answers, ...more] = positionals;
  if (answers === undefined || more.length > 0) throw new AggregateProblem('give one file of answers; see --help');
  return {
    answers,
    truth: values.truth,
    workers: values.workers,
    method: oneOf(METHODS, '--method', values.method) ?? 'engine',
    kind: oneOf(['open', 'closed'] as const, '--labels', values.labels),
  };
}

function parsed(argv: string[]): {
  values: Record<'truth' | 'method' | 'labels' | 'workers', string | undefined> & { help: boolean | undefined };
  positionals: string[];
} {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { truth: text, method: text, labels: text, workers: text, help: { type: 'boolean', short: 'h' } },
    });
    return {
      values: { truth: undefined, method: undefined, labels: undefined, workers: undefined, help: undefined, ...values },
      positionals,
    };
  } catch (error) {
    throw new AggregateProblem(`${(error as Error).message}; see --help`, { cause: error });
  }
}

function oneOf<T extends string>(allowed: readonly T[], option: string, value: string | undefined): T | undefined {
  const found = allowed.find((name) => name === value);
  if (value !== undefined && found === undefined) throw new AggregateProblem(`${option} is ${value}; it may be ${allowed.join(', ')}`);
  return found;
}

async function aggregate(wanted: Wanted, out: NodeJS.WritableStream): Promise<void> {
  const collector = new AnswerCollector();
  for await (const { task, worker, label } of rowsOf(wanted.answers, ['task', 'worker', 'label'])) collector.add(task, worker, label);
  const table = collector.build(wanted.method === 'dawid-skene' ? 'closed' : wanted.kind);
  if (table.tasks.length === 0) throw new AggregateProblem(`${wanted.answers} holds no answers`);
  const { gold, names } = await readGold(table, wanted.truth);
  const result = solve(table, gold, wanted.method);
  await pipeline(
    resultRows(table, { ...result, gold, names }),
    stringify({ header: true, columns: ['task', 'label', 'confidence'] }),
    out,
    { end: false },
  );
  if (wanted.workers !== undefined) await writeWorkers(table, result.posterior, wanted.workers);
}

type Row<Column extends string> = Record<Column, string>;

/** The rows of a CSV file, read as a stream; task and worker must be filled, an empty label is an answer. Other columns are ignored. */
async function* rowsOf<Column extends string>(file: string, columns: readonly Column[]): AsyncGenerator<Row<Column>> {
  const source = file === STDIN ? process.stdin : createReadStream(file);
  const parser = parse({
    columns: (header: string[]) => checkedHeader(file, header, columns),
    bom: true,
    skip_empty_lines: true,
    // a quote inside a label that isn't quoted is part of it: 5" pipe
    relax_quotes: true,
    info: true,
  });
  source.on('error', (error: Error) => parser.destroy(error));
  try {
    for await (const { record, info } of source.pipe(parser) as AsyncIterable<{ record: Row<Column>; info: { lines: number } }>) {
      const empty = columns.find((column) => column !== 'label' && record[column] === '');
      if (empty !== undefined) throw new AggregateProblem(`${file}, line ${info.lines}, column ${empty}: is empty`);
      yield record;
    }
  } catch (error) {
    throw readable(file, error);
  }
}

const STDIN = '-';

/** The columns by name, whatever their case; those that aren't wanted are left out, so two of them may share a name. */
function checkedHeader(file: string, header: string[], columns: readonly string[]): (string | false)[] {
  const names = header.map((name) => name.trim().toLowerCase());
  const fault = (what: string): AggregateProblem =>
    new AggregateProblem(`${file}, line 1: ${what}; the header must name ${columns.join(',')}`);
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) throw fault(`has no column ${missing.join(', ')}${/[;\t]/.test(header.join('')) ? ' between commas' : ''}`);
  const twice = columns.find((column) => names.indexOf(column) !== names.lastIndexOf(column));
  if (twice !== undefined) throw fault(`has the column ${twice} twice`);
  return names.map((name) => (columns.includes(name) ? name : false));
}

function readable(file: string, error: unknown): unknown {
  if (error instanceof CsvError) {
    const column = typeof error['column'] === 'string' ? `, column ${error['column']}` : '';
    return new AggregateProblem(`${file}, line ${String(error['lines'])}${column}: ${error.message}`, { cause: error });
  }
  if (error instanceof Error && 'syscall' in error)
    return new AggregateProblem(`${file} can't be read: ${error.message}`, { cause: error });
  return error;
}

/** The truth as label numbers; `names` also holds the labels that nobody answered. Tasks without answers are left out; two truths are refused. */
async function readGold(table: AnswerTable, file: string | undefined): Promise<{ gold: Gold; names: Map<number, string> }> {
  const gold = noGold(table);
  const names = new Map<number, string>();
  if (file === undefined) return { gold, names };
  const tasks = new Map(table.tasks.map((name, task) => [name, task]));
  const labels = new Map(table.labels.map((name, label) => [name, label]));
  for await (const { task, label } of rowsOf(file, ['task', 'label'])) {
    const number = tasks.get(task);
    if (number === undefined) continue;
    const before = names.get(number) ?? label;
    if (before !== label) throw new AggregateProblem(`${file}: says of task ${task} both ${before} and ${label}; leave one of them`);
    gold[number] = labels.get(label) ?? UNSEEN;
    names.set(number, label);
  }
  return { gold, names };
}

type Solved = { posterior: Posterior; label: (task: number) => number; confidence: (task: number) => number };

function solve(table: AnswerTable, gold: Gold, method: Method): Solved {
  if (method === 'engine') {
    const { posterior, verdicts } = runEngine(table, { gold, noAccount: table.labels.indexOf('no_account') });
    return { posterior, label: (task) => verdicts[task]?.label ?? -1, confidence: (task) => verdicts[task]?.confidence ?? 0 };
  }
  const posterior = {
    majority: () => majority(table),
    'one-coin': () => oneCoin(table, gold),
    'dawid-skene': () => dawidSkene(table, gold),
  }[method]();
  pinGold(table, gold, posterior.probability);
  const best = (task: number): number => bestCandidate(table, posterior.probability, task);
  return {
    posterior,
    label: (task) => index(table.candidateLabel, best(task)),
    confidence: (task) => Math.min(1, at(posterior.probability, best(task))),
  };
}

type Results = Solved & { gold: Gold; names: Map<number, string> };

function* resultRows(table: AnswerTable, { label, confidence, names }: Results): Generator<[string, string, string]> {
  for (const [task, name] of table.tasks.entries()) {
    const known = names.get(task);
    yield known === undefined ? [name, table.labels[label(task)] ?? '', confidence(task).toFixed(6)] : [name, known, '1.000000'];
  }
}

async function writeWorkers(table: AnswerTable, { right, wrong }: Posterior, file: string): Promise<void> {
  const rows = table.workers.map((name, worker) => {
    const { mean, low, high } = betaInterval(at(right, worker), at(wrong, worker));
    return [name, mean.toFixed(4), low.toFixed(4), high.toFixed(4)];
  });
  try {
    await pipeline(rows, stringify({ header: true, columns: ['worker', 'reliability', 'low', 'high'] }), createWriteStream(file));
  } catch (error) {
    throw new AggregateProblem(`${file} can't be written: ${(error as Error).message}`, { cause: error });
  }
}
