import type { ReactNode } from 'react';
import type { Box, Guide } from './plot-data.js';
import type { Scale } from './scales.js';

interface GuideLineProps {
  guide: Guide;
  scales: { x: Scale; y: Scale };
  box: Box;
}

/** A dashed line with its name at one of its ends, kept inside the drawing. */
export function GuideLine({ guide: { name, from, to, named = 'end' }, scales: { x, y }, box }: GuideLineProps): ReactNode {
  const [endX, endY] = [x.at(to[0]), y.at(to[1])];
  const upright = from[0] === to[0];
  const end = { left: upright ? endX + 5 : endX - 4, top: Math.max(box.top + 10, upright ? endY + 10 : endY - 6) };
  // Under the line that rises from there.
  const start = { left: x.at(from[0]) + 32, top: y.at(from[1]) - 6 };
  const { left, top } = named === 'end' ? end : start;
  return (
    <g className="plot-guide">
      <line x1={x.at(from[0])} y1={y.at(from[1])} x2={endX} y2={endY} />
      <text x={left} y={top} textAnchor={named === 'start' || upright ? 'start' : 'end'}>
        {name}
      </text>
    </g>
  );
}
