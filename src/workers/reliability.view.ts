import { OVERALL_IN_ANSWERS, reliabilityAt } from '../consensus/engine/reliability.js';

/** How often a worker is right. */
export class ReliabilityView {
  mean!: number;
  /** The interval that holds it with 95 %. */
  low!: number;
  high!: number;
  /** How many answers it rests on; those of long ago count for less. */
  evidence!: number;
}

/** Weights of the answers that were right and wrong, and how many days ago they were faded to that moment. */
interface Weights {
  right: number;
  wrong: number;
  days?: number;
}

const DAY_MS = 86_400_000;

/** @param overall for the reliability on one platform: the worker's own over all of them, towards which it is drawn */
export function viewReliability(weights: Weights, overall?: Weights): ReliabilityView {
  const prior = overall === undefined ? undefined : { mean: now(overall).mean, answers: OVERALL_IN_ANSWERS };
  const { mean, low, high, evidence } = now(weights, prior);
  return { mean: round(mean), low: round(low), high: round(high), evidence: tenths(evidence) };
}

const now = ({ right, wrong, days = 0 }: Weights, prior?: Parameters<typeof reliabilityAt>[2]): ReturnType<typeof reliabilityAt> =>
  reliabilityAt({ right, wrong, at: 0 }, days * DAY_MS, prior);

export const tenths = (weight: number): number => Math.round(weight * 10) / 10;
const round = (share: number): number => Math.round(share * 1e4) / 1e4;
