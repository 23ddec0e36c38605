import type { EntityManager } from 'typeorm';
import type { Ballot } from './ballots.sql.js';

/** How sure a decision is. */
export interface Judgement {
  /** The calibrated probability that the answer is right. */
  confidence: number | null;
  /** What the gold guarantees; null without gold. */
  confidenceBound: number | null;
  /** What the votes for the answer are worth when dependent ones count as the fewer that they are. */
  effectiveVotes: number;
}

export async function judge(_tx: EntityManager, _platform: string, ballots: readonly Ballot[], answer: Ballot): Promise<Judgement> {
  const votes = ballots.filter(({ kind, key }) => kind === answer.kind && key === answer.key);
  return { confidence: null, confidenceBound: null, effectiveVotes: votes.length };
}
