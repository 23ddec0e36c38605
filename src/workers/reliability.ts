import { betaQuantile } from '../consensus/engine/special-functions.js';

/** How often a worker is right, as a probability, with the interval that holds it with 90 %. */
export interface Reliability {
  mean: number;
  low: number;
  high: number;
  /** How many answers it rests on; those of long ago count for less. */
  evidence: number;
}

/** What is believed of someone of whom nothing is known: the pool's usual worker, worth six answers (the engine's kappa). */
const PRIOR = { mean: 0.8, strength: 6 };
const TAIL = 0.05;
/** After this time an answer says half as much about who its worker is today. */
export const HALF_LIFE_DAYS = 180;

/**
 * The posterior of a Beta(4.8, 1.2) after so much evidence for and against.
 * @param right weight of the answers that were right, not negative
 * @param wrong weight of those that were not
 */
export function estimateReliability(right: number, wrong: number): Reliability {
  const [a, b] = [PRIOR.mean * PRIOR.strength + right, (1 - PRIOR.mean) * PRIOR.strength + wrong];
  return {
    mean: round(a / (a + b)),
    low: round(betaQuantile(TAIL, a, b)),
    high: round(betaQuantile(1 - TAIL, a, b)),
    evidence: Math.round((right + wrong) * 10) / 10,
  };
}

/** What is left of a weight after a time. */
export const faded = (weight: number, days: number): number => weight * 0.5 ** (Math.max(0, days) / HALF_LIFE_DAYS);

const round = (share: number): number => Math.round(share * 1e4) / 1e4;
