import type { ReactNode } from 'react';
import { When } from '../../office/pieces/when.js';
import type { WorkerDetail } from '../../office/shapes/worker.js';
import { texts } from './texts.js';

export function WorkerActs({ acts }: { acts: WorkerDetail['acts'] }): ReactNode {
  if (acts.length === 0) return <p className="soft">{texts.one.noActs}</p>;
  return (
    <ul className="stack-close plain">
      {acts.map(({ at, action, by, reason }) => (
        <li key={`${at} ${action}`}>
          <code>{action}</code> <span className="soft">{by ?? texts.one.office},</span> <When at={at} />
          {reason !== null && <p>{reason}</p>}
        </li>
      ))}
    </ul>
  );
}
