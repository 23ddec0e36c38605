import type { EntityManager } from 'typeorm';
import { RULES, type RuleName } from './rules.js';
import type { Thresholds } from './hysteresis.js';

export interface RuleRow extends Thresholds {
  name: RuleName;
  enabled: boolean;
}

export async function readRules(tx: EntityManager): Promise<RuleRow[]> {
  const rows: Omit<RuleRow, 'worse'>[] = await tx.query(
    `select name, raise_at as "raiseAt", clear_at as "clearAt", for_minutes * 60 as "forSeconds", enabled from alert_rule`,
  );
  return rows.map((row) => ({ ...row, worse: RULES[row.name].worse }));
}

/** Where a rule stands with one subject; `alertId` is that of the alert that is open. */
export interface WatchRow {
  rule: RuleName;
  subject: string;
  alertId: string | null;
  since: number | null;
}

export async function readWatches(tx: EntityManager): Promise<WatchRow[]> {
  return tx.query(
    `select coalesce(w.rule, a.rule) as rule, coalesce(w.subject, a.subject) as subject, a.id as "alertId",
            (extract(epoch from w.since) * 1000)::double precision as since
       from alert_watch w full join (select * from alert where cleared_at is null) a on a.rule = w.rule and a.subject = w.subject`,
  );
}

export async function writeWatch(
  tx: EntityManager,
  watch: { rule: RuleName; subject: string; value: number | null; since: number | null },
): Promise<void> {
  await tx.query(
    `insert into alert_watch (rule, subject, value, since, at) values ($1, $2, $3, to_timestamp($4::double precision / 1000), now())
     on conflict (rule, subject) do update set value = excluded.value, since = excluded.since, at = excluded.at`,
    [watch.rule, watch.subject, watch.value, watch.since],
  );
}

export async function forgetWatch(tx: EntityManager, { rule, subject }: { rule: RuleName; subject: string }): Promise<void> {
  await tx.query('delete from alert_watch where rule = $1 and subject = $2', [rule, subject]);
}

export async function openAlert(
  tx: EntityManager,
  alert: { rule: RuleName; subject: string; value: number; raiseAt: number },
): Promise<void> {
  const [row]: { id: string }[] = await tx.query(
    'insert into alert (rule, subject, value, raise_at) values ($1, $2, $3, $4) returning id',
    [alert.rule, alert.subject, alert.value, alert.raiseAt],
  );
  if (row !== undefined) await tellAll(tx, row.id, 'raised');
}

/** `value` null: what it was about is gone, or the rule was switched off. */
export async function clearAlert(tx: EntityManager, alertId: string, value: number | null): Promise<void> {
  await tx.query('update alert set cleared_at = now(), cleared_value = $2 where id = $1', [alertId, value]);
  await tellAll(tx, alertId, 'cleared');
}

async function tellAll(tx: EntityManager, alertId: string, event: 'raised' | 'cleared'): Promise<void> {
  await tx.query('insert into alert_message (webhook_id, alert_id, event) select id, $1, $2 from alert_webhook', [alertId, event]);
}
