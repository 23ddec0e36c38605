import type { ReactNode } from 'react';
import { type Column, DataTable } from '../../office/pieces/data-table.js';
import { formats } from '../../office/pieces/formats.js';
import { Plot } from '../../office/plots/plot.js';
import type { Stated } from './calibration.js';
import { share, tick } from './figures.js';
import { texts } from './texts.js';

const WHOLE = [0, 1] as const;
const SURE = 0.95;

/** How often each confidence is stated: where on the diagram the work lies. */
export function StatedHistogram({ stated }: { stated: readonly Stated[] }): ReactNode {
  const { histogram } = texts;
  const all = stated.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  const sure = stated.filter(({ from }) => from >= SURE).reduce((sum, { count }) => sum + count, 0);
  const points = stated.map(({ from, to, count }) => ({ x: (from + to) / 2, y: count / all, note: histogram.decisions(count) }));
  return (
    <Plot
      title={histogram.title}
      says={histogram.says(all, share(sure / all), share(SURE))}
      height={170}
      x={{ kind: 'linear', label: texts.diagram.said, domain: WHOLE, text: share }}
      y={{ kind: 'linear', label: histogram.share, text: tick, includes: [0] }}
      series={[{ name: histogram.share, tone: 'soft', as: 'bars', points }]}
      table={<StatedTable stated={stated.filter(({ count }) => count > 0)} all={all} />}
    />
  );
}

function StatedTable({ stated, all }: { stated: readonly Stated[]; all: number }): ReactNode {
  const { columns, between } = texts.histogram;
  const shown: Column<Stated>[] = [
    { head: columns.confidence, cell: ({ from, to }) => between(share(from), share(to)) },
    { head: columns.decisions, figure: true, cell: ({ count }) => formats.number(count) },
    { head: columns.share, figure: true, cell: ({ count }) => share(count / all) },
  ];
  return <DataTable caption={texts.histogram.title} columns={shown} rows={stated} keyOf={({ from }) => String(from)} />;
}
