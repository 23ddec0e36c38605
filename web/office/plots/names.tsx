import type { ReactNode } from 'react';
import { placeLabels, spreadOut } from './place-labels.js';
import type { Box, Series } from './plot-data.js';
import type { Scale } from './scales.js';

interface NamesProps {
  series: readonly Series[];
  scales: { x: Scale; y: Scale };
  box: Box;
}

/** Labels of points, the one in force and the one under the hand first. */
export function PointNames({ series, scales: { x, y }, box }: NamesProps): ReactNode {
  const wanted = series
    .filter(({ as }) => as === 'points')
    .flatMap(({ points }) => points)
    .flatMap((point) =>
      point.y === null
        ? []
        : [{ x: x.at(point.x), y: y.at(point.y), text: point.label ?? '', must: point.look === 'ring' || point.look === 'filled' }],
    );
  const area = { left: box.left, right: box.left + box.width + 12, top: box.top - 8, bottom: box.top + box.height };
  return placeLabels(wanted, area)
    .filter(({ text }) => text !== '')
    .map(({ x: atX, y: atY, anchor, text }) => (
      <text key={`${text} ${atX} ${atY}`} className="plot-name" x={atX} y={atY} dy="0.32em" textAnchor={anchor}>
        {text}
      </text>
    ));
}

/** Each line is named at its end. */
export function LineNames({ series, scales: { x, y }, box }: NamesProps): ReactNode {
  const named = series
    .filter(({ as }) => as === 'line')
    .flatMap(({ name, tone, points }) => {
      const last = points.findLast((point) => point.y !== null);
      return last === undefined ? [] : [{ name, tone, at: x.at(last.x), height: y.at(last.y ?? 0) }];
    });
  const heights = spreadOut(
    named.map(({ height }) => height),
    { top: box.top, bottom: box.top + box.height },
  );
  return named.map(({ name, tone, at }, number) => (
    <text key={name} className={`plot-name plot-name-${tone}`} x={at + 8} y={heights[number]} dy="0.32em">
      {name}
    </text>
  ));
}
