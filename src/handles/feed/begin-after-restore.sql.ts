import type { EntityManager } from 'typeorm';
import { readHead } from './read-head.sql.js';

/** More places than any feed gives out between a backup and its restore: at a thousand changes a second, eleven days of them. */
const SURELY_PAST = 1_000_000_000;

/** What the feed knows after a restore. */
export interface Gap {
  /** The last place that survived. */
  after: number;
  /** The last place that may have been given out since and is lost. */
  upTo: number;
}

/**
 * Lets the feed go on past every place that the lost database may have given out, and marks these as lost: a reader who stands on one is
 * sent to an export, and no place ever means two changes. Who keeps their cursor here may have read on since, so all of these are sent there too.
 */
export async function beginAfterRestore(tx: EntityManager): Promise<Gap> {
  const after = await readHead(tx);
  const [row]: { upTo: string }[] = await tx.query(
    `select setval('change_seq', greatest($1, (select last_value from change_seq)) + $2) as "upTo"`,
    [after, SURELY_PAST],
  );
  const upTo = Number(row?.upTo);
  await tx.query('insert into feed_gap (after_seq, upto_seq) values ($1, $2)', [after, upTo]);
  await tx.query('update feed_cursor set seq = $1', [upTo]);
  return { after, upTo };
}
