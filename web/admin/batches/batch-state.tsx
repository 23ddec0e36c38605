import type { ReactNode } from 'react';
import { State, type Tone } from '../../office/pieces/state.js';
import type { BatchStatus } from '../../office/shapes/batch.js';
import { texts } from './texts.js';

const TONES: Record<BatchStatus, Tone> = { open: 'good', paused: 'warn', closed: 'plain' };

export function BatchState({ status }: { status: BatchStatus }): ReactNode {
  return <State tone={TONES[status]}>{texts.status[status]}</State>;
}
