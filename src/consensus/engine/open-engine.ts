import type { AnswerTable } from './answers.js';
import { findDependence, type CopyingPair } from './dependence.js';
import { fitOpen, OPEN_MODEL, type OpenFit, type OpenModel } from './open-posterior.js';
import type { Gold } from './posterior.js';

interface OpenEngineFit extends OpenFit {
  readonly pairs: readonly CopyingPair[];
  /** For each answer its weight in [.02, 1]; a candidate's effective votes are the sum over its voters. */
  readonly weight: Float64Array;
}

const MOST_REFITS = 3;

/** The posterior over an open set, refitted with copies discounted until the pairs found stay the same. */
export function fitOpenEngine(table: AnswerTable, gold: Gold, model: OpenModel = OPEN_MODEL): OpenEngineFit {
  let weight = new Float64Array(table.worker.length).fill(1);
  let fit = fitOpen(table, gold, weight, model);
  let pairs: readonly CopyingPair[] = [];
  for (let round = 0; round < MOST_REFITS; round += 1) {
    const found = findDependence(table, fit.probability);
    const settled = found.pairs.length === pairs.length;
    pairs = found.pairs;
    if (settled) break;
    weight = new Float64Array(found.weight);
    fit = fitOpen(table, gold, weight, model);
  }
  return { ...fit, pairs, weight };
}
