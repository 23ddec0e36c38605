import type { ReactNode } from 'react';
import { State, type Tone } from '../../office/pieces/state.js';
import type { WorkerStatus } from '../../office/shapes/worker.js';
import { texts } from './texts.js';

const TONES: Record<WorkerStatus, Tone> = {
  registered: 'plain',
  in_training: 'accent',
  qualified: 'good',
  suspended: 'warn',
  blocked: 'bad',
};

export function WorkerState({ status }: { status: WorkerStatus }): ReactNode {
  return <State tone={TONES[status]}>{texts.status[status]}</State>;
}
