import { BUCKETS, ConfidenceBounds, type Outcome } from '../engine/calibrator.js';
import { betaQuantile, clopperPearsonLower } from '../engine/special-functions.js';

/** One point of a reliability diagram: tasks of known answer whose confidence lay in [from, to). */
export interface Bucket {
  from: number;
  to: number;
  count: number;
  right: number;
  /** What was said: the mean confidence. */
  confidence: number;
  /** What was so: the share that was right, and the interval that holds it with 95 % (Clopper and Pearson 1934). */
  share: number;
  low: number;
  high: number;
  /** What a task of this confidence is guaranteed. */
  bound: number | null;
}

export interface Calibration {
  buckets: Bucket[];
  /** Expected calibration error: how far, on the average, the share lies from what was said. Null without outcomes. */
  ece: number | null;
  /** Mean square of the difference between what was said and what was so (0 or 1): Brier 1950. */
  brier: number | null;
}

/** Compares what was said with what was so. Buckets into which nothing fell are left out. */
export function calibrationOf(outcomes: readonly Outcome[]): Calibration {
  const bounds = new ConfidenceBounds(outcomes);
  const buckets = BUCKETS.flatMap((from, number) => {
    const to = BUCKETS[number + 1] ?? 1;
    const inside = outcomes.filter(({ confidence }) => confidence >= from && (confidence < to || from === to));
    return inside.length === 0 ? [] : [bucketOf(inside, { from, to, bound: bounds.boundOf(from) })];
  });
  if (outcomes.length === 0) return { buckets, ece: null, brier: null };
  const ece = sum(buckets.map(({ count, confidence, share }) => (count / outcomes.length) * Math.abs(confidence - share)));
  return { buckets, ece, brier: mean(outcomes.map(({ confidence, right }) => (confidence - Number(right)) ** 2)) };
}

function bucketOf(inside: readonly Outcome[], edges: Pick<Bucket, 'from' | 'to' | 'bound'>): Bucket {
  const count = inside.length;
  const right = inside.filter((outcome) => outcome.right).length;
  return {
    ...edges,
    count,
    right,
    confidence: mean(inside.map(({ confidence }) => confidence)),
    ...intervalOf(right, count),
  };
}

/** The share that was right, and the interval that holds it with 95 % (Clopper and Pearson 1934). */
export function intervalOf(right: number, count: number): { share: number; low: number; high: number } {
  return {
    share: right / count,
    low: clopperPearsonLower(right, count, 0.975),
    high: right === count ? 1 : betaQuantile(0.975, right + 1, count - right),
  };
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
