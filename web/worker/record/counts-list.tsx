import type { ReactNode } from 'react';
import type { WorkerMe } from '../../api/shapes.js';
import { formats, t } from '../words.js';

export function CountsList({ counts }: { counts: WorkerMe['counts'] }): ReactNode {
  const rows: readonly (readonly [string, string])[] = [
    [t.record.answered, formats.number(counts.answered)],
    [t.record.agreed, formats.number(counts.agreed)],
    [t.record.disagreed, formats.number(counts.disagreed)],
    [t.record.pending, formats.number(counts.pending)],
    [t.record.notCounted, formats.number(counts.notCounted)],
  ];
  return (
    <section className="stack-close" aria-labelledby="counts">
      <h2 id="counts">{t.record.counts}</h2>
      <dl className="figures-list">
        {rows.map(([name, figure]) => (
          <div key={name} className="figures-row">
            <dt>{name}</dt>
            <dd className="figures">{figure}</dd>
          </div>
        ))}
      </dl>
      <p className="small soft">{t.record.countsHint}</p>
    </section>
  );
}
