import type { ReactNode } from 'react';
import type { Box } from './plot-data.js';
import type { Scale } from './scales.js';

interface AxesProps {
  x: Scale;
  y: Scale;
  box: Box;
  labels: { x: string; y: string };
}

/** Hairlines across, ticks with their figures, and what is measured: up at the top of its axis, across at the end of its own. */
export function Axes({ x, y, box, labels }: AxesProps): ReactNode {
  const [right, bottom] = [box.left + box.width, box.top + box.height];
  return (
    <g className="plot-axes">
      {y.ticks.map(({ value, text }) => (
        <g key={value}>
          <line className="plot-grid" x1={box.left} x2={right} y1={y.at(value)} y2={y.at(value)} />
          <text x={box.left - 8} y={y.at(value)} dy="0.32em" textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      <line className="plot-base" x1={box.left} x2={right} y1={bottom} y2={bottom} />
      {x.ticks.map(({ value, text }) => (
        <g key={value}>
          <line className="plot-base" x1={x.at(value)} x2={x.at(value)} y1={bottom} y2={bottom + 4} />
          <text x={x.at(value)} y={bottom + 17} textAnchor="middle">
            {text}
          </text>
        </g>
      ))}
      <text className="plot-measure" x={0} y={12}>
        {labels.y}
      </text>
      <text className="plot-measure" x={right} y={bottom + 36} textAnchor="end">
        {labels.x}
      </text>
    </g>
  );
}
