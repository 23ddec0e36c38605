import type { ReactNode } from 'react';
import { State, type Tone } from '../pieces/state.js';
import type { ExportJob } from '../shapes/export.js';
import { texts } from './texts.js';

const TONES: Record<ExportJob['status'], Tone> = { queued: 'plain', running: 'accent', done: 'good', failed: 'bad' };

export const moves = ({ status }: ExportJob): boolean => status === 'queued' || status === 'running';

export function ExportState({ job: { status, removedAt } }: { job: ExportJob }): ReactNode {
  if (removedAt !== null) return <State>{texts.removed}</State>;
  return <State tone={TONES[status]}>{texts.state[status]}</State>;
}
