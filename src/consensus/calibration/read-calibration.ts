import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Outcome } from '../engine/calibrator.js';
import type { CalibrationQuery } from './calibration.dto.js';
import { countKnown, type FitRow, readFits, readFitsByPeriod, readGoldByPeriod, readStated } from './calibration.sql.js';
import type { CalibrationView, FitView, PeriodView } from './calibration.view.js';
import { claimsOf } from './claims.js';
import { calibrationOf, intervalOf } from './reliability-diagram.js';

const BARS = 20;

/** How far confidence can be believed: what was said of tasks whose answer is known, beside what was so. */
@Injectable()
export class ReadCalibration {
  constructor(private readonly db: DataSource) {}

  async run({ platform = null, period }: { platform?: string | null; period: CalibrationQuery['period'] }): Promise<CalibrationView> {
    const tx = this.db.manager;
    const [fits, known, stated] = await Promise.all([readFits(tx, platform), countKnown(tx, platform), readStated(tx, platform)]);
    const outcomes = fits[0] === undefined ? [] : outcomesOf(fits[0]);
    const history = fits.map(viewFit);
    const counts = new Map(stated.map(({ bar, count }) => [bar, count]));
    return {
      ...known,
      model: history[0] ?? null,
      buckets: calibrationOf(outcomes).buckets,
      claims: claimsOf(outcomes),
      stated: Array.from({ length: BARS }, (_, bar) => ({ from: bar / BARS, to: (bar + 1) / BARS, count: counts.get(bar) ?? 0 })),
      drift: await this.drift(platform, period),
      history,
    };
  }

  private async drift(platform: string | null, period: string): Promise<PeriodView[]> {
    const [gold, fits] = await Promise.all([
      readGoldByPeriod(this.db.manager, platform, period),
      readFitsByPeriod(this.db.manager, platform, period),
    ]);
    const answers = new Map(gold.map((row) => [row.from.getTime(), row]));
    const models = new Map(fits.map((row) => [row.from.getTime(), row]));
    const starts = [...new Set([...answers.keys(), ...models.keys()])].toSorted((a, b) => a - b);
    return starts.map((start) => {
      const [row, model] = [answers.get(start), models.get(start)];
      return {
        from: new Date(start),
        answers: row === undefined ? null : { count: row.answers, right: row.right, ...intervalOf(row.right, row.answers) },
        model: model === undefined ? null : viewFit(model),
      };
    });
  }
}

function outcomesOf({ confidences, rights }: FitRow): Outcome[] {
  return confidences.map((confidence, number) => ({ confidence, right: rights[number] === true }));
}

function viewFit(row: FitRow): FitView {
  const outcomes = outcomesOf(row);
  const { ece, brier } = calibrationOf(outcomes);
  const right = outcomes.length === 0 ? null : outcomes.filter((outcome) => outcome.right).length / outcomes.length;
  return { fittedAt: row.fittedAt, tasks: Number(row.tasks), answers: Number(row.answers), tested: outcomes.length, ece, brier, right };
}
