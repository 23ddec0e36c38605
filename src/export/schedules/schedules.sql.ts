import type { EntityManager } from 'typeorm';
import { SCHEDULE_COLUMNS, type ScheduleRow } from './schedule.view.js';

/** What a schedule is, as somebody wants it. */
export type WantedSchedule = Omit<ScheduleRow, 'id' | 'lastExportId' | 'createdAt'>;

const valuesOf = (wanted: WantedSchedule): unknown[] => [
  wanted.name,
  wanted.cron,
  wanted.timeZone,
  wanted.kind,
  wanted.format,
  wanted.compression,
  wanted.platforms,
  wanted.statuses,
  wanted.minConfidence,
  wanted.keepLast,
  wanted.keepDays,
  wanted.paused,
  wanted.nextRunAt,
];

/** @returns its id */
export async function insertSchedule(tx: EntityManager, wanted: WantedSchedule, by: string): Promise<string> {
  const [row]: { id: string }[] = await tx.query(
    `insert into export_schedule (name, cron, time_zone, kind, format, compression, platforms, statuses, min_confidence, keep_last, keep_days, paused,
                                  next_run_at, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) returning id`,
    [...valuesOf(wanted), by],
  );
  if (row === undefined) throw new RangeError('an insert returned no row');
  return row.id;
}

/** With `newChain` the increments so far are of something else, and the next export is a whole one. */
export async function updateSchedule(tx: EntityManager, id: string, wanted: WantedSchedule, newChain: boolean): Promise<void> {
  await tx.query(
    `update export_schedule set name = $1, cron = $2, time_zone = $3, kind = $4, format = $5, compression = $6, platforms = $7, statuses = $8,
            min_confidence = $9, keep_last = $10, keep_days = $11, paused = $12, next_run_at = $13,
            chain_began_at = case when $15 then clock_timestamp() else chain_began_at end
      where id = $14`,
    [...valuesOf(wanted), id, newChain],
  );
}

export async function lockSchedule(tx: EntityManager, id: string): Promise<ScheduleRow | undefined> {
  const [row]: ScheduleRow[] = await tx.query(`select ${SCHEDULE_COLUMNS} from export_schedule s where s.id = $1 for update`, [id]);
  return row;
}

/** Its exports stay, as ones that nobody scheduled. */
export async function deleteSchedule(tx: EntityManager, id: string): Promise<void> {
  await tx.query('delete from export_schedule where id = $1', [id]);
}

export interface DueSchedule extends ScheduleRow {
  createdBy: string;
  /** Where its last finished export of the same rows ended; null: there is none. */
  lastSeq: string | null;
}

/** One that is due and that nobody else runs. While its last export is being written it waits: an increment begins where that ends. */
export async function lockDue(tx: EntityManager, now: Date): Promise<DueSchedule | undefined> {
  const [row]: DueSchedule[] = await tx.query(
    `select ${SCHEDULE_COLUMNS}, s.created_by as "createdBy",
            (select e.last_seq from export_job e where e.schedule_id = s.id and e.status = 'done' and e.created_at >= s.chain_began_at
              order by e.created_at desc, e.id desc limit 1) as "lastSeq"
       from export_schedule s
      where not s.paused and s.next_run_at <= $1
        and not exists (select from export_job e where e.schedule_id = s.id and e.status in ('queued', 'running'))
      order by s.next_run_at limit 1 for update of s skip locked`,
    [now],
  );
  return row;
}

export async function setNextRun(tx: EntityManager, id: string, at: Date): Promise<void> {
  await tx.query('update export_schedule set next_run_at = $2 where id = $1', [id, at]);
}
