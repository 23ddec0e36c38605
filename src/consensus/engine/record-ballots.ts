import type { AnswerTable } from './answers.js';
import type { Calibrator } from './calibrator.js';
import { at, index } from './cells.js';
import type { Recording } from './replay.js';
import { TaskScorer, type PoolModel } from './task-scorer.js';

/** What is known at the time of the replay. */
export interface Hindsight {
  /** For each answer of the table: its worker's reliability without this task, and its weight. */
  readonly reliability: Float64Array;
  readonly weight: Float64Array;
  /** For each candidate: the probability that it is right, given everything. */
  readonly probability: Float64Array;
  /** The label that means "there is no account", or -1. */
  readonly noAccount: number;
  /** For each task the candidate that it was resolved to, or NOT_RESOLVED. */
  readonly recorded: Int32Array;
}

/**
 * Plays every task once, ballot by ballot, and notes what it looked like after each: the answers of a task must stand in
 * their order of arrival. The confidence after a ballot rests on that ballot and those before it only.
 */
export function recordBallots(table: AnswerTable, known: Hindsight, model: PoolModel, calibrator: Calibrator): Recording {
  const answers = table.worker.length;
  const recording = {
    taskStart: table.taskStart,
    lead: new Int32Array(answers),
    leader: new Int32Array(answers),
    confidence: new Float64Array(answers),
    effective: new Float64Array(answers),
    rightInTheEnd: new Float64Array(answers),
    recorded: known.recorded,
    model: { pool: model, calibrator },
  };
  const scorer = new TaskScorer(model, calibrator, mostCandidates(table));
  for (let task = 0; task < table.tasks.length; task += 1) playTask(table, known, { recording, scorer }, task);
  return recording;
}

type Player = { recording: Recording; scorer: TaskScorer };

function playTask(table: AnswerTable, known: Hindsight, { recording, scorer }: Player, task: number): void {
  const first = index(table.candidateStart, task);
  let [leader, lead] = [0, 0];
  scorer.startTask();
  for (let answer = index(table.taskStart, task); answer < index(table.taskStart, task + 1); answer += 1) {
    const candidate = index(table.candidate, answer) - first;
    scorer.count({
      candidate,
      isNoAccount: index(table.label, answer) === known.noAccount,
      reliability: at(known.reliability, answer),
      weight: at(known.weight, answer),
    });
    // ties stay with the answer that got there first
    if (at(scorer.votes, candidate) > lead) [leader, lead] = [candidate, at(scorer.votes, candidate)];
    scorer.score();
    recording.lead[answer] = lead;
    recording.leader[answer] = first + leader;
    recording.confidence[answer] = scorer.confidenceOf(leader);
    recording.effective[answer] = at(scorer.effective, leader);
    recording.rightInTheEnd[answer] = at(known.probability, first + leader);
  }
}

function mostCandidates(table: AnswerTable): number {
  let most = 0;
  for (let task = 0; task < table.tasks.length; task += 1) {
    most = Math.max(most, index(table.candidateStart, task + 1) - index(table.candidateStart, task));
  }
  return most;
}
