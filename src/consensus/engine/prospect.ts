import type { Calibrator } from './calibrator.js';
import { MEAN_WORKER } from './reliability.js';
import type { PoolModel } from './task-scorer.js';

/** A task whose leading answer is not sure enough yet. */
export interface Unsure {
  /** The calibrated probability that the leader is right. */
  readonly confidence: number;
  readonly ballots: number;
  readonly lead: number;
  /** The leader's effective votes. */
  readonly effective: number;
}

export interface Terms {
  readonly floor: number;
  /** How many ballots the task may get at most, those it has included. */
  readonly panel: number;
}

export type ScoringModel = { readonly pool: PoolModel; readonly calibrator: Calibrator };

/**
 * Whether one more ballot is worth its price. A resolution is worth a whole panel, since that is what its policy would pay for one; the
 * chance of getting there is that of the best answer being right and of workers of average skill saying so until the floor is passed.
 * Where chance x panel is less than the ballots that it takes, or no ballots that are left could pass the floor, the task is ambiguous.
 *
 * What agreement adds is taken from above (no cap on the log odds, no doubt about the calibrator), so that a task is given up
 * too late rather than too early.
 */
export function isWorthAnotherBallot(unsure: Unsure, { floor, panel }: Terms, model: ScoringModel): boolean {
  if (floor > model.calibrator.most) return false;
  const left = panel - unsure.ballots;
  // An answer behind the leader can have at most what the leader's confidence leaves.
  const best = Math.max(unsure.confidence, 1 - unsure.confidence);
  for (let further = 1; further <= left; further += 1) {
    if (best * MEAN_WORKER ** further * panel < further) return false;
    if (logit(best) + gainOf(further, unsure, model) >= logit(floor)) return true;
  }
  return false;
}

/** By how much so many further votes for the leader raise the logit of its confidence, at most. */
function gainOf(further: number, { ballots, lead, effective }: Unsure, { pool, calibrator }: ScoringModel): number {
  const [, perOdds = 0, perLog = 0, perShare = 0] = calibrator.weights;
  let odds = 0;
  for (let n = 0; n < further; n += 1) {
    // the vote itself, and how ill it would fit another wrong answer drawn from the urn
    odds += logit(MEAN_WORKER) + Math.log((pool.gamma + ballots + n) / (Math.max(1, effective) + n));
  }
  const share = (lead + further) / (ballots + further) - lead / ballots;
  return perOdds * odds + perLog * Math.log((ballots + further) / ballots) + perShare * share;
}

function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}
