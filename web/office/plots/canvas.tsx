import type { ReactNode } from 'react';
import { Axes } from './axes.js';
import { GuideLine } from './guide-line.js';
import { LineNames, PointNames } from './names.js';
import { Marks } from './marks.js';
import type { Axis, Box, Guide, PlotPoint, Series } from './plot-data.js';
import { Pointed } from './pointed.js';
import { scaleOf } from './scales.js';
import { useNearest } from './use-nearest.js';

export interface CanvasProps<Point extends PlotPoint> {
  says: string;
  x: Axis;
  y: Axis;
  series: readonly Series<Point>[];
  guides?: readonly Guide[];
  width: number;
  height: number;
  onPick?: (point: Point) => void;
}

const LETTER = 6.6;

export function Canvas<Point extends PlotPoint>({ says, x, y, series, guides = [], width, height, onPick }: CanvasProps<Point>): ReactNode {
  const known = series.flatMap(({ points }) => points).filter((point) => point.y !== null);
  const heights = known.flatMap(({ y: value, low, high }) => [value ?? 0, low ?? Number.NaN, high ?? Number.NaN]);
  const down = scaleOf(y, heights, [height - 44, 26], Math.max(2, Math.round(height / 56)));
  const box = boxOf(series, { width, height, axis: Math.max(...down.ticks.map(({ text }) => text.length), 1) });
  const across = scaleOf(
    x,
    known.map((point) => point.x),
    [box.left, box.left + box.width],
    Math.max(2, Math.round(box.width / 90)),
  );
  const scales = { x: across, y: down };
  const { nearest, handlers } = useNearest(series, scales);
  return (
    <div className="plot-canvas" {...handlers}>
      <svg
        width={width}
        height={height}
        role="img"
        aria-label={says}
        className={onPick === undefined || nearest === null ? undefined : 'plot-can-pick'}
        onClick={() => nearest !== null && onPick?.(nearest.point)}
      >
        <Axes x={across} y={down} box={box} labels={{ x: x.label, y: y.label }} />
        {guides.map((guide) => (
          <GuideLine key={guide.name} guide={guide} scales={scales} box={box} />
        ))}
        {series.map((one) => (
          <Marks key={one.name} series={one} scales={scales} box={box} nearest={nearest?.point ?? null} />
        ))}
        <PointNames series={series} scales={scales} box={box} />
        <LineNames series={series} scales={scales} box={box} />
      </svg>
      {nearest !== null && <Pointed nearest={nearest} scales={scales} labels={{ x: x.label, y: y.label }} width={width} />}
    </div>
  );
}

/** What the axes and the names at the ends of lines leave. */
function boxOf(series: readonly Series[], { width, height, axis }: { width: number; height: number; axis: number }): Box {
  const lines = series.filter(({ as }) => as === 'line');
  const names = Math.max(0, ...lines.map(({ name }) => name.length));
  const left = Math.ceil(axis * LETTER) + 14;
  const right = names === 0 ? 20 : Math.ceil(Math.min(names * LETTER + 14, width / 3));
  return { left, top: 26, width: Math.max(40, width - left - right), height: height - 70 };
}
