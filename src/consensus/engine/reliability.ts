import { betaQuantile } from './special-functions.js';

/**
 * What is known of how often a worker is right, as it is stored: weights of right and wrong answers, faded to the moment
 * `at`. The prior is not in it, so that a worker unseen for long falls back to the prior and not to a guess.
 */
export interface ReliabilityRecord {
  readonly right: number;
  readonly wrong: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** The pool that a worker comes from: its mean, and how many answers that mean is worth. */
export interface ReliabilityPrior {
  readonly mean: number;
  readonly answers: number;
}

export interface Reliability {
  readonly mean: number;
  /** The central 95 % interval. */
  readonly low: number;
  readonly high: number;
  /** The weight of the answers that speak for it. */
  readonly evidence: number;
}

/** How often a worker is right of whom nothing is known. */
export const MEAN_WORKER = 0.8;
const POOL: ReliabilityPrior = { mean: MEAN_WORKER, answers: 6 };

export const UNSEEN_WORKER: ReliabilityRecord = { right: 0, wrong: 0, at: 0 };

/** After this long an answer says half as much about who its worker is today: people learn, tire, and lend their accounts. */
export const HALF_LIFE_DAYS = 90;
const HALF_LIFE_MS = HALF_LIFE_DAYS * 24 * 3600 * 1000;

/**
 * Adds one answer, in constant time. `right` is the probability that it was right (gold: 0 or 1), `weight` what it counts
 * (a copy less than one). An answer older than the record is faded to it, so the order of arrival doesn't matter.
 */
export function observe(record: ReliabilityRecord, right: number, weight: number, at: number): ReliabilityRecord {
  if (!(right >= 0 && right <= 1) || !(weight >= 0))
    throw new RangeError(`right ${right} must be in [0, 1] and weight ${weight} not negative`);
  const now = Math.max(record.at, at);
  const kept = fading(now - record.at);
  const added = weight * fading(now - at);
  return { right: record.right * kept + added * right, wrong: record.wrong * kept + added * (1 - right), at: now };
}

/** The posterior at a moment: Beta(prior + right, prior + wrong), faded. */
export function reliabilityAt(record: ReliabilityRecord, at: number, prior: ReliabilityPrior = POOL): Reliability {
  const kept = fading(Math.max(0, at - record.at));
  const right = record.right * kept + prior.answers * prior.mean;
  const wrong = record.wrong * kept + prior.answers * (1 - prior.mean);
  return { ...betaInterval(right, wrong), evidence: (record.right + record.wrong) * kept };
}

/** Only the mean of it, for those who ask often: an interval takes a hundred times as long. */
function meanAt({ right, wrong, at: since }: ReliabilityRecord, at: number, prior: ReliabilityPrior): number {
  const kept = fading(Math.max(0, at - since));
  return (right * kept + prior.answers * prior.mean) / ((right + wrong) * kept + prior.answers);
}

/** What somebody's reliability over all platforms says about one of them, in answers: as much as the pool says about somebody unknown. */
export const OVERALL_IN_ANSWERS = 6;

/** How often a worker is right on one platform: their record there, drawn towards their own over all platforms, and that towards the pool's. */
export function meanOnPlatform({ overall, there }: { overall: ReliabilityRecord; there: ReliabilityRecord }, at: number): number {
  return meanAt(there, at, { mean: meanAt(overall, at, POOL), answers: OVERALL_IN_ANSWERS });
}

/** Mean and central 95 % interval of a Beta(right, wrong). */
export function betaInterval(right: number, wrong: number): { mean: number; low: number; high: number } {
  return { mean: right / (right + wrong), low: betaQuantile(0.025, right, wrong), high: betaQuantile(0.975, right, wrong) };
}

/** Gold answers from which on a worker's votes may lose all their weight. */
const LEAST_GOLD_TO_SILENCE = 10;
/** Ten answers of this week have faded by a little; they are ten still. */
const FADED_A_LITTLE = 0.5;

/** 0 for a worker who is surely worse than a coin on gold (to be reviewed), else 1. Never negative: nobody votes backwards. `gold`: faded weights. */
export function voteWeight(gold: { right: number; wrong: number }): 0 | 1 {
  if (gold.right + gold.wrong < LEAST_GOLD_TO_SILENCE - FADED_A_LITTLE) return 1;
  return betaQuantile(0.975, gold.right + 1, gold.wrong + 1) < 0.5 ? 0 : 1;
}

function fading(milliseconds: number): number {
  return 2 ** (-milliseconds / HALF_LIFE_MS);
}
