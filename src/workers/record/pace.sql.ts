/** Enough for a rate that means something; a slow start long ago doesn't stay with anybody. */
const ANSWERS_FOR_RATE = 100;

/** The latest answers of a worker, how much they brought, and how long they took from claim to submission, summed. */
export interface PaceRow {
  timed: number;
  paidMicros: string;
  seconds: number;
}

export const PACE_COLUMNS = `pace.timed, pace.micros as "paidMicros", pace.seconds`;

/** Of the worker \`w\`. A payment that was taken back counts for nothing; its time stays. */
export const PACE = `
  cross join lateral (
    select count(*)::int as timed, coalesce(sum(case a.payment when 'rejected' then 0 else a.reward_micros end), 0) as micros,
           coalesce(sum(extract(epoch from a.submitted_at - a.leased_at)), 0)::float as seconds
      from (select * from assignment where worker_id = w.id and status = 'submitted' and submitted_at is not null
             order by submitted_at desc limit ${ANSWERS_FOR_RATE}) a) pace`;
