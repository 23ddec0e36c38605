import { existsSync, readFileSync } from 'node:fs';

import { parse } from 'csv-parse/sync';

import { AnswerCollector, type AnswerTable, type CandidateKind } from '../../src/consensus/engine/answers.js';
import { index } from '../../src/consensus/engine/cells.js';
import { noGold, UNSEEN, type Gold } from '../../src/consensus/engine/posterior.js';

/** A crowd's answers with the right labels, so far as they are known. */
export interface Crowd {
  readonly name: string;
  readonly table: AnswerTable;
  /** For each task its right label; tasks without one are not judged. */
  readonly truth: ReadonlyMap<string, string>;
}

/** Where the real crowds lie (README of the data: names, sources, terms); they are not part of the project. */
const FOLDER = process.argv.find((argument) => argument.startsWith('--crowds='))?.slice(9) ?? '../shared/data/crowd';
const NAMES = ['rte', 'd_product', 'zencrowd_us', 'speech_clean'];

export function readCrowds(): Crowd[] {
  if (!existsSync(FOLDER))
    throw new Error(`There is no folder ${FOLDER}; give one with --crowds=<folder>, each set in it with answers.csv and truth.csv`);
  return NAMES.map((name) => readCrowd(name));
}

function readCrowd(name: string): Crowd {
  const collector = new AnswerCollector();
  for (const [task = '', worker = '', label = ''] of rows(`${FOLDER}/${name}/answers.csv`)) collector.add(task, worker, label);
  const truth = new Map(rows(`${FOLDER}/${name}/truth.csv`).map(([task = '', label = '']) => [task, label]));
  return { name, table: collector.build(), truth };
}

function rows(file: string): string[][] {
  return parse(readFileSync(file), { from_line: 2 });
}

/** The same answers with the other set of candidates. */
export function rebuilt({ table }: Crowd, kind: CandidateKind): AnswerTable {
  const collector = new AnswerCollector();
  table.tasks.forEach((task, number) => {
    for (let answer = index(table.taskStart, number); answer < index(table.taskStart, number + 1); answer += 1) {
      collector.add(task, table.workers[index(table.worker, answer)] ?? '', table.labels[index(table.label, answer)] ?? '');
    }
  });
  return collector.build(kind);
}

/** Gold for `count` tasks drawn by chance. */
export function drawGold({ table, truth }: Crowd, count: number, random: () => number): Gold {
  const gold = noGold(table);
  const known = [...table.tasks.keys()].filter((task) => truth.has(table.tasks[task] ?? ''));
  const labels = new Map(table.labels.map((label, number) => [label, number]));
  for (let drawn = 0; drawn < Math.min(count, known.length); drawn += 1) {
    const at = drawn + Math.floor(random() * (known.length - drawn));
    [known[drawn], known[at]] = [known[at] ?? 0, known[drawn] ?? 0];
    const task = known[drawn] ?? 0;
    gold[task] = labels.get(truth.get(table.tasks[task] ?? '') ?? '') ?? UNSEEN;
  }
  return gold;
}
