import type { AnswerTable } from './answers.js';
import { add, at, index } from './cells.js';
import { voteShares, workerBetas, type Posterior } from './posterior.js';

/** A label's overall share, as a weight so small that it only breaks ties. */
const TIE_BREAK = 1e-9;

/** The share of the votes as it stands; ties go to the label that is commoner in the whole table. */
export function majority(table: AnswerTable): Posterior {
  const commonness = new Float64Array(table.labels.length);
  for (let answer = 0; answer < table.label.length; answer += 1) add(commonness, index(table.label, answer), 1 / table.label.length);
  const probability = voteShares(table);
  for (let c = 0; c < probability.length; c += 1) add(probability, c, TIE_BREAK * at(commonness, index(table.candidateLabel, c)));
  return { probability, ...workerBetas(table, probability), rounds: 0 };
}
