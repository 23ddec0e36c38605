import { UNKNOWN, type Gold } from '../../src/consensus/engine/posterior.js';
import type { Crowd } from './crowds.js';

/** What a method says of one task. */
export interface Said {
  readonly label: string;
  readonly confidence: number;
}

export interface Quality {
  readonly tasks: number;
  readonly accuracy: number;
  /** Mean of -ln(probability given to what was so): the label right, or wrong. Held off 0 by 1e-6. */
  readonly logLoss: number;
  /** Expected calibration error over ten buckets of equal width. */
  readonly ece: number;
  /** Answers declared at .99 or more, and how many of them are right. */
  readonly declared: number;
  readonly declaredRight: number;
  /** The largest share of tasks, surest first, that is right to 99 %. */
  readonly coverage: number;
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Judged on the tasks whose truth is known and was not given away as gold. */
export function judge(crowd: Crowd, said: readonly Said[], gold?: Gold): Quality {
  const outcomes = crowd.table.tasks.flatMap((name, task) => {
    const truth = crowd.truth.get(name);
    const one = said[task];
    if (truth === undefined || one === undefined || (gold !== undefined && gold[task] !== UNKNOWN)) return [];
    return [{ confidence: one.confidence, right: one.label === truth }];
  });
  const tasks = outcomes.length;
  const declared = outcomes.filter(({ confidence }) => confidence >= 0.99);
  return {
    tasks,
    accuracy: outcomes.filter(({ right }) => right).length / tasks,
    logLoss:
      outcomes.reduce((sum, { confidence, right }) => sum - Math.log(Math.max(1e-6, right ? confidence : 1 - confidence)), 0) / tasks,
    ece: calibrationError(outcomes),
    declared: declared.length,
    declaredRight: declared.filter(({ right }) => right).length,
    coverage: coverageAt(0.99, outcomes),
  };
}

type Outcome = { confidence: number; right: boolean };

function calibrationError(outcomes: readonly Outcome[]): number {
  const gaps = Array.from({ length: 10 }, () => 0);
  for (const { confidence, right } of outcomes) {
    const bucket = Math.min(9, Math.floor(confidence * 10));
    gaps[bucket] = (gaps[bucket] ?? 0) + confidence - Number(right);
  }
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / outcomes.length;
}

function coverageAt(accuracy: number, outcomes: readonly Outcome[]): number {
  let [right, covered] = [0, 0];
  outcomes
    .toSorted((a, b) => b.confidence - a.confidence)
    .forEach((outcome, before) => {
      right += Number(outcome.right);
      if (right / (before + 1) >= accuracy) covered = before + 1;
    });
  return covered / outcomes.length;
}
