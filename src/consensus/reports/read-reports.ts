import { Injectable } from '@nestjs/common';
import { Reads } from '../../database/reads.js';
import { type Page, readCursor, toPage } from '../../http/page.js';
import { REPORT_CASES, type ReportCaseRow, type ReportCaseView, viewReportCase } from './report-case.view.js';
import type { ReportsQuery } from './reports.dto.js';

@Injectable()
export class ReadReports {
  constructor(private readonly reads: Reads) {}

  /** The newest first. */
  async page({ limit, cursor, status }: ReportsQuery): Promise<Page<ReportCaseView>> {
    const before = readCursor(cursor, 2) ?? [null, null];
    const rows: ReportCaseRow[] = await this.reads.query(REPORT_CASES, [status ?? null, ...before, limit + 1]);
    return toPage(rows, limit, viewReportCase, ({ sortAt, id }) => [sortAt, id]);
  }
}
