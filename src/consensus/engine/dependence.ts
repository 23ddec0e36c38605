import type { AnswerTable } from './answers.js';
import { add, at, index } from './cells.js';
import { PairTable } from './pair-table.js';
import { forEachTask } from './posterior.js';
import { logistic } from './special-functions.js';

/** Two workers whose answers are too alike for independence. */
export interface CopyingPair {
  readonly one: number;
  readonly other: number;
  /** Probability that one copies the other, or both a third. */
  readonly probability: number;
  readonly shared: number;
}

interface Dependence {
  readonly pairs: readonly CopyingPair[];
  /** For each answer: what it is worth beside those of its partners, in [.02, 1]. */
  readonly weight: Float64Array;
}

const LEAST_SHARED = 8;
const COPIED_SHARE = 0.8;
const PRIOR_ODDS = Math.log(0.1 / 0.9);
const LEAST_WEIGHT = 0.02;

/**
 * Finds copying by what can't be chance: agreement on answers that are probably wrong
 * (Dong, Berti-Equille, Srivastava 2009). The chance of the same error is the pool's own, not one over the number of
 * answers, so that namesakes, which fool everybody alike, are not taken for copying.
 * Never enough to punish on: of the pairs found in a simulated ring, about three in four were real.
 */
export function findDependence(table: AnswerTable, probability: Float64Array): Dependence {
  const { pairs, sameError } = countPairs(table, probability);
  const accuracy = accuracies(table, probability);
  const copying: CopyingPair[] = [];
  const partners = new Map<number, Map<number, number>>();
  pairs.forEach((one, other, cell) => {
    const shared = at(pairs.shared, cell);
    if (shared < LEAST_SHARED) return;
    const likeness = { shared, agreed: at(pairs.agreed, cell), agreedRight: at(pairs.agreedRight, cell) };
    const chance = copyProbability(likeness, at(accuracy, one), at(accuracy, other), sameError);
    if (chance <= 0.5) return;
    copying.push({ one, other, probability: chance, shared });
    const [less, more] = at(accuracy, one) < at(accuracy, other) ? [one, other] : [other, one];
    const known = partners.get(less) ?? new Map<number, number>();
    partners.set(less, known.set(more, chance));
  });
  return { pairs: copying, weight: discount(table, partners) };
}

type Likeness = { shared: number; agreed: number; agreedRight: number };

/** Bayes' rule for "a copies b with share .8" against independence, given how often both are right, wrong alike, and apart. */
export function copyProbability(seen: Likeness, accuracyOne: number, accuracyOther: number, sameError: number): number {
  const mean = (accuracyOne + accuracyOther) / 2;
  const bothRight = accuracyOne * accuracyOther;
  const wrongAlike = (1 - accuracyOne) * (1 - accuracyOther) * sameError;
  const copied = (independent: number, source: number): number =>
    Math.log((COPIED_SHARE * source + (1 - COPIED_SHARE) * independent) / independent);
  const logRatio =
    seen.agreedRight * copied(bothRight, mean) +
    (seen.agreed - seen.agreedRight) * copied(wrongAlike, 1 - mean) +
    (seen.shared - seen.agreed) * Math.log(1 - COPIED_SHARE);
  return logistic(logRatio + PRIOR_ODDS);
}

/** What every pair shares, and the pool's share of wrong pairs that agree. */
function countPairs(table: AnswerTable, probability: Float64Array): { pairs: PairTable; sameError: number } {
  const workers = table.workers.length;
  const pairs = new PairTable(Math.min((workers * (workers - 1)) / 2, table.worker.length * 2));
  let [wrongAlike, wrongApart] = [0, 0];
  forEachTask(table, (_, first, end) => {
    for (let a = first; a < end; a += 1) {
      const ofA = at(probability, index(table.candidate, a));
      for (let b = a + 1; b < end; b += 1) {
        const cell = pairs.cellOf(index(table.worker, a), index(table.worker, b));
        add(pairs.shared, cell, 1);
        if (index(table.candidate, a) === index(table.candidate, b)) {
          add(pairs.agreed, cell, 1);
          add(pairs.agreedRight, cell, ofA);
          wrongAlike += 1 - ofA;
        } else {
          wrongApart += Math.max(0, 1 - ofA - at(probability, index(table.candidate, b)));
        }
      }
    }
  });
  return { pairs, sameError: Math.min(0.98, Math.max(0.02, (wrongAlike + 1) / (wrongAlike + wrongApart + 2))) };
}

function accuracies(table: AnswerTable, probability: Float64Array): Float64Array {
  const right = new Float64Array(table.workers.length).fill(6 * 0.8);
  const answers = new Float64Array(table.workers.length).fill(6);
  for (let answer = 0; answer < table.worker.length; answer += 1) {
    add(right, index(table.worker, answer), at(probability, index(table.candidate, answer)));
    add(answers, index(table.worker, answer), 1);
  }
  return right.map((value, worker) => Math.min(0.99, value / at(answers, worker)));
}

/** The less accurate of two who probably copy counts less wherever both say the same. */
function discount(table: AnswerTable, partners: ReadonlyMap<number, ReadonlyMap<number, number>>): Float64Array {
  const weight = new Float64Array(table.worker.length).fill(1);
  forEachTask(table, (_, first, end) => {
    for (let a = first; a < end; a += 1) {
      const known = partners.get(index(table.worker, a));
      if (known === undefined) continue;
      for (let b = first; b < end; b += 1) {
        if (index(table.candidate, a) !== index(table.candidate, b)) continue;
        weight[a] = Math.max(LEAST_WEIGHT, at(weight, a) * (1 - COPIED_SHARE * (known.get(index(table.worker, b)) ?? 0)));
      }
    }
  });
  return weight;
}
