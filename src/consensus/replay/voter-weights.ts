import type { AnswerTable } from '../engine/answers.js';
import { index } from '../engine/cells.js';
import { forEachTask } from '../engine/posterior.js';
import { meanAt, voteWeight } from '../engine/reliability.js';
import { NOT_RESOLVED } from '../engine/replay.js';
import { accuracyOf, type LikelyCopy, type Voter, weigh } from '../engine/weigh.js';
import type { WorkerRecord } from './replay.sql.js';

type Known = Omit<Voter, 'answer'> & { right: number; wrong: number };

/** What every worker's answer counts, by all that is known of them now. */
export class VoterWeights {
  private readonly workers: ReadonlyMap<string, Known>;
  private readonly partners = new Map<string, LikelyCopy[]>();

  constructor(records: readonly WorkerRecord[], pairs: readonly LikelyCopy[]) {
    this.workers = new Map(records.map((record) => [record.workerId, knownOf(record)]));
    for (const pair of pairs) this.partners.set(pair.one, [...(this.partners.get(pair.one) ?? []), pair]);
  }

  /** For each answer of the table its worker's reliability without this task, and its weight. */
  over(table: AnswerTable, truth: Int32Array): { reliability: Float64Array; weight: Float64Array } {
    const reliability = new Float64Array(table.worker.length);
    const weight = new Float64Array(table.worker.length);
    const workers = table.workers.map((id) => this.workers.get(id) ?? knownOf({ ...NOBODY, workerId: id }));
    forEachTask(table, (task, first, end) => {
      const voters: Voter[] = [];
      for (let answer = first; answer < end; answer += 1) {
        const worker = workers[index(table.worker, answer)] ?? knownOf(NOBODY);
        reliability[answer] = withoutThis(worker, index(table.candidate, answer), index(truth, task));
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

const NOBODY: WorkerRecord = { workerId: '', right: 0, wrong: 0, goldRight: 0, goldWrong: 0 };

function knownOf({ workerId, right, wrong, goldRight, goldWrong }: WorkerRecord): Known {
  return { workerId, right, wrong, accuracy: accuracyOf({ right, wrong }), vote: voteWeight({ right: goldRight, wrong: goldWrong }) };
}

/** A resolved task moved its workers' records by one answer each; faded by less than can matter here. */
function withoutThis({ right, wrong }: Known, candidate: number, truth: number): number {
  const counted = Number(truth !== NOT_RESOLVED);
  const wasRight = Number(candidate === truth);
  const rest = { right: Math.max(0, right - counted * wasRight), wrong: Math.max(0, wrong - counted * (1 - wasRight)), at: 0 };
  return meanAt(rest, 0);
}
