import type { ReactNode } from 'react';
import type { TaskStatus } from '../shapes/task.js';
import { State, type Tone } from './state.js';
import { words } from './words.js';

const TONES: Record<TaskStatus, Tone> = { open: 'plain', verified: 'good', no_account: 'accent', disputed: 'warn', cancelled: 'plain' };

export function TaskState({ status }: { status: TaskStatus }): ReactNode {
  return <State tone={TONES[status]}>{words.status[status]}</State>;
}
