import type { ReactNode } from 'react';
import { State, type Tone } from '../../office/pieces/state.js';
import { words } from '../../office/pieces/words.js';
import type { RegistryStatus } from '../../office/shapes/conflict.js';

const TONES: Record<RegistryStatus, Tone> = { verified: 'good', no_account: 'accent', conflicted: 'warn', revoked: 'bad' };

export function RegistryState({ status }: { status: RegistryStatus }): ReactNode {
  return <State tone={TONES[status]}>{words.status[status]}</State>;
}
