import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { stepAt } from '../../consensus/quorum.js';
import { findAthletes, insertAthletes, takeTurnAtAthletes, updateAthletes } from '../athletes/athletes.sql.js';
import type { BatchState } from '../batches/batch.sql.js';
import { readPolicyInForce } from '../policies/policy.sql.js';
import { type AthleteRow, checkAthlete } from './check-athlete.js';
import { addProgress, type ImportJob, insertErrors, lockJob } from './import-job.sql.js';
import { insertTasks, linkTasks, type NewTask, readPairs, type TaskRule } from './pairs.sql.js';
import { planPair, planRows, type RowError, type RowPlan, type Visit } from './plan-rows.js';
import type { AthleteField, AthleteRecord } from './record.js';

/** Without these a row can't be imported. */
export const NEEDED: readonly AthleteField[] = ['externalId', 'name'];

/** Some records in the order of the file, where they begin, and how far the file is read by then. */
export interface Lot {
  records: readonly AthleteRecord[];
  first: number;
  bytesRead: number;
}

/**
 * Stores a lot and, in the same transaction, that it is stored: a job that is cut short goes on behind it and adds nothing twice.
 * False: somebody else has stored it, or ended the job; whoever is late leaves the rest to them.
 */
export async function storeRows(tx: EntityManager, batch: BatchState, importId: string, lot: Lot): Promise<boolean> {
  await takeTurnAtAthletes(tx);
  const job = await lockJob(tx, importId);
  if (job === undefined || !['queued', 'running'].includes(job.status) || job.nextRecord !== lot.first) return false;

  const { rows, errors, rejected } = checkRows(lot.records);
  const known = await findAthletes(tx, externalIdsOf(rows));
  const plan = planRows(rows, known, randomUUID);
  await insertAthletes(tx, plan.fresh);
  await updateAthletes(tx, importId, plan.updates);
  const made = await storeTasks(tx, batch, job, plan);
  await insertErrors(tx, job, [...errors, ...plan.conflicts]);

  const created = plan.visits.filter(({ athleteId, isRepeated }) => !isRepeated && made.athletes.has(athleteId)).length;
  const counts = {
    rows: lot.records.length,
    created,
    duplicates: plan.visits.length - created,
    rejected: rejected + plan.conflicts.length,
  };
  await addProgress(tx, importId, { ...counts, tasks: made.tasks }, lot.bytesRead);
  return true;
}

function checkRows(records: readonly AthleteRecord[]): { rows: AthleteRow[]; errors: RowError[]; rejected: number } {
  const rows: AthleteRow[] = [];
  const errors: RowError[] = [];
  for (const record of records) {
    const checked = checkAthlete(record, NEEDED);
    if ('row' in checked) rows.push(checked.row);
    else errors.push(...checked.problems.map((problem) => ({ line: record.line, ...problem })));
  }
  return { rows, errors, rejected: records.length - rows.length };
}

const externalIdsOf = (rows: readonly AthleteRow[]): string[] => [...new Set(rows.flatMap(({ externalId }) => externalId ?? []))];

/** Makes the tasks that are missing, in the order of the file, and links those that are there. */
async function storeTasks(
  tx: EntityManager,
  batch: BatchState,
  job: ImportJob,
  { visits }: RowPlan,
): Promise<{ tasks: number; athletes: Set<string> }> {
  const athletes = visits.filter(({ isRepeated }) => !isRepeated);
  const { wanted, links } = await planTasks(tx, batch.platforms, athletes, job.refresh);
  const made = await insertTasks(tx, await ruleOf(tx, batch.id), wanted);
  const missed = wanted.filter(({ id }) => !made.has(id));
  await linkTasks(tx, batch.id, [...links, ...(await openTasksOf(tx, missed))]);
  return { tasks: made.size, athletes: new Set(wanted.flatMap(({ id, athleteId }) => (made.has(id) ? athleteId : []))) };
}

async function planTasks(
  tx: EntityManager,
  platforms: string[],
  athletes: readonly Visit[],
  refresh: boolean,
): Promise<{ wanted: NewTask[]; links: string[] }> {
  const knownIds = athletes.flatMap(({ athleteId, isKnown }) => (isKnown ? athleteId : []));
  const pairs = new Map((await readPairs(tx, knownIds, platforms)).map((pair) => [`${pair.athleteId} ${pair.platform}`, pair]));
  const wanted: NewTask[] = [];
  const links: string[] = [];
  for (const { athleteId, sport } of athletes) {
    for (const platform of platforms) {
      const pair = pairs.get(`${athleteId} ${platform}`) ?? { athleteId, platform, openTaskId: null, resolvedTaskId: null, round: 0 };
      const plan = planPair(pair, refresh);
      if ('linkTo' in plan) links.push(plan.linkTo);
      else wanted.push({ id: randomUUID(), athleteId, platform, sport, ...plan });
    }
  }
  return { wanted, links };
}

/** A round of these was opened by somebody else while the lot was being stored (a report, a conflict): it will do. */
async function openTasksOf(tx: EntityManager, missed: readonly NewTask[]): Promise<string[]> {
  const pairs = await readPairs(
    tx,
    [...new Set(missed.map(({ athleteId }) => athleteId))],
    [...new Set(missed.map(({ platform }) => platform))],
  );
  return pairs.flatMap(({ openTaskId }) => openTaskId ?? []);
}

async function ruleOf(tx: EntityManager, batchId: string): Promise<TaskRule> {
  const policy = await readPolicyInForce(tx, batchId);
  const { places } = stepAt(policy, { panel: policy.panel, ballots: 0, lead: 0 });
  return { batchId, policyId: policy.id, panel: policy.panel, places };
}
