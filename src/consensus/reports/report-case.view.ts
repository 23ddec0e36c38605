import type { Platform } from '../../handles/platforms.js';
import type { RegistryStatus } from '../../handles/registry.sql.js';
import type { HandleReport } from './report-handle.js';

/** What a collector said of a handle, and what became of it. */
export class ReportCaseView {
  id!: string;
  externalId!: string;
  name!: string;
  platform!: Platform;
  problem!: HandleReport['problem'];
  /** What was seen, in the collector's words. */
  observed!: string | null;
  /** open: the pair is being looked up again, or a person has yet to look at implausible signals. */
  status!: 'open' | 'closed';
  /** What the registry says now. */
  handle!: string | null;
  handleStatus!: RegistryStatus;
  /** Whether what the registry says was written or confirmed after the report. */
  checkedSince!: boolean;
  /** The round that is under way. */
  openTaskId!: string | null;
  at!: Date;
  closedAt!: Date | null;
  closedReason!: string | null;
}

const OPEN_TASK = `(select t.id from task t where t.athlete_id = p.athlete_id and t.platform = p.platform and t.kind <> 'gold' and t.status in ('open', 'disputed'))`;

/** Implausible signals are a person's case; what else is reported closes itself with the round. */
const IS_OPEN = `p.closed_at is null and (p.problem = 'implausible' or ${OPEN_TASK} is not null)`;

export const REPORT_CASES = `
  select p.id, r.external_id as "externalId", r.name, p.platform, p.problem, p.observed, case when ${IS_OPEN} then 'open' else 'closed' end as status,
         r.handle_display as handle, r.status as "handleStatus", r.checked_at > p.at as "checkedSince", ${OPEN_TASK} as "openTaskId", p.at,
         p.closed_at as "closedAt", p.closed_reason as "closedReason", p.at::text as "sortAt"
    from report p join registry r on r.athlete_id = p.athlete_id and r.platform = p.platform
   where ($1::text is null or ($1 = 'open') = (${IS_OPEN})) and ($2::timestamptz is null or (p.at, p.id) < ($2, $3::uuid))
   order by p.at desc, p.id desc limit $4`;

export interface ReportCaseRow extends ReportCaseView {
  sortAt: string;
}

export function viewReportCase(row: ReportCaseRow): ReportCaseView {
  return {
    id: row.id,
    externalId: row.externalId,
    name: row.name,
    platform: row.platform,
    problem: row.problem,
    observed: row.observed,
    status: row.status,
    handle: row.handle,
    handleStatus: row.handleStatus,
    checkedSince: row.checkedSince,
    openTaskId: row.openTaskId,
    at: row.at,
    closedAt: row.closedAt,
    closedReason: row.closedReason,
  };
}
