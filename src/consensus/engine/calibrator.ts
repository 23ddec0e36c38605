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
  /** The largest confidence given. The rest is for errors that no feature shows, as often as the surest gold tasks show them. */
  readonly most: number;
}

/**
 * Rounded from fits on the public crowds named in docs/consensus.md, whole and thinned to 2, 3 and 5 answers; gold moves them.
 * A posterior by EM takes errors for independent, so its log odds count for less than half of what they claim.
 */
export const DEFAULT_WEIGHTS = {
  closed: [0.3, 0.4, -0.1, 0.4, 0, -0.3, -0.3],
  open: [-1.7, 0.5, -0.3, 2.8, 0.3, -0.3, -0.3],
} as const;

/** How far gold may move each weight: the standard deviation of a normal prior around the default, times one of the scales. */
const PRIOR_DEVIATION = [0.7, 0.1, 0.3, 1, 0.3, 0.5, 1];
/** Crowds are more or less like those of the default; the gold's evidence says which. Without gold the widest is the cautious one. */
const SCALES = [1, 0.5];

/** Of answers that seem sure, so many are wrong in public crowds, if only because the truth is; worth this many gold tasks. */
const SURE_ERRORS = { share: 0.015, gold: 50 };
const SURE = 0.95;

/**
 * Bayesian logistic regression of "was the best answer right" on the features of gold tasks: mode (Newton) and curvature there, under
 * the prior whose width the gold's evidence (by Laplace's approximation) prefers.
 */
export function fitCalibrator(rows: readonly Features[], right: readonly boolean[], start: readonly number[]): Calibrator {
  const [first, ...others] = SCALES.map((scale) => fitUnder({ rows, right, start, scale }));
  if (first === undefined) throw new RangeError('there is no prior');
  const { weights, precision } = others.reduce((best, next) => (next.evidence > best.evidence ? next : best), first);
  let [sure, wrong] = [0, 0];
  rows.forEach((row, number) => {
    if (logistic(product(row, weights)) < SURE) return;
    sure += 1;
    wrong += Number(right[number] === false);
  });
  const most = 1 - (SURE_ERRORS.share * SURE_ERRORS.gold + wrong) / (SURE_ERRORS.gold + sure);
  return { weights: [...weights], precision, most };
}

function fitUnder(seen: Seen): { weights: Float64Array; precision: Float64Array; evidence: number } {
  const { rows, start, scale } = seen;
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
  let evidence = -state.loss;
  for (let cell = 0; cell < start.length; cell += 1) {
    evidence -= Math.log(at(precision, cell * start.length + cell) * scale * (PRIOR_DEVIATION[cell] ?? 1));
  }
  return { weights, precision, evidence };
}

function product(features: Features, weights: ArrayLike<number>): number {
  let sum = 0;
  for (let cell = 0; cell < features.length; cell += 1) sum += (features[cell] ?? 0) * (weights[cell] ?? 0);
  return sum;
}

/**
 * The calibrated probability that the best answer is right, averaged over what the weights may be (MacKay 1992): with
 * little gold, and far from what gold looked like, it stays away from 0 and 1.
 */
export function confidence({ weights, precision, most }: Calibrator, features: Features): number {
  const wrong = logistic(-product(features, weights) / Math.sqrt(1 + (Math.PI * spreadOf(features, precision)) / 8));
  // never less than what no feature shows, and hardly more than itself where it is large; order is kept
  const unseen = 1 - most;
  return 1 - wrong - unseen * Math.exp(-wrong / unseen);
}

/** The variance of the features' sum over what the weights may be. Asked for every ballot of a replay. */
function spreadOf(features: Features, precision: Float64Array): number {
  const size = features.length;
  const solution = new Float64Array(size);
  let spread = 0;
  for (let row = 0; row < size; row += 1) {
    let value = features[row] ?? 0;
    for (let k = 0; k < row; k += 1) value -= at(precision, row * size + k) * at(solution, k);
    value /= at(precision, row * size + row);
    solution[row] = value;
    spread += value * value;
  }
  return spread;
}

interface Seen {
  readonly rows: readonly Features[];
  readonly right: readonly boolean[];
  readonly start: readonly number[];
  /** Of the prior's deviations. */
  readonly scale: number;
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
function curvature({ rows, right, start, scale }: Seen, weights: Float64Array): Curvature {
  const size = weights.length;
  const gradient = new Float64Array(size);
  const hessian = new Float64Array(size * size);
  let loss = 0;
  for (let cell = 0; cell < size; cell += 1) {
    const prior = 1 / (scale * (PRIOR_DEVIATION[cell] ?? 1)) ** 2;
    const moved = at(weights, cell) - (start[cell] ?? 0);
    loss += (prior * moved * moved) / 2;
    gradient[cell] = prior * moved;
    hessian[cell * size + cell] = prior;
  }
  rows.forEach((row, number) => {
    const sum = product(row, weights);
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
