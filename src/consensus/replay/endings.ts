import type { AnswerTable } from '../engine/answers.js';
import { at, index } from '../engine/cells.js';
import { forEachTask } from '../engine/posterior.js';
import { TaskScorer } from '../engine/task-scorer.js';
import type { ConsensusModel } from '../model.sql.js';

interface Known {
  /** For each answer. */
  reliability: Float64Array;
  weight: Float64Array;
  noAccount: number;
  /** For each task the candidate that it was resolved to. */
  truth: Int32Array;
  /** Whether a person said so, who is taken to be right. */
  adjudicated: (task: number) => boolean;
}

/** For each candidate the probability that it is right, by all ballots that its task ever got: what a replay is judged by. */
export function endingsOf(table: AnswerTable, known: Known, { pool, calibrator }: ConsensusModel): Float64Array {
  const probability = new Float64Array(table.candidateLabel.length);
  const scorer = new TaskScorer(pool, calibrator, table.worker.length === 0 ? 0 : mostAnswers(table));
  forEachTask(table, (task, firstAnswer, endOfAnswers) => {
    const [first, end] = [index(table.candidateStart, task), index(table.candidateStart, task + 1)];
    if (known.adjudicated(task)) {
      const right = index(known.truth, task);
      if (right >= 0) probability[right] = 1;
      return;
    }
    scorer.startTask();
    for (let answer = firstAnswer; answer < endOfAnswers; answer += 1) {
      const candidate = index(table.candidate, answer) - first;
      const isNoAccount = index(table.label, answer) === known.noAccount;
      scorer.count({ candidate, isNoAccount, reliability: at(known.reliability, answer), weight: at(known.weight, answer) });
    }
    scorer.score();
    spread(scorer, probability.subarray(first, end));
  });
  return probability;
}

/** The calibrator was fitted on best answers and speaks of them only: what it leaves is shared out among the others as the posterior says. */
function spread(scorer: TaskScorer, probability: Float64Array): void {
  let best = 0;
  for (let c = 1; c < probability.length; c += 1) if (at(scorer.probability, c) > at(scorer.probability, best)) best = c;
  const sure = scorer.confidenceOf(best);
  const rest = Math.max(1e-12, 1 - at(scorer.probability, best));
  for (let c = 0; c < probability.length; c += 1) probability[c] = c === best ? sure : ((1 - sure) * at(scorer.probability, c)) / rest;
}

function mostAnswers(table: AnswerTable): number {
  let most = 0;
  forEachTask(table, (_, first, end) => {
    most = Math.max(most, end - first);
  });
  return most;
}
