import { index } from '../engine/cells.js';
import { NOT_RESOLVED, type ReplayResult } from '../engine/replay.js';
import { NO_ACCOUNT } from '../refit/refit.sql.js';
import type { BatchRecording } from './batch-recording.js';
import type { FlipKind, ReplayedAnswer } from './replay.view.js';

/** A task that would come out otherwise. */
export interface Flip {
  taskId: string;
  kind: FlipKind;
  before: ReplayedAnswer | null;
  after: ReplayedAnswer | null;
}

/** The flips of a result, in the order of the tasks' ids. */
export function* flipsOf(batch: BatchRecording, { flips, flipsTo }: ReplayResult): Generator<Flip> {
  for (const [number, task] of flips.entries()) {
    const [before, after] = [index(batch.recording.recorded, task), flipsTo[number] ?? NOT_RESOLVED];
    yield {
      taskId: batch.taskIds[task] ?? '',
      kind: kindOf(before, after),
      before: answerOf(batch, before),
      after: answerOf(batch, after),
    };
  }
}

/** So many at most. */
export function firstOf(flips: Iterable<Flip>, most: number, wanted: (flip: Flip) => boolean = () => true): Flip[] {
  const first: Flip[] = [];
  for (const flip of flips) {
    if (first.length === most) break;
    if (wanted(flip)) first.push(flip);
  }
  return first;
}

export function countFlips({ recording }: BatchRecording, { flips, flipsTo }: ReplayResult): Record<FlipKind, number> {
  const counts = { gained: 0, lost: 0, changed: 0 };
  for (const [number, task] of flips.entries()) counts[kindOf(index(recording.recorded, task), flipsTo[number] ?? NOT_RESOLVED)] += 1;
  return counts;
}

function kindOf(before: number, after: number): FlipKind {
  if (before === NOT_RESOLVED) return 'gained';
  return after === NOT_RESOLVED ? 'lost' : 'changed';
}

function answerOf({ candidateLabel, labels }: BatchRecording, candidate: number): ReplayedAnswer | null {
  return candidate === NOT_RESOLVED ? null : asAnswer(labels[candidateLabel[candidate] ?? -1] ?? '');
}

/** A label of the engine, as an answer. */
export function asAnswer(label: string): ReplayedAnswer {
  return label === NO_ACCOUNT ? { kind: 'no_account', key: null } : { kind: 'handle', key: label.slice(1) };
}
