import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { notFound } from '../../shared/refusal.js';
import { firstRun } from './first-run.js';
import { findSchedule } from './read-schedules.js';
import type { ScheduleView } from './schedule.view.js';
import type { ChangeScheduleDto } from './schedules.dto.js';
import { lockSchedule, updateSchedule, type WantedSchedule } from './schedules.sql.js';

/** Renames a schedule, pauses it or lets it go on, or makes it of other rows, times or keeping. */
@Injectable()
export class ChangeSchedule {
  constructor(private readonly db: DataSource) {}

  async run(by: string, id: string, change: ChangeScheduleDto): Promise<ScheduleView> {
    return this.db.transaction(async (tx) => {
      const before = await lockSchedule(tx, id);
      if (before === undefined) throw notFound('schedule');
      const { id: _id, lastExportId: _last, createdAt: _at, ...was } = before;
      const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) as Partial<WantedSchedule>;
      const wanted: WantedSchedule = { ...was, ...given };
      const moved = was.cron !== wanted.cron || was.timeZone !== wanted.timeZone || was.paused !== wanted.paused;
      if (moved) wanted.nextRunAt = firstRun(wanted, new Date());
      await updateSchedule(tx, id, wanted, !isDeepStrictEqual(rowsOf(was), rowsOf(wanted)));
      const subject = `export-schedule:${id}`;
      await recordAct(tx, { accountId: by, action: 'export-schedule.changed', subject, before: was, after: wanted });
      return findSchedule(tx, id);
    });
  }
}

/** On what it depends whether an increment goes on from the one before. */
const rowsOf = ({ kind, platforms, statuses, minConfidence }: WantedSchedule): unknown => ({ kind, platforms, statuses, minConfidence });
