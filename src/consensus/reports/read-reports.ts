import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Page, readCursor, toPage } from '../../http/page.js';
import { REPORT_CASES, type ReportCaseRow, type ReportCaseView, viewReportCase } from './report-case.view.js';
import type { ReportsQuery } from './reports.dto.js';

@Injectable()
export class ReadReports {
  constructor(private readonly db: DataSource) {}

  /** The newest first. */
  async page({ limit, cursor, status }: ReportsQuery): Promise<Page<ReportCaseView>> {
    const before = readCursor(cursor, 2) ?? [null, null];
    const rows: ReportCaseRow[] = await this.db.query(REPORT_CASES, [status ?? null, ...before, limit + 1]);
    return toPage(rows, limit, viewReportCase, ({ sortAt, id }) => [sortAt, id]);
  }
}
