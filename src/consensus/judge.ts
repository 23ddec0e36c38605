import type { EntityManager } from 'typeorm';
import type { Ballot } from './ballots.sql.js';
import { reliabilityAt, voteWeight } from './engine/reliability.js';
import { type ScoredAnswer, scoreTask } from './engine/score-task.js';
import { readModel, readPairs } from './model.sql.js';

/** How sure a decision is. */
export interface Judgement {
  /** The calibrated probability that the answer is right. */
  confidence: number;
  /** What the gold guarantees of it; null without gold. */
  confidenceBound: number | null;
  /** What the votes for the answer are worth when dependent ones count as the fewer that they are. */
  effectiveVotes: number;
}

/** A probable copy of a probability P counts 1 - .8 P, and no ballot less than this. */
const COPIED_SHARE = 0.8;
const LEAST_WEIGHT = 0.02;

/** Asks the posterior how far the ballots speak for an answer. The caller holds the task's lock. */
export async function judge(tx: EntityManager, ballots: readonly Ballot[], answer: Ballot): Promise<Judgement> {
  const model = await readModel(tx);
  const weights = weigh(
    ballots,
    await readPairs(
      tx,
      ballots.map(({ workerId }) => workerId),
    ),
  );
  const score = scoreTask(
    ballots.map((ballot, n) => scored(ballot, weights[n] ?? 1)),
    model.pool,
    model.calibrator,
  );
  const candidate = score.candidates.find(({ key, isNoAccount }) => key === answer.key && isNoAccount === (answer.kind === 'no_account'));
  if (candidate === undefined) throw new RangeError('the answer is not among the ballots');
  return {
    confidence: candidate.confidence,
    confidenceBound: model.bounds.boundOf(candidate.confidence),
    effectiveVotes: candidate.effective,
  };
}

function scored(ballot: Ballot, weight: number): ScoredAnswer {
  const { mean } = reliabilityAt({ right: ballot.right, wrong: ballot.wrong, at: ballot.scoredAt.getTime() }, ballot.submittedAt.getTime());
  return { key: ballot.key, isNoAccount: ballot.kind === 'no_account', reliability: mean, weight };
}

/** What each ballot counts: nothing from a worker whom gold shows to be worse than a coin, less from a probable copy. */
export function weigh(ballots: readonly Ballot[], pairs: readonly { one: string; other: string; probability: number }[]): number[] {
  const weights = new Map(
    ballots.map((ballot) => [ballot.workerId, voteWeight({ right: ballot.goldRight, wrong: ballot.goldWrong }) as number]),
  );
  const byWorker = new Map(ballots.map((ballot) => [ballot.workerId, ballot]));
  for (const { one, other, probability } of pairs) {
    const [a, b] = [byWorker.get(one), byWorker.get(other)];
    if (a === undefined || b === undefined || probability <= 0.5 || a.kind !== b.kind || a.key !== b.key) continue;
    const less = accuracyOf(a) < accuracyOf(b) ? one : other;
    weights.set(less, Math.max(LEAST_WEIGHT, (weights.get(less) ?? 1) * (1 - COPIED_SHARE * probability)));
  }
  return ballots.map((ballot) => weights.get(ballot.workerId) ?? 1);
}

const accuracyOf = ({ right, wrong }: Ballot): number => (right + 4.8) / (right + wrong + 6);
