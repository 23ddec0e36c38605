import type { AnswerTable } from '../engine/answers.js';
import { index } from '../engine/cells.js';
import { forEachTask } from '../engine/posterior.js';
import { meanOnPlatform, type ReliabilityRecord, voteWeight } from '../engine/reliability.js';
import { NOT_RESOLVED } from '../engine/replay.js';
import { accuracyOf, type LikelyCopy, type Voter, weigh } from '../engine/weigh.js';
import type { WorkerRecord } from './replay.sql.js';

type Weights = Pick<WorkerRecord, 'right' | 'wrong'>;
type Known = Omit<Voter, 'answer'> & { overall: Weights; there: Map<string, Weights> };

/** What is known of each task of the table. */
export interface KnownTasks {
  /** The candidate that it was resolved to, or NOT_RESOLVED. */
  truth: Int32Array;
  platformOf: (task: number) => string;
}

/** What every worker's answer counts, by all that is known of them now. */
export class VoterWeights {
  private readonly workers: ReadonlyMap<string, Known>;
  private readonly partners = new Map<string, LikelyCopy[]>();

  constructor(records: readonly WorkerRecord[], pairs: readonly LikelyCopy[]) {
    this.workers = new Map(records.filter(({ platform }) => platform === OVERALL).map((record) => [record.workerId, knownOf(record)]));
    for (const record of records) if (record.platform !== OVERALL) this.workers.get(record.workerId)?.there.set(record.platform, record);
    for (const pair of pairs) this.partners.set(pair.one, [...(this.partners.get(pair.one) ?? []), pair]);
  }

  /** For each answer of the table its worker's reliability without this task, and its weight. */
  over(table: AnswerTable, { truth, platformOf }: KnownTasks): { reliability: Float64Array; weight: Float64Array } {
    const reliability = new Float64Array(table.worker.length);
    const weight = new Float64Array(table.worker.length);
    const workers = table.workers.map((id) => this.workers.get(id) ?? knownOf({ ...NOBODY, workerId: id }));
    forEachTask(table, (task, first, end) => {
      const voters: Voter[] = [];
      const platform = platformOf(task);
      for (let answer = first; answer < end; answer += 1) {
        const worker = workers[index(table.worker, answer)] ?? knownOf(NOBODY);
        reliability[answer] = withoutThis(worker, platform, rightness(index(table.candidate, answer), index(truth, task)));
        voters.push({
          workerId: worker.workerId,
          answer: String(index(table.candidate, answer)),
          accuracy: worker.accuracy,
          vote: worker.vote,
        });
      }
      weight.set(weigh(voters, this.pairsAmong(voters)), first);
    });
    return { reliability, weight };
  }

  private pairsAmong(voters: readonly Voter[]): LikelyCopy[] {
    return this.partners.size === 0 ? [] : voters.flatMap(({ workerId }) => this.partners.get(workerId) ?? []);
  }
}

/** The platform of a record over all of them. */
const OVERALL = '';
const NOTHING: Weights = { right: 0, wrong: 0 };
const NOBODY: WorkerRecord = { workerId: '', platform: OVERALL, ...NOTHING, goldRight: 0, goldWrong: 0 };

function knownOf({ workerId, right, wrong, goldRight, goldWrong }: WorkerRecord): Known {
  const overall = { right, wrong };
  return { workerId, overall, there: new Map(), accuracy: accuracyOf(overall), vote: voteWeight({ right: goldRight, wrong: goldWrong }) };
}

/** What a task added to its workers' records: one answer if it was resolved. */
function rightness(candidate: number, truth: number): Weights {
  if (truth === NOT_RESOLVED) return NOTHING;
  return candidate === truth ? { right: 1, wrong: 0 } : { right: 0, wrong: 1 };
}

/** How often somebody is right on a platform, but for one answer of theirs; faded by less than can matter here. */
function withoutThis({ overall, there }: Known, platform: string, answer: Weights): number {
  return meanOnPlatform({ overall: less(overall, answer), there: less(there.get(platform) ?? NOTHING, answer) }, 0);
}

function less({ right, wrong }: Weights, answer: Weights): ReliabilityRecord {
  return { right: Math.max(0, right - answer.right), wrong: Math.max(0, wrong - answer.wrong), at: 0 };
}
