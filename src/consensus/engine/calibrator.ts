import { add, at } from './cells.js';
import { clopperPearsonLower, logistic } from './special-functions.js';

/**
 * What of a posterior tells whether its best answer is right, in this order: 1, the log odds of best against second
 * (at most 12), ln of the answers, the best's share of them, effective votes of the second, whether any copying was found,
 * whether the best is "no account".
 */
export type Features = readonly number[];

export interface Calibrator {
  readonly weights: readonly number[];
  /** Lower triangle of Cholesky's decomposition of the weights' precision: how sure they are. */
  readonly precision: Float64Array;
  /** The largest confidence given. The rest is for errors that no feature shows; to believe in fewer takes more gold. */
  readonly most: number;
}

/**
 * Rounded from fits on the public crowds named in docs/consensus.md, whole and thinned to 2, 3 and 5 answers; gold moves them.
 * A posterior by EM takes errors for independent, so its log odds count for less than half of what they claim.
 */
export const DEFAULT_WEIGHTS = {
  closed: [0.3, 0.4, -0.1, 0.4, 0, -0.3, -0.3],
  open: [-1.5, 0.5, -0.3, 2.3, 0.3, -0.3, -0.3],
} as const;

/** How far gold may move each weight: the standard deviation of a normal prior around the default. */
const PRIOR_DEVIATION = [0.7, 0.1, 0.3, 0.7, 0.3, 0.5, 1];

/** The public crowds count as this many gold tasks when it comes to how many nines may be said. */
const PRIOR_GOLD = 50;

/** Bayesian logistic regression of "was the best answer right" on the features of gold tasks: mode (Newton) and curvature there. */
export function fitCalibrator(rows: readonly Features[], right: readonly boolean[], start: readonly number[]): Calibrator {
  const seen = { rows, right, start };
  let weights = Float64Array.from(start);
  let state = curvature(seen, weights);
  for (let round = 0; round < 50 && rows.length > 0; round += 1) {
    const lower = cholesky(state.hessian);
    const step = backward(lower, forward(lower, state.gradient));
    const next = descend(seen, weights, step, state.loss);
    if (Math.max(...step.map(Math.abs)) < 1e-8 || next === null) break;
    weights = next;
    state = curvature(seen, weights);
  }
  const precision = cholesky(state.hessian);
  return { weights: [...weights], precision, most: 1 - 0.5 / (rows.length + PRIOR_GOLD) };
}

/**
 * The calibrated probability that the best answer is right, averaged over what the weights may be (MacKay 1992): with
 * little gold, and far from what gold looked like, it stays away from 0 and 1.
 */
export function confidence({ weights, precision, most }: Calibrator, features: Features): number {
  let sum = 0;
  for (let cell = 0; cell < features.length; cell += 1) sum += (features[cell] ?? 0) * (weights[cell] ?? 0);
  const spread = forward(precision, Float64Array.from(features)).reduce((total, value) => total + value * value, 0);
  return most * logistic(sum / Math.sqrt(1 + (Math.PI * spread) / 8));
}

interface Seen {
  readonly rows: readonly Features[];
  readonly right: readonly boolean[];
  readonly start: readonly number[];
}

/** The largest of the steps 1, 1/2, 1/4 … that doesn't make things worse: a full Newton step from sure and wrong overshoots. */
function descend(seen: Seen, weights: Float64Array, step: Float64Array, loss: number): Float64Array<ArrayBuffer> | null {
  for (let share = 1; share > 1e-6; share /= 2) {
    const tried = Float64Array.from(weights, (weight, cell) => weight - share * at(step, cell));
    if (curvature(seen, tried).loss <= loss) return tried;
  }
  return null;
}

type Curvature = { loss: number; gradient: Float64Array; hessian: Float64Array };

/** The negative log posterior of the weights, its gradient and its second derivatives. */
function curvature({ rows, right, start }: Seen, weights: Float64Array): Curvature {
  const size = weights.length;
  const gradient = new Float64Array(size);
  const hessian = new Float64Array(size * size);
  let loss = 0;
  for (let cell = 0; cell < size; cell += 1) {
    const prior = 1 / (PRIOR_DEVIATION[cell] ?? 1) ** 2;
    const moved = at(weights, cell) - (start[cell] ?? 0);
    loss += (prior * moved * moved) / 2;
    gradient[cell] = prior * moved;
    hessian[cell * size + cell] = prior;
  }
  rows.forEach((row, number) => {
    const sum = row.reduce((total, value, cell) => total + value * at(weights, cell), 0);
    const said = logistic(sum);
    loss -= Math.log(Math.max(1e-300, right[number] === true ? said : logistic(-sum)));
    row.forEach((value, one) => {
      add(gradient, one, value * (said - Number(right[number])));
      row.forEach((other, two) => add(hessian, one * size + two, value * other * said * (1 - said)));
    });
  });
  return { loss, gradient, hessian };
}

/** The lower triangle L of a positive definite matrix L Lᵀ. */
function cholesky(matrix: Float64Array): Float64Array {
  const size = Math.sqrt(matrix.length);
  const lower = new Float64Array(matrix.length);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column <= row; column += 1) {
      let sum = at(matrix, row * size + column);
      for (let k = 0; k < column; k += 1) sum -= at(lower, row * size + k) * at(lower, column * size + k);
      lower[row * size + column] = row === column ? Math.sqrt(sum) : sum / at(lower, column * size + column);
    }
  }
  return lower;
}

/** Solves L x = v. */
function forward(lower: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length;
  const solution = vector.slice();
  for (let row = 0; row < size; row += 1) {
    for (let k = 0; k < row; k += 1) add(solution, row, -at(lower, row * size + k) * at(solution, k));
    solution[row] = at(solution, row) / at(lower, row * size + row);
  }
  return solution;
}

/** Solves Lᵀ x = v. */
function backward(lower: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length;
  const solution = vector.slice();
  for (let row = size - 1; row >= 0; row -= 1) {
    for (let k = row + 1; k < size; k += 1) add(solution, row, -at(lower, k * size + row) * at(solution, k));
    solution[row] = at(solution, row) / at(lower, row * size + row);
  }
  return solution;
}

/** How sure one was, and whether one was right. */
export interface Outcome {
  readonly confidence: number;
  readonly right: boolean;
}

/** The edges of the buckets in which gold is counted. */
export const BUCKETS = [0, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 0.999, 1];

/**
 * What the gold guarantees of a confidence: the lower 95 % bound (Clopper-Pearson) of its bucket's hit rate, and never more
 * than the rule of three allows. Null where no gold fell into the bucket.
 */
export class ConfidenceBounds {
  private readonly gold = new Float64Array(BUCKETS.length);
  private readonly right = new Float64Array(BUCKETS.length);

  constructor(outcomes: readonly Outcome[]) {
    for (const outcome of outcomes) {
      add(this.gold, bucketOf(outcome.confidence), 1);
      add(this.right, bucketOf(outcome.confidence), Number(outcome.right));
    }
  }

  boundOf(value: number): number | null {
    const bucket = bucketOf(value);
    const gold = at(this.gold, bucket);
    return gold === 0 ? null : Math.max(0, Math.min(clopperPearsonLower(at(this.right, bucket), gold, 0.95), 1 - 3 / gold));
  }
}

function bucketOf(value: number): number {
  return BUCKETS.findLastIndex((edge) => value >= edge);
}
