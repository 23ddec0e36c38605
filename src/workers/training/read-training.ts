import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { notFound, Refusal } from '../../shared/refusal.js';
import { PASS_MARK, progressOf, questionOf, retryAt, stageOf, type TrainingStage, type TrainingState } from './training.js';
import { findItem, findNextPractice, readTraining } from './training.sql.js';
import { type ItemRow, type TrainingView, viewItem } from './training.view.js';

@Injectable()
export class ReadTraining {
  constructor(private readonly db: DataSource) {}

  async next(workerId: string): Promise<TrainingView> {
    const now = new Date();
    const state = await trainingOf(this.db.manager, workerId);
    const stage = stageOf(state, now);
    const item = await currentItem(this.db.manager, workerId, state, stage);
    return {
      stage,
      item: item === undefined ? null : viewItem(item),
      progress: progressOf(state, stage),
      retryAt: stage === 'wait' ? retryAt(state, now) : null,
      passMark: PASS_MARK,
      paid: false,
    };
  }
}

/** Where a worker is, if they may be trained at all. */
export async function trainingOf(tx: EntityManager, workerId: string): Promise<TrainingState> {
  const state = await readTraining(tx, workerId);
  if (state === undefined) throw notFound('worker');
  if (state.status === 'suspended' || state.status === 'blocked') {
    throw new Refusal('forbidden', state.status, `Your account is ${state.status}. Your record says why, and how to appeal.`);
  }
  return state;
}

/** What is asked now; undefined: nothing. */
export async function currentItem(
  tx: EntityManager,
  workerId: string,
  state: TrainingState,
  stage: TrainingStage,
): Promise<ItemRow | undefined> {
  if (stage === 'practice') return findNextPractice(tx, workerId);
  const question = stage === 'test' ? questionOf(state) : undefined;
  return question === undefined ? undefined : findItem(tx, question);
}
