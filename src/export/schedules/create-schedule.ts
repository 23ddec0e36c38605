import { Injectable } from '@nestjs/common';
import { recordAct } from '../../auth/audit.sql.js';
import { created, type Reply } from '../../http/reply.js';
import { type RepeatableRequest, Repeats } from '../../http/repeats.js';
import { USUAL_COMPRESSION } from '../formats.js';
import { USUAL_STATUSES } from '../exports.dto.js';
import { firstRun } from './first-run.js';
import { findSchedule } from './read-schedules.js';
import type { ScheduleView } from './schedule.view.js';
import type { CreateScheduleDto } from './schedules.dto.js';
import { insertSchedule } from './schedules.sql.js';

/** Makes a schedule; a worker process asks for its exports when they are due. */
@Injectable()
export class CreateSchedule {
  constructor(private readonly repeats: Repeats) {}

  async run(by: string, wanted: CreateScheduleDto, request: RepeatableRequest | null): Promise<Reply<ScheduleView>> {
    const schedule = {
      name: wanted.name,
      cron: wanted.cron,
      timeZone: wanted.timeZone,
      kind: wanted.kind,
      format: wanted.format,
      compression: wanted.compression ?? USUAL_COMPRESSION[wanted.format],
      platforms: wanted.platforms ?? null,
      statuses: wanted.statuses ?? [...USUAL_STATUSES],
      minConfidence: wanted.minConfidence ?? null,
      keepLast: wanted.keepLast ?? null,
      keepDays: wanted.keepDays ?? null,
      paused: wanted.paused ?? false,
      nextRunAt: firstRun(wanted, new Date()),
    };
    return this.repeats.once(request, async (tx) => {
      const id = await insertSchedule(tx, schedule, by);
      await recordAct(tx, { accountId: by, action: 'export-schedule.created', subject: `export-schedule:${id}`, after: schedule });
      return created(await findSchedule(tx, id));
    });
  }
}
