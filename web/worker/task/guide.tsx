import type { ReactNode } from 'react';
import { t } from '../words.js';

/** What counts as right, and what the batch's own people say; open for those who are new. */
export function Guide({ instructions, open }: { instructions: string | null; open: boolean }): ReactNode {
  return (
    <details className="fold" open={open}>
      <summary>{t.guide.title}</summary>
      <div className="fold-body stack small">
        {instructions && (
          <div>
            <h3 className="small">{t.guide.batch}</h3>
            <p className="as-written" dir="auto">
              {instructions}
            </p>
          </div>
        )}
        <ul className="guide">
          {t.guide.points.map(([point, why]) => (
            <li key={point}>
              <strong>{point}</strong> {why}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
