import type { EntityManager } from 'typeorm';
import { readApart } from '../../database/read-apart.js';
import { AnswerCollector, type AnswerTable } from '../engine/answers.js';
import { index } from '../engine/cells.js';
import { recordBallots } from '../engine/record-ballots.js';
import { NOT_RESOLVED } from '../engine/replay.js';
import { type ConsensusModel, readAllPairs, readModel } from '../model.sql.js';
import { NO_ACCOUNT } from '../refit/refit.sql.js';
import type { BatchRecording } from './batch-recording.js';
import { endingsOf } from './endings.js';
import { BETWEEN, countTasks, type RecordedTask, readBallotsOf, readRecords, readTasksOf } from './replay.sql.js';
import { VoterWeights } from './voter-weights.js';

/** Reads the ballots of a batch (null: of all) and notes what each of its tasks looked like after each of them. */
export async function recordBatch({ databaseUrl, batchId }: { databaseUrl: string; batchId: string | null }): Promise<BatchRecording> {
  const { table, tasks, voters, model, inAll } = await readApart(databaseUrl, (tx) => readBatch(tx, batchId));
  const noAccount = table.labels.indexOf(NO_ACCOUNT);
  const truth = Int32Array.from(table.tasks, (id, task) => candidateOf(table, task, tasks.get(id)?.label ?? null));
  const { reliability, weight } = voters.over(table, { truth, platformOf: (task) => tasks.get(table.tasks[task] ?? '')?.platform ?? '' });
  const known = { reliability, weight, noAccount };
  const adjudicated = (task: number): boolean => tasks.get(table.tasks[task] ?? '')?.adjudicated === true;
  const probability = endingsOf(table, { ...known, truth, adjudicated }, model);
  // What a person settled the ballots had left unsettled: a policy that does the same changes nothing.
  const recorded = truth.map((candidate, task) => (adjudicated(task) ? NOT_RESOLVED : candidate));
  return {
    readAt: Date.now(),
    recording: recordBallots(table, { ...known, probability, recorded }, model.pool, model.calibrator),
    taskIds: table.tasks,
    leftOut: Math.max(0, inAll - table.tasks.length),
    prices: Float64Array.from(table.tasks, (id) => Number(tasks.get(id)?.price ?? 0)),
    candidateLabel: table.candidateLabel,
    labels: table.labels,
  };
}

interface Batch {
  table: AnswerTable;
  tasks: Map<string, RecordedTask>;
  voters: VoterWeights;
  model: ConsensusModel;
  /** Tasks, also those that are too old to be replayed. */
  inAll: number;
}

async function readBatch(tx: EntityManager, batchId: string | null): Promise<Batch> {
  const collector = new AnswerCollector();
  for await (const rows of readBallotsOf(tx, batchId)) {
    for (const { taskId, workerIds, labels } of rows) {
      const given = labels.split(BETWEEN);
      for (const [place, workerId] of workerIds.split(BETWEEN).entries()) collector.add(taskId, workerId, given[place] ?? '');
    }
  }
  const tasks = new Map<string, RecordedTask>();
  for await (const rows of readTasksOf(tx, batchId)) for (const row of rows) tasks.set(row.taskId, row);
  const voters = new VoterWeights(await readRecords(tx), await readAllPairs(tx));
  return { table: collector.build('open'), tasks, voters, model: await readModel(tx), inAll: await countTasks(tx, batchId) };
}

/** The candidate of a task with this label. An adjudicator may have found what nobody answered: then no policy could have. */
function candidateOf(table: AnswerTable, task: number, label: string | null): number {
  if (label === null) return NOT_RESOLVED;
  for (let c = index(table.candidateStart, task); c < index(table.candidateStart, task + 1); c += 1) {
    if (table.labels[index(table.candidateLabel, c)] === label) return c;
  }
  return NOT_RESOLVED;
}
