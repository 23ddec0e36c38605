import type { ReactNode } from 'react';
import type { Box, PlotPoint, Series } from './plot-data.js';
import type { Scale } from './scales.js';

interface MarksProps {
  series: Series;
  scales: { x: Scale; y: Scale };
  box: Box;
  /** The point under the pointer. */
  nearest: PlotPoint | null;
}

export function Marks(props: MarksProps): ReactNode {
  const { series } = props;
  return (
    <g className={`plot-series plot-${series.tone}`}>
      {series.as === 'line' && <Line {...props} />}
      {series.as === 'points' && <Points {...props} />}
      {series.as === 'bars' && <Bars {...props} />}
    </g>
  );
}

type Known = PlotPoint & { readonly y: number };
const isKnown = (point: PlotPoint): point is Known => point.y !== null;

function Line({ series, scales: { x, y }, nearest }: MarksProps): ReactNode {
  const stretches = stretchesOf(series.points);
  return (
    <>
      {stretches.map((stretch) => (
        <g key={stretch[0]?.x}>
          <path className="plot-band" d={bandOf(stretch, x, y)} />
          <path className="plot-line" d={pathOf(stretch.map((point) => [x.at(point.x), y.at(point.y)]))} />
          {stretch.length === 1 &&
            stretch.map((point) => <circle key={point.x} className="plot-dot" cx={x.at(point.x)} cy={y.at(point.y)} r={3} />)}
        </g>
      ))}
      {series.points
        .filter((point) => point === nearest && isKnown(point))
        .map((point) => (
          <circle key={point.x} className="plot-dot" cx={x.at(point.x)} cy={y.at(point.y ?? 0)} r={4} />
        ))}
    </>
  );
}

/** Runs of points without a gap. */
function stretchesOf(points: readonly PlotPoint[]): Known[][] {
  const stretches: Known[][] = [[]];
  for (const point of points) {
    if (isKnown(point)) stretches.at(-1)?.push(point);
    else stretches.push([]);
  }
  return stretches.filter(({ length }) => length > 0);
}

function bandOf(stretch: readonly Known[], x: Scale, y: Scale): string {
  if (!stretch.some(({ low, high }) => low !== undefined && high !== undefined)) return '';
  const upper = stretch.map((point): [number, number] => [x.at(point.x), y.at(point.high ?? point.y)]);
  const lower = stretch.map((point): [number, number] => [x.at(point.x), y.at(point.low ?? point.y)]).toReversed();
  return `${pathOf([...upper, ...lower])}Z`;
}

const pathOf = (corners: readonly (readonly [number, number])[]): string =>
  corners.map(([x, y], number) => `${number === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

const RADIUS = { dot: 3.5, faint: 2.5, ring: 3.5, filled: 6 } as const;

function Points({ series, scales: { x, y }, nearest }: MarksProps): ReactNode {
  return series.points.filter(isKnown).map((point) => {
    const { look = 'dot' } = point;
    const [cx, cy] = [x.at(point.x), y.at(point.y)];
    return (
      <g key={`${point.label ?? ''} ${point.x} ${point.y}`} className={`plot-point plot-point-${look}`}>
        {point.low !== undefined && point.high !== undefined && <Cross x={cx} low={y.at(point.low)} high={y.at(point.high)} />}
        <circle className="plot-dot" cx={cx} cy={cy} r={RADIUS[look] + (point === nearest ? 1.5 : 0)} />
        {look === 'ring' && <circle className="plot-ring" cx={cx} cy={cy} r={9} />}
      </g>
    );
  });
}

function Cross({ x, low, high }: { x: number; low: number; high: number }): ReactNode {
  return <path className="plot-cross" d={`M${x} ${low}V${high}M${x - 3} ${low}h6M${x - 3} ${high}h6`} />;
}

/** A point's bar is as wide as the way to its neighbour allows. */
function Bars({ series, scales: { x, y }, box }: MarksProps): ReactNode {
  const known = series.points.filter(isKnown);
  const places = known.map((point) => x.at(point.x));
  const step = places.slice(1).reduce((least, place, number) => Math.min(least, place - (places[number] ?? 0)), box.width / 4);
  const width = Math.max(2, Math.min(48, step - 2));
  const floor = box.top + box.height;
  return known.map((point, number) => {
    const top = y.at(point.y);
    return (
      <rect
        key={point.x}
        className="plot-bar"
        x={(places[number] ?? 0) - width / 2}
        y={top}
        width={width}
        height={Math.max(0, floor - top)}
      />
    );
  });
}
