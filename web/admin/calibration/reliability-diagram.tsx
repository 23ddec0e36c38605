import type { ReactNode } from 'react';
import { formats } from '../../office/pieces/formats.js';
import type { Guide, PlotPoint } from '../../office/plots/plot-data.js';
import { Plot } from '../../office/plots/plot.js';
import type { Bucket } from './calibration.js';
import { share, tick } from './figures.js';
import { texts } from './texts.js';

const DIAGONAL: Guide = { name: texts.diagram.perfect, from: [0, 0], to: [1, 1], named: 'start' };
const WHOLE = [0, 1] as const;

/** What was said across, what was so up: on the diagonal, one can take the confidence at its word. */
export function ReliabilityDiagram({ buckets, says }: { buckets: readonly Bucket[]; says: string }): ReactNode {
  const points = buckets.map(({ confidence, share: right, low, high, count }): PlotPoint => ({
    x: confidence,
    y: right,
    low,
    high,
    label: formats.number(count),
    note: texts.diagram.tasks(count),
  }));
  return (
    <div className="stack-close">
      <Plot
        title={texts.diagram.title}
        says={says}
        height={400}
        x={{ kind: 'linear', label: texts.diagram.said, domain: WHOLE, text: share }}
        y={{ kind: 'linear', label: texts.diagram.was, domain: WHOLE, text: tick }}
        series={[{ name: texts.diagram.was, tone: 'accent', as: 'points', points }]}
        guides={[DIAGONAL]}
      />
      <p className="soft tiny">{texts.diagram.note}</p>
    </div>
  );
}
