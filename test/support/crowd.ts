import { AnswerCollector, type AnswerTable, type CandidateKind } from '../../src/consensus/engine/answers.js';
import { bestCandidate } from '../../src/consensus/engine/closed-set.js';
import { index } from '../../src/consensus/engine/cells.js';

/** Answers as `task worker label`, one to a line or one to an item. */
export function aTable(answers: readonly string[], kind: CandidateKind = 'open'): AnswerTable {
  const collector = new AnswerCollector();
  for (const answer of answers) {
    const [task = '', worker = '', label = ''] = answer.split(' ');
    collector.add(task, worker, label);
  }
  return collector.build(kind);
}

/** For each task its likeliest label. */
export function bestLabels(table: AnswerTable, probability: Float64Array): Record<string, string> {
  return Object.fromEntries(
    table.tasks.map((name, task) => [name, table.labels[index(table.candidateLabel, bestCandidate(table, probability, task))] ?? '']),
  );
}

/** A seeded generator of numbers in [0, 1) (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
