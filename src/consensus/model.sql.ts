import type { EntityManager } from 'typeorm';
import { prepared } from '../database/prepared.js';
import { type Calibrator, ConfidenceBounds, DEFAULT_WEIGHTS, fitCalibrator } from './engine/calibrator.js';
import { POOL_MODEL, type PoolModel } from './engine/task-scorer.js';

/** What turns ballots into a confidence. */
export interface ConsensusModel {
  pool: PoolModel;
  calibrator: Calibrator;
  bounds: ConfidenceBounds;
}

interface ModelRow {
  pool: PoolModel;
  weights: number[];
  precision: number[];
  most: number;
  confidences: number[];
  rights: boolean[];
}

/** Before the first refit: the public crowds' averages, and no guarantee at all. */
const UNFITTED: ConsensusModel = {
  pool: POOL_MODEL,
  calibrator: fitCalibrator([], [], DEFAULT_WEIGHTS.open),
  bounds: new ConfidenceBounds([]),
};

/** The model that the last refit left. */
export async function readModel(tx: EntityManager): Promise<ConsensusModel> {
  const [row]: ModelRow[] = await tx.query(
    prepared(`select pool, calibrator_weights as weights, calibrator_precision as precision, calibrator_most as most,
            tested_confidence as confidences, tested_right as rights from consensus_model order by id desc limit 1`),
  );
  if (row === undefined) return UNFITTED;
  return {
    pool: row.pool,
    calibrator: { weights: row.weights, precision: Float64Array.from(row.precision), most: row.most },
    bounds: new ConfidenceBounds(row.confidences.map((confidence, n) => ({ confidence, right: row.rights[n] === true }))),
  };
}

/** Of these workers, the pairs that probably copy. */
export async function readPairs(
  tx: EntityManager,
  workerIds: readonly string[],
): Promise<{ one: string; other: string; probability: number }[]> {
  return tx.query(prepared('select one, other, probability from worker_pair where one = any ($1) and other = any ($1)'), [workerIds]);
}

/** Everybody who probably copies. */
export async function readAllPairs(tx: EntityManager): Promise<{ one: string; other: string; probability: number }[]> {
  return tx.query('select one, other, probability from worker_pair where probability > 0.5');
}
