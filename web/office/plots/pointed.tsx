import type { ReactNode } from 'react';
import { intervalText } from './plot-table.js';
import type { Scale } from './scales.js';
import type { Nearest } from './use-nearest.js';

interface PointedProps {
  nearest: Nearest;
  scales: { x: Scale; y: Scale };
  labels: { x: string; y: string };
  width: number;
}

/** The figures of the point under the pointer, on the side where there is room. */
export function Pointed({ nearest: { point, series, left, top }, scales: { x, y }, width }: PointedProps): ReactNode {
  const side = left < width / 2 ? { left: left + 12 } : { right: width - left + 12 };
  return (
    <div className="plot-pointed" style={{ ...side, top }} aria-hidden="true">
      <strong>{point.label ?? series.name}</strong>
      <span>{x.text(point.x)}</span>
      <span>{intervalText(point, y.text)}</span>
      {point.note && <span className="soft">{point.note}</span>}
    </div>
  );
}
