import { Injectable } from '@nestjs/common';
import { created, type Reply } from '../../http/reply.js';
import { type RepeatableRequest, Repeats } from '../../http/repeats.js';
import { notFound } from '../../shared/refusal.js';
import { fileReport } from './file-report.js';
import { findReported } from './reports.sql.js';

export const PROBLEMS = ['not_found', 'renamed', 'wrong_person', 'implausible', 'private', 'other'] as const;

export interface HandleReport {
  externalId: string;
  platform: string;
  problem: (typeof PROBLEMS)[number];
  observed: string | null;
  by: string;
}

export class ReportView {
  id!: string;
  /** The task of the new round; null when one was open already. */
  taskId!: string | null;
}

/** A collector says that a handle looks broken: the pair is looked up again. The registry keeps what it says until the new round ends. */
@Injectable()
export class ReportHandle {
  constructor(private readonly repeats: Repeats) {}

  async run(report: HandleReport, request: RepeatableRequest | null): Promise<Reply<ReportView>> {
    return this.repeats.once(request, async (tx) => {
      const entry = await findReported(tx, report.externalId, report.platform);
      if (entry === undefined) throw notFound('handle');
      return created(await fileReport(tx, { ...report, athleteId: entry.athleteId, lastTaskId: entry.taskId }));
    });
  }
}
