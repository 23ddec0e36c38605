import type { ReactNode } from 'react';
import { Link } from '../../office/address/link.js';
import type { VoidReport } from '../../office/shapes/worker.js';
import { texts } from './texts.js';

const EFFECTS = ['revoked', 'recounted', 'stands'] as const;
const SHOWN = 100;

export function VoidEffects({ report: { ballots, effects, tasks } }: { report: VoidReport }): ReactNode {
  if (ballots === 0) return <p>{texts.void.none}</p>;
  return (
    <div className="stack-close">
      <p className="figures">{texts.void.would(ballots)}</p>
      <ul className="plain-list figures">
        {EFFECTS.filter((effect) => effects[effect] > 0).map((effect) => (
          <li key={effect}>{texts.void[effect](effects[effect])}</li>
        ))}
      </ul>
      {tasks.length > 0 && (
        <details className="fold">
          <summary>{texts.void.see}</summary>
          <ul className="plain-list void-tasks">
            {tasks.map(({ taskId, effect }) => (
              <li key={taskId}>
                <Link to={`/admin/tasks/${taskId}`}>{taskId.slice(0, 8)}</Link> {texts.void.effects[effect]}
              </li>
            ))}
          </ul>
          {tasks.length === SHOWN && <p className="soft">{texts.void.more}</p>}
        </details>
      )}
    </div>
  );
}
