import { needsJudgement, tabulate, type QuorumRule } from '../quorum.js';
import { at, index } from './cells.js';
import { type ExpectedWrong, expectedWrong } from './expected-wrong.js';
import { isWorthAnotherBallot, type ScoringModel } from './prospect.js';

/**
 * Recorded ballots in the order in which they arrived, task by task. What a task looked like after each of them doesn't
 * depend on a policy, so it is worked out once; a policy is then a walk through tables.
 */
export interface Recording {
  /** Ballots of task t: taskStart[t] up to taskStart[t + 1]. */
  readonly taskStart: Int32Array;
  /** For each ballot, counting it and those before it: votes of the leading answer, and which answer that is. */
  readonly lead: Int32Array;
  readonly leader: Int32Array;
  /** The calibrated probability that the leader is right, and its effective votes, from those ballots alone. */
  readonly confidence: Float64Array;
  readonly effective: Float64Array;
  /** For each ballot: the probability that the answer leading there is right, given everything known now. */
  readonly rightInTheEnd: Float64Array;
  /** The answer that each task got in reality, or NOT_RESOLVED. */
  readonly recorded: Int32Array;
  /** What the confidences came from. */
  readonly model: ScoringModel;
}

export const NOT_RESOLVED = -1;

export interface ReplayResult {
  readonly resolved: number;
  readonly disputed: number;
  /** Tasks whose recorded ballots ran out before the policy was done with them. */
  readonly undecided: number;
  readonly ballots: number;
  readonly cost: number;
  readonly expectedWrong: ExpectedWrong;
  /** Tasks whose answer, or whose having one, would differ from what was recorded. */
  readonly flips: readonly number[];
  /** For each of these the answer that it would have got, or NOT_RESOLVED. */
  readonly flipsTo: readonly number[];
}

const PENDING = 0;
const RESOLVED = 1;
const JUDGE = 2;
const UNREACHABLE = 3;
const OUTCOMES = { pending: PENDING, resolved: RESOLVED, judge: JUDGE, unreachable: UNREACHABLE } as const;

/**
 * What would have happened under another rule. Ballots that came after its stop are neither used nor paid.
 * @param price of a ballot: the same for every task, or one for each
 */
export function replay(recording: Recording, rule: QuorumRule, price: number | Float64Array): ReplayResult {
  const table = new StepTable(rule);
  let [resolved, disputed, undecided, ballots, cost, wrong, variance] = [0, 0, 0, 0, 0, 0, 0];
  const [flips, flipsTo]: [number[], number[]] = [[], []];
  for (let task = 0; task + 1 < recording.taskStart.length; task += 1) {
    const first = index(recording.taskStart, task);
    const end = table.play(recording, first, index(recording.taskStart, task + 1));
    ballots += table.used;
    cost += table.used * (typeof price === 'number' ? price : at(price, task));
    const answer = end === RESOLVED ? index(recording.leader, first + table.used - 1) : NOT_RESOLVED;
    if (end === RESOLVED) {
      const right = at(recording.rightInTheEnd, first + table.used - 1);
      resolved += 1;
      wrong += 1 - right;
      variance += right * (1 - right);
    } else if (end === UNREACHABLE) disputed += 1;
    else undecided += 1;
    if (answer === index(recording.recorded, task)) continue;
    flips.push(task);
    flipsTo.push(answer);
  }
  return { resolved, disputed, undecided, ballots, cost, expectedWrong: expectedWrong(wrong, variance, resolved), flips, flipsTo };
}

/** A rule as flat arrays, at (panel's number x size + ballots) x size + lead. */
class StepTable {
  private readonly outcome: Int32Array;
  private readonly nextPanel: Int32Array;
  private readonly size: number;
  private readonly floor: number;
  private readonly minEffective: number;
  private readonly judges: boolean;
  /** Ballots used by the last task played. */
  used = 0;

  constructor(private readonly rule: QuorumRule) {
    this.size = Math.max(rule.panel, rule.extendTo ?? 0) + 1;
    this.outcome = new Int32Array(2 * this.size * this.size).fill(UNREACHABLE);
    this.nextPanel = new Int32Array(2 * this.size * this.size);
    // The registry as it was then is not in a recording, so rounds are replayed whole.
    for (const row of tabulate({ ...rule, confirm: null })) {
      const cell = (Number(row.panel !== rule.panel) * this.size + row.ballots) * this.size + row.lead;
      this.outcome[cell] = OUTCOMES[row.outcome];
      this.nextPanel[cell] = Number(row.nextPanel !== rule.panel);
    }
    this.floor = rule.confidenceFloor ?? 0;
    this.minEffective = rule.minEffective ?? 0;
    this.judges = needsJudgement(rule);
  }

  /** Plays the ballots [first, end) and returns the outcome: PENDING if they run out. */
  play(recording: Recording, first: number, end: number): number {
    let [panel, ballot] = [0, first];
    for (; ballot < end; ballot += 1) {
      const cell = (panel * this.size + ballot - first + 1) * this.size + index(recording.lead, ballot);
      const outcome = index(this.outcome, cell);
      panel = index(this.nextPanel, cell);
      if (outcome === PENDING) continue;
      this.used = ballot - first + 1;
      if (outcome !== JUDGE) return outcome;
      if (this.judges && at(recording.confidence, ballot) >= this.floor && at(recording.effective, ballot) >= this.minEffective)
        return RESOLVED;
      if (this.used === (panel === 0 ? this.rule.panel : this.size - 1) || this.isHopeless(recording, ballot)) return UNREACHABLE;
    }
    this.used = end - first;
    return PENDING;
  }

  private isHopeless(recording: Recording, ballot: number): boolean {
    if (this.rule.stop !== 'adaptive') return false;
    const unsure = {
      confidence: at(recording.confidence, ballot),
      ballots: this.used,
      lead: index(recording.lead, ballot),
      effective: at(recording.effective, ballot),
    };
    return !isWorthAnotherBallot(unsure, { floor: this.floor, panel: this.size - 1 }, recording.model);
  }
}
