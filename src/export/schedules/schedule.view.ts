import type { Platform } from '../../handles/platforms.js';
import type { RegistryStatus } from '../../handles/registry.sql.js';
import type { Compression, Format } from '../formats.js';
import { nextRuns } from './next-runs.js';
import type { Kind } from './schedules.dto.js';

const SHOWN_RUNS = 5;

export class NextRunsView {
  /** The next five. */
  nextRuns!: Date[];
}

/** An export that is asked for again and again by itself. */
export class ScheduleView {
  id!: string;
  name!: string;
  cron!: string;
  timeZone!: string;
  kind!: Kind;
  format!: Format;
  compression!: Compression;
  /** null: all. */
  platforms!: Platform[] | null;
  statuses!: RegistryStatus[];
  minConfidence!: number | null;
  /** null: as many as there are. */
  keepLast!: number | null;
  /** null: for good. */
  keepDays!: number | null;
  paused!: boolean;
  /** The next five; empty while it is paused. */
  nextRuns!: Date[];
  /** Its newest export, in whatever state; null: it has not run. */
  lastExportId!: string | null;
  createdAt!: Date;
}

export type ScheduleRow = Omit<ScheduleView, 'nextRuns'> & { nextRunAt: Date };

export const SCHEDULE_COLUMNS = `
  s.id, s.name, s.cron, s.time_zone as "timeZone", s.kind, s.format, s.compression, s.platforms, s.statuses, s.min_confidence as "minConfidence",
  s.keep_last as "keepLast", s.keep_days as "keepDays", s.paused, s.next_run_at as "nextRunAt", s.created_at as "createdAt",
  (select e.id from export_job e where e.schedule_id = s.id order by e.created_at desc, e.id desc limit 1) as "lastExportId"`;

/** The first of the times is the one that is kept: it may be overdue while the export before it is still being written. */
export function viewSchedule({ nextRunAt, ...row }: ScheduleRow): ScheduleView {
  return {
    id: row.id,
    name: row.name,
    cron: row.cron,
    timeZone: row.timeZone,
    kind: row.kind,
    format: row.format,
    compression: row.compression,
    platforms: row.platforms,
    statuses: row.statuses,
    minConfidence: row.minConfidence,
    keepLast: row.keepLast,
    keepDays: row.keepDays,
    paused: row.paused,
    nextRuns: row.paused ? [] : [nextRunAt, ...nextRuns(row, nextRunAt, SHOWN_RUNS - 1)],
    lastExportId: row.lastExportId,
    createdAt: row.createdAt,
  };
}
