import type { EntityManager } from 'typeorm';
import type { Ballot } from './ballots.sql.js';
import { isWorthAnotherBallot, type Terms } from './engine/prospect.js';
import { meanOnPlatform, voteWeight } from './engine/reliability.js';
import { type ScoredAnswer, scoreTask } from './engine/score-task.js';
import { accuracyOf, type Voter, weigh } from './engine/weigh.js';
import { readModel, readPairs } from './model.sql.js';

/** How sure a decision is. */
export interface Judgement {
  /** The calibrated probability that the answer is right. */
  confidence: number;
  /** What the gold guarantees of it; null without gold. */
  confidenceBound: number | null;
  /** What the votes for the answer are worth when dependent ones count as the fewer that they are. */
  effectiveVotes: number;
  /** Whether one more ballot is worth its price, should this not be enough. */
  isWorthAnother(terms: Terms): boolean;
}

/** Asks the posterior how far the ballots speak for an answer. The caller holds the task's lock. */
export async function judge(tx: EntityManager, ballots: readonly Ballot[], answer: Ballot): Promise<Judgement> {
  const model = await readModel(tx);
  const weights = weigh(
    ballots.map(voterOf),
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
    isWorthAnother: (terms) => {
      const { confidence, effective, votes: lead } = candidate;
      return isWorthAnotherBallot({ confidence, effective, lead, ballots: ballots.length }, terms, model);
    },
  };
}

function scored(ballot: Ballot, weight: number): ScoredAnswer {
  const overall = { right: ballot.right, wrong: ballot.wrong, at: ballot.scoredAt.getTime() };
  const there = { right: ballot.thereRight, wrong: ballot.thereWrong, at: ballot.thereScoredAt.getTime() };
  const reliability = meanOnPlatform({ overall, there }, ballot.submittedAt.getTime());
  return { key: ballot.key, isNoAccount: ballot.kind === 'no_account', reliability, weight };
}

function voterOf(ballot: Ballot): Voter {
  const vote = voteWeight({ right: ballot.goldRight, wrong: ballot.goldWrong });
  return { workerId: ballot.workerId, answer: `${ballot.kind} ${ballot.key}`, accuracy: accuracyOf(ballot), vote };
}
