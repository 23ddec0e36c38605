import type { AnswerTable } from './answers.js';
import { add, at, index } from './cells.js';
import { forEachTask } from './posterior.js';

/**
 * What is counted of each worker, weighted by what is believed of the tasks. Three rates come from it:
 * how often a handle they give is right, how often they give up on an account that exists,
 * and how often they find one where there is none. The last two are apart so that lazy "no account" votes can't win.
 */
export class WorkerRates {
  readonly right: Float64Array;
  readonly found: Float64Array;
  readonly gaveUp: Float64Array;
  readonly existing: Float64Array;
  readonly falseFind: Float64Array;
  readonly missing: Float64Array;
  /** The pool's means, each with a few answers of prior: right 4 at .8, gave up and false finds 4 at .1. */
  pool = { right: 0.8, gaveUp: 0.1, falseFind: 0.1, noAccount: 0.1 };

  constructor(workers: number) {
    this.right = new Float64Array(workers);
    this.found = new Float64Array(workers);
    this.gaveUp = new Float64Array(workers);
    this.existing = new Float64Array(workers);
    this.falseFind = new Float64Array(workers);
    this.missing = new Float64Array(workers);
  }
}

/** The posterior of one answer's task, as far as its worker's rates are concerned. */
export interface Belief {
  readonly probability: Float64Array;
  /** For each answer its weight in [0, 1]. */
  readonly weight: Float64Array;
  /** The candidate of each task that says "no account", or -1. */
  readonly noAccount: Int32Array;
}

export function countRates(table: AnswerTable, belief: Belief): WorkerRates {
  const rates = new WorkerRates(table.workers.length);
  forEachTask(table, (task, first, end) => {
    const absent = absence(belief, task);
    for (let answer = first; answer < end; answer += 1) {
      const worker = index(table.worker, answer);
      const weight = at(belief.weight, answer);
      add(rates.existing, worker, weight * (1 - absent));
      add(rates.missing, worker, weight * absent);
      const candidate = index(table.candidate, answer);
      if (candidate === index(belief.noAccount, task)) {
        add(rates.gaveUp, worker, weight * (1 - absent));
      } else {
        add(rates.found, worker, weight * (1 - absent));
        add(rates.falseFind, worker, weight * absent);
        add(rates.right, worker, weight * at(belief.probability, candidate));
      }
    }
  });
  rates.pool = poolOf(rates);
  return rates;
}

/** The posterior of "no account" in a task. */
export function absence({ probability, noAccount }: Belief, task: number): number {
  const candidate = index(noAccount, task);
  return candidate < 0 ? 0 : at(probability, candidate);
}

function poolOf(rates: WorkerRates): WorkerRates['pool'] {
  const [existing, missing] = [total(rates.existing), total(rates.missing)];
  return {
    right: (total(rates.right) + 4 * 0.8) / (total(rates.found) + 4),
    gaveUp: (total(rates.gaveUp) + 4 * 0.1) / (existing + 4),
    falseFind: (total(rates.falseFind) + 4 * 0.1) / (missing + 4),
    noAccount: (missing + 4 * 0.1) / (existing + missing + 4),
  };
}

function total(cells: Float64Array): number {
  return cells.reduce((sum, value) => sum + value, 0);
}
