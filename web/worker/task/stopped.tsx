import type { ReactNode } from 'react';
import type { WorkerMe } from '../../api/shapes.js';
import { hrefOf } from '../route.js';
import { formats, t } from '../words.js';

interface StoppedProps {
  code: 'suspended' | 'blocked';
  me: WorkerMe | null;
  /** Its heading's place on the page. */
  level?: 1 | 2;
}

/** Suspended or blocked: why, for how long, what is safe, and how to object. */
export function Stopped({ code, me, level = 1 }: StoppedProps): ReactNode {
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <section className="stack">
      <Heading>{t.stopped[code]}</Heading>
      {me?.statusCause && t.stopped.causes[me.statusCause] !== null && <p>{t.stopped.causes[me.statusCause]}</p>}
      <p>{me?.statusReason ? t.stopped.because(me.statusReason) : t.stopped.noReason}</p>
      {me?.suspendedUntil && <p>{t.stopped.until(formats.exact(Date.parse(me.suspendedUntil)))}</p>}
      <p className="soft">{t.stopped.safe}</p>
      <div className="row">
        <a className="button button-filled" href={hrefOf('appeal', 'suspension')}>
          {t.stopped.appeal}
        </a>
      </div>
    </section>
  );
}
