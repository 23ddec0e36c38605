import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from '../../office/address/link.js';
import { PLATFORM_NAMES } from '../../office/pieces/platforms.js';
import type { Task } from '../../office/shapes/task.js';
import { candidatesOf } from './candidates.js';
import { texts } from './texts.js';

interface DisputeListProps {
  disputes: readonly Task[];
  more: boolean;
  current: string | undefined;
}

export function DisputeList({ disputes, more, current }: DisputeListProps): ReactNode {
  return (
    <nav className="mail-list" aria-label={texts.list}>
      <p className="soft small figures">{texts.count(disputes.length, more)}</p>
      <ul>
        {disputes.map((dispute) => (
          <li key={dispute.id}>
            <DisputeLine dispute={dispute} current={dispute.id === current} />
          </li>
        ))}
      </ul>
      <p className="soft tiny mail-keys">{texts.keys}</p>
    </nav>
  );
}

function DisputeLine({ dispute, current }: { dispute: Task; current: boolean }): ReactNode {
  const line = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (current) line.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  const split = candidatesOf(dispute.answers)
    .map(({ ballots }) => ballots.length)
    .filter((count) => count > 0);
  return (
    <Link to={`/admin/disputes/${dispute.id}`} className="mail-line" aria-current={current ? 'true' : undefined}>
      <span ref={line} className="mail-name">
        {dispute.athlete.name}
      </span>
      <span className="figures soft">{split.join(' : ')}</span>
      <span className="soft small">
        {PLATFORM_NAMES[dispute.platform]} · {dispute.decision && texts.cause[dispute.decision.cause]}
      </span>
    </Link>
  );
}
