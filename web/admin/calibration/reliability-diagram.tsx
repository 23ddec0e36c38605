import type { ReactNode } from 'react';
import type { PlotPoint } from '../../office/plots/plot-data.js';
import { Plot } from '../../office/plots/plot.js';
import { formats } from '../../office/pieces/formats.js';
import type { Bucket } from './calibration.js';
import { share } from './figures.js';
import { texts } from './texts.js';

const DIAGONAL = { name: texts.diagram.perfect, from: [0, 0], to: [1, 1] } as const;
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
    <Plot
      title={texts.diagram.title}
      says={says}
      height={340}
      x={{ kind: 'linear', label: texts.diagram.said, domain: WHOLE, text: share }}
      y={{ kind: 'linear', label: texts.diagram.was, domain: WHOLE, text: share }}
      series={[{ name: texts.diagram.was, tone: 'accent', as: 'points', points }]}
      guides={[DIAGONAL]}
    />
  );
}
