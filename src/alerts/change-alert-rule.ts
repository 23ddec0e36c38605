import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { recordAct } from '../auth/audit.sql.js';
import { invalid, notFound } from '../shared/refusal.js';
import type { ChangeAlertRuleDto } from './alerts.dto.js';
import { areApart } from './hysteresis.js';
import { RULES, type RuleName } from './rules.js';

interface RuleSettings {
  raiseAt: number;
  clearAt: number;
  forMinutes: number;
  enabled: boolean;
}

/** Changes when a rule raises and clears. What is open stays open until the new threshold clears it. */
@Injectable()
export class ChangeAlertRule {
  constructor(private readonly db: DataSource) {}

  async run(name: string, by: string, { reason, ...change }: ChangeAlertRuleDto): Promise<void> {
    await this.db.transaction(async (tx) => {
      const [before]: RuleSettings[] = await tx.query(
        `select raise_at as "raiseAt", clear_at as "clearAt", for_minutes as "forMinutes", enabled from alert_rule where name = $1 for update`,
        [name],
      );
      if (before === undefined) throw notFound('rule');
      const after = { ...before, ...change };
      check(name as RuleName, after);
      await tx.query('update alert_rule set raise_at = $2, clear_at = $3, for_minutes = $4, enabled = $5 where name = $1', [
        name,
        after.raiseAt,
        after.clearAt,
        after.forMinutes,
        after.enabled,
      ]);
      await recordAct(tx, { accountId: by, action: 'alert_rule.changed', subject: `alert_rule:${name}`, before, after, reason });
    });
  }
}

function check(name: RuleName, { raiseAt, clearAt }: RuleSettings): void {
  const { unit, worse } = RULES[name];
  if (unit === 'share' && raiseAt > 1) throw invalid('raiseAt', 'is a share, from 0 to 1');
  if (unit === 'share' && clearAt > 1) throw invalid('clearAt', 'is a share, from 0 to 1');
  if (!areApart({ worse, raiseAt, clearAt }))
    throw invalid('clearAt', `must be ${worse === 'above' ? 'below' : 'above'} raiseAt, so that the alert doesn't flap`);
}
