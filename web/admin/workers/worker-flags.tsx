import type { ReactNode } from 'react';
import { State } from '../../office/pieces/state.js';
import type { Worker } from '../../office/shapes/worker.js';
import { texts } from './texts.js';

/** Why one may want to look at somebody. */
export function WorkerFlags({ flags }: { flags: Worker['flags'] }): ReactNode {
  return flags.map((flag) => (
    <span key={flag}>
      <State tone={flag === 'copying' ? 'bad' : 'warn'}>{texts.flags[flag]}</State>{' '}
    </span>
  ));
}
