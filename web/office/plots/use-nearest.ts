import { type PointerEvent, useState } from 'react';
import type { PlotPoint, Series } from './plot-data.js';
import type { Scale } from './scales.js';

export interface Nearest<Point extends PlotPoint = PlotPoint> {
  readonly point: Point;
  readonly series: Series<Point>;
  readonly left: number;
  readonly top: number;
}

const REACH = 32;

interface Found<Point extends PlotPoint> {
  nearest: Nearest<Point> | null;
  handlers: { onPointerMove: (event: PointerEvent<HTMLElement>) => void; onPointerLeave: () => void };
}

/** The point nearest to the pointer: along a line by its x alone, else in any direction, within reach. */
export function useNearest<Point extends PlotPoint>(series: readonly Series<Point>[], { x, y }: { x: Scale; y: Scale }): Found<Point> {
  const [at, setAt] = useState<{ left: number; top: number } | null>(null);
  const follow = (event: PointerEvent<HTMLElement>): void => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    setAt({ left: event.clientX - left, top: event.clientY - top });
  };
  return {
    nearest: at === null ? null : nearestTo(at, series, { x, y }),
    handlers: { onPointerMove: follow, onPointerLeave: () => setAt(null) },
  };
}

function nearestTo<Point extends PlotPoint>(
  at: { left: number; top: number },
  series: readonly Series<Point>[],
  { x, y }: { x: Scale; y: Scale },
): Nearest<Point> | null {
  let best: Nearest<Point> | null = null;
  let least = REACH ** 2;
  for (const one of series) {
    // The height still tells lines apart, and bars and lines are met at any height.
    const upright = one.as === 'points' ? 1 : 0.01;
    for (const point of one.points) {
      if (point.y === null) continue;
      const [left, top] = [x.at(point.x), y.at(point.y)];
      const away = (left - at.left) ** 2 + upright * (top - at.top) ** 2;
      if (away < least) [best, least] = [{ point, series: one, left, top }, away];
    }
  }
  return best;
}
