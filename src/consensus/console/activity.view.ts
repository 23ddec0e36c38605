import { hourlyRate } from '../../workers/record/hourly-rate.js';

/** What happened in an hour or a day (UTC). */
export class ActivitySpanView {
  at!: Date;
  answers!: number;
  workers!: number;
  decided!: number;
  verified!: number;
  disputed!: number;
  /** Of the ballots to tasks that were decided or disputed, the share for the leading answer; null: none. */
  agreement!: number | null;
  /** From a task's beginning to its decision; null: none was decided. */
  medianHours!: number | null;
  /** Nine of ten decisions came sooner. */
  slowHours!: number | null;
  /** US dollars, what was taken back deducted. */
  paid!: string;
  /** US dollars paid for each handle verified in it; null: none was. */
  costPerVerified!: string | null;
  /** US dollars that workers earned for each hour between claim and answer; null: too little is known. */
  hourlyRate!: string | null;
}

export class ActivityView {
  span!: 'hour' | 'day';
  /** The oldest first. The last is still going on. */
  items!: ActivitySpanView[];
  /** When the last was summed up; null: none was yet. */
  asOf!: Date | null;
}

export interface ActivityRow {
  at: Date;
  answers: number;
  workers: number;
  micros: string;
  timed: number;
  timedMicros: string;
  timedSeconds: number;
  decided: number;
  verified: number;
  disputed: number;
  agreed: number;
  ballots: number;
  medianSeconds: number | null;
  slowSeconds: number | null;
  madeAt: Date;
}

const MICROS = 1_000_000;
const hours = (seconds: number | null): number | null => (seconds === null ? null : seconds / 3600);

export function viewActivity(row: ActivityRow): ActivitySpanView {
  const { at, answers, workers, decided, verified, disputed, agreed, ballots, medianSeconds, slowSeconds } = row;
  const paid = Number(row.micros) / MICROS;
  return {
    at,
    answers,
    workers,
    decided,
    verified,
    disputed,
    agreement: ballots === 0 ? null : agreed / ballots,
    medianHours: hours(medianSeconds),
    slowHours: hours(slowSeconds),
    paid: paid.toFixed(2),
    costPerVerified: verified === 0 ? null : (paid / verified).toFixed(4),
    hourlyRate: hourlyRate({ timed: row.timed, paidMicros: row.timedMicros, seconds: row.timedSeconds }),
  };
}
