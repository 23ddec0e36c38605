import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Outcome } from '../engine/calibrator.js';
import type { CalibrationView, FitView } from './calibration.view.js';
import { type Calibration, calibrationOf } from './reliability-diagram.js';

interface FitRow {
  fittedAt: Date;
  tasks: string;
  answers: string;
  confidences: number[];
  rights: boolean[];
}

/** How far confidence can be believed: what was said of tasks whose answer is known, beside what was so. */
@Injectable()
export class ReadCalibration {
  constructor(private readonly db: DataSource) {}

  async run(): Promise<CalibrationView> {
    const rows: FitRow[] = await this.db.query(
      `select fitted_at as "fittedAt", tasks, answers, tested_confidence as confidences, tested_right as rights from consensus_model order by id desc`,
    );
    const [known]: { gold: number; adjudications: number }[] = await this.db.query(
      `select (select count(*) from gold where retired_at is null)::int as gold,
              (select count(*) from decision where cause = 'adjudication' and outcome <> 'cancelled' and void_at is null)::int as adjudications`,
    );
    const fits = rows
      .map((row) => ({ row, outcomes: outcomesOf(row) }))
      .map((fit) => ({ ...fit, calibration: calibrationOf(fit.outcomes) }));
    const history = fits.map(({ row, outcomes, calibration }) => viewFit(row, outcomes, calibration));
    return {
      gold: known?.gold ?? 0,
      adjudications: known?.adjudications ?? 0,
      model: history[0] ?? null,
      buckets: fits[0]?.calibration.buckets ?? [],
      history,
    };
  }
}

function outcomesOf({ confidences, rights }: FitRow): Outcome[] {
  return confidences.map((confidence, number) => ({ confidence, right: rights[number] === true }));
}

function viewFit(row: FitRow, outcomes: readonly Outcome[], { ece, brier }: Calibration): FitView {
  const right = outcomes.length === 0 ? null : outcomes.filter((outcome) => outcome.right).length / outcomes.length;
  return { fittedAt: row.fittedAt, tasks: Number(row.tasks), answers: Number(row.answers), tested: outcomes.length, ece, brier, right };
}
