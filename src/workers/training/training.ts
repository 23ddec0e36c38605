import type { WorkerStatus } from '../standing/standing.js';

/** How long the training is. With fewer items in stock, all of them are asked. */
export const PRACTICE_ITEMS = 5;
export const TEST_ITEMS = 8;
/** The share of the test that must be right: seven of eight. */
export const PASS_MARK = 7 / 8;
const RETRY_MINUTES = 15;

export type TrainingStage = 'practice' | 'test' | 'passed' | 'wait';

/** Where a worker is in the training. */
export interface TrainingState {
  status: WorkerStatus;
  /** Practice items answered, and how many there are to answer in all. */
  practised: number;
  practiceOf: number;
  /** The test that is begun: its questions in order, and how many are answered. */
  attempt: { id: string; itemIds: string[]; answered: number; right: number } | null;
  /** The questions of the test that would begin now, in order. */
  nextItemIds: string[];
  /** The last test that was ended. */
  last: { finishedAt: Date; passed: boolean } | null;
}

export interface Progress {
  done: number;
  of: number;
}

/** What a worker who is neither suspended nor blocked does next. */
export function stageOf(state: TrainingState, now: Date): TrainingStage {
  if (state.status === 'qualified') return 'passed';
  if (state.practised < state.practiceOf) return 'practice';
  if (state.attempt !== null) return 'test';
  return retryAt(state, now) === null ? 'test' : 'wait';
}

/** When the next test may begin; null: now. */
export function retryAt({ last }: TrainingState, now: Date): Date | null {
  if (last === null || last.passed) return null;
  const at = new Date(last.finishedAt.getTime() + RETRY_MINUTES * 60_000);
  return at > now ? at : null;
}

export function progressOf(state: TrainingState, stage: TrainingStage): Progress {
  if (stage === 'practice') return { done: state.practised, of: state.practiceOf };
  const of = (state.attempt?.itemIds ?? state.nextItemIds).length;
  return { done: stage === 'passed' ? of : (state.attempt?.answered ?? 0), of };
}

/** The test's question that is asked now; undefined: there is none. */
export function questionOf({ attempt, nextItemIds }: TrainingState): string | undefined {
  return attempt === null ? nextItemIds[0] : attempt.itemIds[attempt.answered];
}

export const passes = (right: number, of: number): boolean => right >= PASS_MARK * of;
