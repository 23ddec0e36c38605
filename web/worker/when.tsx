import type { ReactNode } from 'react';
import { clock } from './here.js';
import { formats } from './words.js';

/** How long ago, with the exact time on hover. */
export function When({ at }: { at: string }): ReactNode {
  const moment = Date.parse(at);
  return (
    <time dateTime={at} title={formats.exact(moment)}>
      {formats.ago(moment, clock.now())}
    </time>
  );
}
