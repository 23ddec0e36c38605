import type { Calibrator } from './calibrator.js';
import { at } from './cells.js';
import { TaskScorer, type CountedBallot, type PoolModel } from './task-scorer.js';

/** One ballot as it is scored online; the key is what votes are compared on. */
export type ScoredAnswer = Omit<CountedBallot, 'candidate'> & { readonly key: string };

export interface Candidate {
  readonly key: string;
  readonly isNoAccount: boolean;
  readonly votes: number;
  /** The sum of its voters' weights. */
  readonly effective: number;
  /** Of the uncalibrated posterior. */
  readonly probability: number;
  /** The calibrated probability that it is right. */
  readonly confidence: number;
}

export interface TaskScore {
  /** In the order in which they were first given. */
  readonly candidates: readonly Candidate[];
  /** Probability that none of the answers given is right. */
  readonly none: number;
}

/**
 * The posterior of one task from its ballots and what is known of their workers: one step of the batch engine, with the
 * same formulas, in time proportional to the answers.
 */
export function scoreTask(answers: readonly ScoredAnswer[], model: PoolModel, calibrator: Calibrator): TaskScore {
  const scorer = new TaskScorer(model, calibrator, answers.length);
  const found: { key: string; isNoAccount: boolean }[] = [];
  scorer.startTask();
  for (const answer of answers) {
    let candidate = found.findIndex(({ key, isNoAccount }) => key === answer.key && isNoAccount === answer.isNoAccount);
    if (candidate < 0) candidate = found.push({ key: answer.key, isNoAccount: answer.isNoAccount }) - 1;
    scorer.count({ ...answer, candidate });
  }
  scorer.score();
  const candidates = found.map((answer, candidate) => ({
    ...answer,
    votes: at(scorer.votes, candidate),
    effective: at(scorer.effective, candidate),
    probability: at(scorer.probability, candidate),
    confidence: scorer.confidenceOf(candidate),
  }));
  return { candidates, none: scorer.none };
}
