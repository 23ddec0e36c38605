import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Page, readCursor, toPage } from '../http/page.js';
import type { AlertRow, AlertRuleView, AlertView } from './alert.view.js';
import type { AlertsQuery } from './alerts.dto.js';
import { RULE_NAMES, RULES } from './rules.js';

const PAGE = `
  select a.id, a.rule, a.value, a.raise_at as "raiseAt", a.opened_at as "openedAt", a.opened_at::text as "sortAt", a.acknowledged_at as "acknowledgedAt",
         by.email as "acknowledgedBy", a.note, a.cleared_at as "clearedAt", a.cleared_value as "clearedValue",
         case when a.cleared_at is not null then 'cleared' when a.acknowledged_at is not null then 'acknowledged' else 'open' end as status,
         (select json_build_object('id', b.id, 'name', b.name) from batch b where a.subject = 'batch:' || b.id) as batch
    from alert a left join account by on by.id = a.acknowledged_by
   where ($1::text is null or (a.cleared_at is null) = ($1 = 'open')) and ($2::text is null or a.rule = $2)
     and ($3::timestamptz is null or (a.opened_at, a.id) < ($3, $4::uuid))
   order by a.opened_at desc, a.id desc limit $5`;

/** A rule about several batches shows the one that is worst. */
const RULE_STATES = `
  select r.name, r.raise_at as "raiseAt", r.clear_at as "clearAt", r.for_minutes as "forMinutes", r.enabled,
         (select case when r.name = any ($1) then min(value) else max(value) end from alert_watch where rule = r.name) as value,
         (select max(at) from alert_watch where rule = r.name) as "lookedAt"
    from alert_rule r`;

@Injectable()
export class ReadAlerts {
  constructor(private readonly db: DataSource) {}

  /** The newest first. */
  async page({ limit, cursor, status, rule }: AlertsQuery): Promise<Page<AlertView>> {
    const before = readCursor(cursor, 2) ?? [null, null];
    const rows: AlertRow[] = await this.db.query(PAGE, [status ?? null, rule ?? null, ...before, limit + 1]);
    return toPage(rows, limit, view, (row) => [row.sortAt, row.id]);
  }

  async rules(): Promise<AlertRuleView[]> {
    const below = RULE_NAMES.filter((name) => RULES[name].worse === 'below');
    const rows: AlertRuleView[] = await this.db.query(RULE_STATES, [below]);
    return rows
      .map(({ name, raiseAt, clearAt, forMinutes, enabled, value, lookedAt }) => ({
        name,
        ...RULES[name],
        raiseAt,
        clearAt,
        forMinutes,
        enabled,
        value,
        lookedAt,
      }))
      .toSorted((a, b) => RULE_NAMES.indexOf(a.name) - RULE_NAMES.indexOf(b.name));
  }
}

function view(row: AlertRow): AlertView {
  const { id, rule, batch, status, value, raiseAt, openedAt, acknowledgedAt, acknowledgedBy, note, clearedAt, clearedValue } = row;
  const { unit } = RULES[rule];
  return { id, rule, unit, batch, status, value, raiseAt, openedAt, acknowledgedAt, acknowledgedBy, note, clearedAt, clearedValue };
}
