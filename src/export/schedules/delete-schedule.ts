import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAct } from '../../auth/audit.sql.js';
import { notFound } from '../../shared/refusal.js';
import { deleteSchedule, lockSchedule } from './schedules.sql.js';

/** Ends a schedule. Its exports stay for as long as those that nobody scheduled. */
@Injectable()
export class DeleteSchedule {
  constructor(private readonly db: DataSource) {}

  async run(by: string, id: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const before = await lockSchedule(tx, id);
      if (before === undefined) throw notFound('schedule');
      await deleteSchedule(tx, id);
      await recordAct(tx, { accountId: by, action: 'export-schedule.deleted', subject: `export-schedule:${id}`, before });
    });
  }
}
