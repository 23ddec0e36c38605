import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { PeriodicService } from '../queue/periodic-service.js';
import { clearAlert, forgetWatch, openAlert, readRules, readWatches, type RuleRow, type WatchRow, writeWatch } from './alerts.sql.js';
import { nextTurn } from './hysteresis.js';
import { type Reading, takeReadings } from './readings.sql.js';

const PAUSE_MS = 60_000;
/** Of many processes that look every minute, one does. */
const LEAST_APART = '50 seconds';

/** Looks at everything that is watched, and raises and clears alerts. */
@Injectable()
export class EvaluateAlerts extends PeriodicService {
  constructor(private readonly db: DataSource) {
    super(PAUSE_MS);
  }

  async run(): Promise<false> {
    await this.db.transaction(async (tx) => {
      const at = await takeTurn(tx);
      if (at !== undefined) await evaluate(tx, at);
    });
    return false;
  }
}

/** The moment of this look; undefined: another process has just looked, or is looking. */
async function takeTurn(tx: EntityManager): Promise<number | undefined> {
  const [turn]: { now: number }[] = await tx.query(
    `select (extract(epoch from now()) * 1000)::double precision as now from alert_turn where at < now() - interval '${LEAST_APART}' for update skip locked`,
  );
  if (turn !== undefined) await tx.query('update alert_turn set at = now()');
  return turn?.now;
}

async function evaluate(tx: EntityManager, at: number): Promise<void> {
  const rules = new Map((await readRules(tx)).filter(({ enabled }) => enabled).map((rule) => [rule.name, rule]));
  const watches = new Map((await readWatches(tx)).map((watch) => [keyOf(watch), watch]));
  const readings = (await takeReadings(tx)).filter((reading) => rules.has(reading.rule));
  for (const reading of readings) {
    const rule = rules.get(reading.rule);
    if (rule !== undefined) await look(tx, { rule, reading, watch: watches.get(keyOf(reading)), at });
    watches.delete(keyOf(reading));
  }
  // A batch was closed, a rule switched off: there is nothing left to be alarmed about.
  for (const gone of watches.values()) {
    if (gone.alertId !== null) await clearAlert(tx, gone.alertId, null);
    await forgetWatch(tx, gone);
  }
}

interface Look {
  rule: RuleRow;
  reading: Reading;
  watch: WatchRow | undefined;
  at: number;
}

async function look(tx: EntityManager, { rule, reading: { subject, value }, watch, at }: Look): Promise<void> {
  const alertId = watch?.alertId ?? null;
  const { watch: next, event } = nextTurn({ open: alertId !== null, since: watch?.since ?? null }, rule, value, at);
  await writeWatch(tx, { rule: rule.name, subject, value, since: next.since });
  if (event === 'raised' && value !== null) await openAlert(tx, { rule: rule.name, subject, value, raiseAt: rule.raiseAt });
  if (event === 'cleared' && alertId !== null) await clearAlert(tx, alertId, value);
}

const keyOf = ({ rule, subject }: { rule: string; subject: string }): string => `${rule} ${subject}`;
