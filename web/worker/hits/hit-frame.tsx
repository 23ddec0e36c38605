import type { ReactNode } from 'react';
import { t } from '../words.js';
import type { Hit } from './shapes.js';

const SHORTEST = 320;
const ALLOWED = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads';

interface HitFrameProps {
  hit: Hit;
  frame: NonNullable<Hit['frame']>;
  /** The frame shows another page than before: it may have sent its form. */
  moved?: () => void;
}

/**
 * A requester's page. A document of this server gets no origin, so that the session is out of its reach; a page that has an origin of its
 * own keeps it. Neither may lead the worker's page elsewhere.
 */
export function HitFrame({ hit, frame: { url, height }, moved }: HitFrameProps): ReactNode {
  const isElsewhere = new URL(url, location.href).origin !== location.origin;
  return (
    <iframe
      className="hit-frame"
      title={t.hits.page(hit.requester)}
      src={url}
      sandbox={isElsewhere ? `${ALLOWED} allow-same-origin` : ALLOWED}
      referrerPolicy="no-referrer"
      height={Math.max(SHORTEST, height)}
      onLoad={moved}
    />
  );
}
