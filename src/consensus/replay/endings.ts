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
    let sum = 0;
    for (let c = first; c < end; c += 1) sum += probability[c] = scorer.confidenceOf(c - first);
    // Each was calibrated by itself; together they can't be more than certain.
    if (sum > 1) for (let c = first; c < end; c += 1) probability[c] = at(probability, c) / sum;
  });
  return probability;
}

function mostAnswers(table: AnswerTable): number {
  let most = 0;
  forEachTask(table, (_, first, end) => {
    most = Math.max(most, end - first);
  });
  return most;
}
