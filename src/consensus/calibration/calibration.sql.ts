import type { EntityManager } from 'typeorm';

export interface FitRow {
  fittedAt: Date;
  tasks: string;
  answers: string;
  confidences: number[];
  rights: boolean[];
}

/**
 * A model with what it was tested on, of one platform or of all. Models that were fitted before their tests said which task they were
 * about can't say of which platform either.
 */
const TESTED = `
  cross join lateral (
    select coalesce(array_agg(t.confidence), '{}') as confidences, coalesce(array_agg(t.is_right), '{}') as rights
      from unnest(m.tested_task, m.tested_confidence, m.tested_right) t (task_id, confidence, is_right) left join task k on k.id = t.task_id
     where t.confidence is not null and ($1::text is null or k.platform = $1)) tested`;
const FIT = `m.fitted_at as "fittedAt", m.tasks, m.answers, tested.confidences, tested.rights`;

const SHOWN_FITS = 50;

/** The latest models, the one in force first. */
export async function readFits(tx: EntityManager, platform: string | null): Promise<FitRow[]> {
  return tx.query(
    `select ${FIT} from (select * from consensus_model order by id desc limit ${SHOWN_FITS}) m ${TESTED} order by m.id desc`,
    [platform],
  );
}

const PERIOD_OF = (moment: string): string => `date_trunc($2, ${moment} at time zone 'UTC') at time zone 'UTC'`;
const SHOWN_PERIODS = 26;
const SINCE = `${PERIOD_OF('now()')} - $3 * ('1 ' || $2)::interval`;

/** The last model of each period, of the latest ones. */
export async function readFitsByPeriod(tx: EntityManager, platform: string | null, period: string): Promise<(FitRow & { from: Date })[]> {
  return tx.query(
    `select m.from, ${FIT}
       from (select distinct on (1) ${PERIOD_OF('fitted_at')} as "from", * from consensus_model where fitted_at >= ${SINCE} order by 1, id desc) m ${TESTED}
      order by m.from`,
    [platform, period, SHOWN_PERIODS],
  );
}

/** How the answers to gold went in each of the latest periods. */
export async function readGoldByPeriod(
  tx: EntityManager,
  platform: string | null,
  period: string,
): Promise<{ from: Date; answers: number; right: number }[]> {
  return tx.query(
    `select ${PERIOD_OF('a.submitted_at')} as "from", count(*)::int as answers,
            (count(*) filter (where a.answer_kind = g.answer_kind and a.answer_key = g.handle_key))::int as right
       from gold g join assignment a on a.task_id = g.task_id and a.status = 'submitted' and a.submitted_at >= ${SINCE}
      where g.retired_at is null and ($1::text is null or g.platform = $1) group by 1 order by 1`,
    [platform, period, SHOWN_PERIODS],
  );
}

/** Decisions looked at for the histogram: enough to see its shape, few enough to be read at once. */
const LATEST_DECISIONS = 100_000;

/** How often each twentieth was stated, by the latest decisions that stand: from 0 (up to 5 %) to 19. */
export async function readStated(tx: EntityManager, platform: string | null): Promise<{ bar: number; count: number }[]> {
  return tx.query(
    `select least(19, floor(confidence * 20))::int as bar, count(*)::int as count
       from (select d.confidence from decision d join task t on t.id = d.task_id
              where d.cause = 'quorum' and d.void_at is null and d.confidence is not null and ($1::text is null or t.platform = $1)
              order by d.decided_at desc limit ${LATEST_DECISIONS}) latest
      group by 1 order by 1`,
    [platform],
  );
}

/** Gold in use, and what adjudicators said. */
export async function countKnown(tx: EntityManager, platform: string | null): Promise<{ gold: number; adjudications: number }> {
  const [row]: { gold: number; adjudications: number }[] = await tx.query(
    `select (select count(*) from gold where retired_at is null and ($1::text is null or platform = $1))::int as gold,
            (select count(*) from decision d join task t on t.id = d.task_id
              where d.cause = 'adjudication' and d.outcome <> 'cancelled' and d.void_at is null and ($1::text is null or t.platform = $1))::int as adjudications`,
    [platform],
  );
  return row ?? { gold: 0, adjudications: 0 };
}
