import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Page, type PageQuery, readCursor, toPage } from '../../http/page.js';
import { notFound } from '../../shared/refusal.js';
import { SCHEDULE_COLUMNS, type ScheduleRow, type ScheduleView, viewSchedule } from './schedule.view.js';

const PAGE = `
  select ${SCHEDULE_COLUMNS} from export_schedule s
   where $1::text is null or (lower(s.name), s.id) > ($1, $2::uuid) order by lower(s.name), s.id limit $3`;

@Injectable()
export class ReadSchedules {
  constructor(private readonly db: DataSource) {}

  /** By name. */
  async page({ limit, cursor }: PageQuery): Promise<Page<ScheduleView>> {
    const after = readCursor(cursor, 2) ?? [null, null];
    const rows: ScheduleRow[] = await this.db.query(PAGE, [...after, limit + 1]);
    return toPage(rows, limit, viewSchedule, (row) => [row.name.toLowerCase(), row.id]);
  }

  async one(id: string): Promise<ScheduleView> {
    return findSchedule(this.db.manager, id);
  }
}

export async function findSchedule(tx: EntityManager, id: string): Promise<ScheduleView> {
  const [row]: ScheduleRow[] = await tx.query(`select ${SCHEDULE_COLUMNS} from export_schedule s where s.id = $1`, [id]);
  if (row === undefined) throw notFound('schedule');
  return viewSchedule(row);
}
