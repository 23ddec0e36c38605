/** Somebody who answered a task, as far as the weight of their vote is concerned. */
export interface Voter {
  readonly workerId: string;
  /** What they said: compared, not read. */
  readonly answer: string;
  /** How often they are right; see accuracyOf. */
  readonly accuracy: number;
  /** See voteWeight. */
  readonly vote: 0 | 1;
}

export interface LikelyCopy {
  readonly one: string;
  readonly other: string;
  readonly probability: number;
}

/** A probable copy of a probability P counts 1 - .8 P, and no vote less than this. */
const COPIED_SHARE = 0.8;
const LEAST_WEIGHT = 0.02;

/** What each vote counts, in [0, 1]: nothing from a worker whom gold shows to be worse than a coin, less from a probable copy. */
export function weigh(voters: readonly Voter[], pairs: readonly LikelyCopy[]): number[] {
  const weights = voters.map(({ vote }) => vote as number);
  if (pairs.length === 0) return weights;
  const places = new Map(voters.map(({ workerId }, place) => [workerId, place]));
  for (const pair of pairs) {
    const less = copierOf(pair, voters, places);
    if (less >= 0) weights[less] = Math.max(LEAST_WEIGHT, (weights[less] ?? 1) * (1 - COPIED_SHARE * pair.probability));
  }
  return weights;
}

/** The less accurate of a pair that says the same, as a place among the voters; -1 when there is nothing to discount. */
function copierOf({ one, other, probability }: LikelyCopy, voters: readonly Voter[], places: ReadonlyMap<string, number>): number {
  const [a, b] = [places.get(one) ?? -1, places.get(other) ?? -1];
  const [voterA, voterB] = [voters[a], voters[b]];
  if (voterA === undefined || voterB === undefined || probability <= 0.5 || voterA.answer !== voterB.answer) return -1;
  return voterA.accuracy < voterB.accuracy ? a : b;
}

/** How often somebody is right, by weights that have not been faded: only to tell the better of two. */
export const accuracyOf = ({ right, wrong }: { right: number; wrong: number }): number => (right + 4.8) / (right + wrong + 6);
