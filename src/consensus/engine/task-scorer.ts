import { confidence, type Calibrator, type Features } from './calibrator.js';
import { add, at } from './cells.js';
import { logGamma } from './special-functions.js';

/** What the last refit of the pool says; see OpenModel and WorkerRates. */
export interface PoolModel {
  readonly gamma: number;
  readonly unseen: number;
  /** `no_account` where an account exists; a handle where none does; share of tasks without an account. */
  readonly gaveUp: number;
  readonly falseFind: number;
  readonly noAccount: number;
}

export const POOL_MODEL: PoolModel = { gamma: 3, unseen: 0.3, gaveUp: 0.1, falseFind: 0.1, noAccount: 0.1 };

/** One ballot, its answer given as the number of a candidate of the task. */
export interface CountedBallot {
  readonly candidate: number;
  readonly isNoAccount: boolean;
  /** How often its worker is right, in (0, 1), from everything but this task. */
  readonly reliability: number;
  /** 1, or less for a probable copy, or 0 for a silenced worker. */
  readonly weight: number;
}

const MOST_MARGIN = 12;

/**
 * One task while its ballots come in: the formulas of the open engine, kept up to date ballot by ballot. Reused from task
 * to task, so that a replay of a million ballots allocates nothing for them.
 */
export class TaskScorer {
  readonly votes: Float64Array;
  readonly effective: Float64Array;
  readonly probability: Float64Array;
  private readonly odds: Float64Array;
  private noAccount = -1;
  private ifThere = 0;
  private ifNot = 0;
  private copies = 0;
  private size = 0;
  answers = 0;
  none = 1;

  constructor(
    private readonly model: PoolModel,
    private readonly calibrator: Calibrator,
    mostCandidates: number,
  ) {
    this.votes = new Float64Array(mostCandidates);
    this.effective = new Float64Array(mostCandidates);
    this.probability = new Float64Array(mostCandidates);
    this.odds = new Float64Array(mostCandidates);
  }

  startTask(): void {
    for (const sums of [this.votes, this.effective, this.odds]) sums.fill(0, 0, this.size);
    [this.size, this.answers, this.copies, this.ifNot, this.noAccount] = [0, 0, 0, 0, -1];
    this.ifThere = Math.log(1 - this.model.noAccount);
  }

  count({ candidate, isNoAccount, reliability, weight }: CountedBallot): void {
    const rate = Math.min(0.995, Math.max(0.005, reliability));
    add(this.votes, candidate, 1);
    add(this.effective, candidate, weight);
    add(this.odds, candidate, weight * Math.log(rate / (1 - rate)));
    this.ifThere += weight * Math.log(isNoAccount ? this.model.gaveUp : (1 - this.model.gaveUp) * (1 - rate));
    this.ifNot += weight * Math.log(isNoAccount ? 1 - this.model.falseFind : this.model.falseFind);
    if (isNoAccount) this.noAccount = candidate;
    if (weight < 1) this.copies = 1;
    this.size = Math.max(this.size, candidate + 1);
    this.answers += 1;
  }

  /** Bayes' rule over the candidates, "no account" and "none of these". */
  score(): void {
    const { gamma, unseen, noAccount } = this.model;
    let [drawn, urn] = [0, 0];
    for (let c = 0; c < this.size; c += 1) {
      if (c === this.noAccount) continue;
      drawn += at(this.effective, c);
      urn += this.urnTable(c);
    }
    const noneOfThese = this.ifThere + Math.log(unseen) + urn - rising(gamma, drawn);
    let most = noneOfThese;
    for (let c = 0; c < this.size; c += 1) {
      const ifRight =
        c === this.noAccount
          ? Math.log(noAccount) + this.ifNot + urn - rising(gamma, drawn)
          : this.ifThere + Math.log(1 - unseen) + at(this.odds, c) + urn - this.urnTable(c) - rising(gamma, drawn - at(this.effective, c));
      this.probability[c] = ifRight;
      most = Math.max(most, ifRight);
    }
    let sum = Math.exp(noneOfThese - most);
    for (let c = 0; c < this.size; c += 1) sum += this.probability[c] = Math.exp(at(this.probability, c) - most);
    for (let c = 0; c < this.size; c += 1) this.probability[c] = at(this.probability, c) / sum;
    this.none = Math.exp(noneOfThese - most) / sum;
  }

  /** The calibrated probability that this candidate is right; asks for `score` first. */
  confidenceOf(candidate: number): number {
    return confidence(this.calibrator, this.featuresOf(candidate));
  }

  /** What the calibrator sees of it; asks for `score` first. */
  featuresOf(candidate: number): Features {
    let [second, secondVotes] = [this.none, 0];
    for (let c = 0; c < this.size; c += 1) {
      if (c === candidate) continue;
      second = Math.max(second, at(this.probability, c));
      secondVotes = Math.max(secondVotes, at(this.effective, c));
    }
    const margin = Math.log(Math.max(1e-9, at(this.probability, candidate)) / Math.max(1e-9, second));
    return [
      1,
      Math.max(-MOST_MARGIN, Math.min(MOST_MARGIN, margin)),
      Math.log(this.answers),
      at(this.votes, candidate) / this.answers,
      secondVotes,
      this.copies,
      Number(candidate === this.noAccount),
    ];
  }

  private urnTable(candidate: number): number {
    const drawn = at(this.effective, candidate);
    return drawn > 0 ? Math.log(this.model.gamma) + logGamma(drawn) : 0;
  }
}

/** log of Gamma(gamma + n) / Gamma(gamma). */
function rising(gamma: number, n: number): number {
  return logGamma(gamma + n) - logGamma(gamma);
}
