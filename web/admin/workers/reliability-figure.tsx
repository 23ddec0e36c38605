import type { ReactNode } from 'react';
import { formats } from '../../office/pieces/formats.js';
import type { Reliability } from '../../office/shapes/worker.js';
import { texts } from './texts.js';

const WIDTH = 96;

/** The estimate as a mark on a line from 0 to 100 %, its interval as a bar around it; the figures beside it. */
export function ReliabilityFigure({ reliability }: { reliability: Reliability }): ReactNode {
  const { mean, low, high } = reliability;
  return (
    <span className="reliability">
      <svg width={WIDTH} height={12} viewBox={`0 0 ${WIDTH} 12`} aria-hidden="true">
        <line x1={0} x2={WIDTH} y1={6} y2={6} className="reliability-axis" />
        <rect x={low * WIDTH} y={3.5} width={Math.max(1, (high - low) * WIDTH)} height={5} rx={2.5} className="reliability-range" />
        <circle cx={Math.min(WIDTH - 4, Math.max(4, mean * WIDTH))} cy={6} r={3.5} className="reliability-mean" />
      </svg>
      <span className="figures">
        {formats.percent(mean)} <span className="soft">{texts.range(formats.percent(low), formats.percent(high))}</span>
      </span>
    </span>
  );
}
