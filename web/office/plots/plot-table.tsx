import type { ReactNode } from 'react';
import { type Column, DataTable } from '../pieces/data-table.js';
import type { Axis, PlotPoint, Series } from './plot-data.js';
import { texts } from './texts.js';
import { scaleOf } from './scales.js';

interface PlotTableProps {
  caption: string;
  x: Axis;
  y: Axis;
  series: readonly Series[];
}

interface Row {
  readonly x: number;
  /** By the name of its series. */
  readonly points: ReadonlyMap<string, PlotPoint>;
}

/** A row for each x, a column for each series. */
export function PlotTable({ caption, x, y, series }: PlotTableProps): ReactNode {
  const [across, up] = [x, y].map((axis) => scaleOf(axis, [], [0, 1], 2).text);
  const rows = rowsOf(series);
  const columns: Column<Row>[] = [
    { head: x.label, cell: (row) => across?.(row.x) },
    ...series.map(({ name }): Column<Row> => ({
      head: name,
      figure: true,
      cell: ({ points }) => intervalText(points.get(name), up ?? String),
    })),
  ];
  return <DataTable caption={caption} columns={columns} rows={rows} keyOf={(row) => String(row.x)} />;
}

function rowsOf(series: readonly Series[]): Row[] {
  const rows = new Map<number, Map<string, PlotPoint>>();
  for (const { name, points } of series) {
    for (const point of points) {
      const row = rows.get(point.x) ?? new Map<string, PlotPoint>();
      rows.set(point.x, row.set(name, point));
    }
  }
  return [...rows].toSorted(([a], [b]) => a - b).map(([x, points]) => ({ x, points }));
}

/** A value with its interval, if it has one. */
export function intervalText(point: PlotPoint | undefined, text: (value: number) => string): string {
  if (point === undefined || point.y === null) return texts.unknown;
  if (point.low === undefined || point.high === undefined) return text(point.y);
  return `${text(point.y)} (${texts.range(text(point.low), text(point.high))})`;
}
