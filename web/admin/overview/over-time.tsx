import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import { useFilters } from '../../office/address/use-address.js';
import { useGet } from '../../office/api/use-get.js';
import { formats } from '../../office/pieces/formats.js';
import { Section } from '../../office/pieces/page.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import { Plot } from '../../office/plots/plot.js';
import type { Axis, PlotPoint, PlotTone } from '../../office/plots/plot-data.js';
import { texts as office } from '../../office/texts.js';
import { Waiting } from '../../ui/waiting.js';
import type { Activity, ActivitySpan } from './activity.js';
import { texts } from './texts.js';

const EVERY_MS = 60_000;
const SPANS = (['hour', 'day'] as const).map((value) => ({ value, label: texts.over.spans[value] }));
const HEIGHT = 190;

interface Drawn {
  readonly title: string;
  readonly as: 'bars' | 'line';
  readonly axis: Axis;
  readonly lines: readonly { readonly name: string; readonly tone: PlotTone; readonly of: (span: ActivitySpan) => number | null }[];
}

const amount = (value: string | null): number | null => (value === null ? null : Number(value));
const money = (value: number): string => formats.money(value.toFixed(2));
const cents = (value: number): string => formats.money(value.toFixed(3));
const { plots } = texts.over;

const DRAWN: readonly Drawn[] = [
  {
    title: plots.answers,
    as: 'bars',
    axis: { kind: 'linear', label: plots.answersAxis, text: formats.number, includes: [0] },
    lines: [{ name: plots.answers, tone: 'accent', of: ({ answers }) => answers }],
  },
  {
    title: plots.decisions,
    as: 'line',
    axis: { kind: 'linear', label: plots.tasksAxis, text: formats.number, includes: [0] },
    lines: [
      { name: plots.decided, tone: 'good', of: ({ decided }) => decided },
      { name: plots.disputed, tone: 'warn', of: ({ disputed }) => disputed },
    ],
  },
  {
    title: plots.time,
    as: 'line',
    axis: { kind: 'linear', label: plots.hoursAxis, includes: [0] },
    lines: [
      { name: plots.median, tone: 'accent', of: ({ medianHours }) => medianHours },
      { name: plots.slow, tone: 'soft', of: ({ slowHours }) => slowHours },
    ],
  },
  {
    title: plots.agreement,
    as: 'line',
    axis: { kind: 'linear', label: plots.shareAxis, text: formats.percent, includes: [1] },
    lines: [{ name: plots.agreement, tone: 'accent', of: ({ agreement }) => agreement }],
  },
  {
    title: plots.cost,
    as: 'line',
    axis: { kind: 'linear', label: plots.moneyAxis, text: cents, includes: [0] },
    lines: [{ name: plots.cost, tone: 'accent', of: ({ costPerVerified }) => amount(costPerVerified) }],
  },
  {
    title: plots.rate,
    as: 'line',
    axis: { kind: 'linear', label: plots.rateAxis, text: money, includes: [0] },
    lines: [{ name: plots.rate, tone: 'good', of: ({ hourlyRate }) => amount(hourlyRate) }],
  },
];

export function OverTime(): ReactNode {
  const filters = useFilters();
  const span = filters.get('span') === 'day' ? 'day' : 'hour';
  const { data, problem, again } = useGet<Activity>('/admin/activity', { span }, () => EVERY_MS);
  const choice = (
    <SegmentedControl
      aria-label={texts.over.span}
      data={SPANS}
      value={span}
      onChange={(value) => filters.set({ span: value === 'hour' ? undefined : value }, { replace: true })}
    />
  );
  return (
    <Section title={texts.over.title} lead={texts.over.lead[span]} beside={choice}>
      <ProblemNote problem={problem} again={again} />
      {data === undefined && problem === undefined && <Waiting what={office.waiting} />}
      {data?.items.length === 0 && <p className="soft">{texts.over.none}</p>}
      {data !== undefined && data.items.length > 0 && (
        <div className="over-time">
          {DRAWN.map((drawn) => (
            <OnePlot key={drawn.title} drawn={drawn} spans={data.items} />
          ))}
        </div>
      )}
    </Section>
  );
}

function OnePlot({ drawn: { title, as, axis, lines }, spans }: { drawn: Drawn; spans: readonly ActivitySpan[] }): ReactNode {
  const series = lines.map(({ name, tone, of }) => ({
    name,
    tone,
    as,
    points: spans.map((span): PlotPoint => ({ x: Date.parse(span.at), y: of(span) })),
  }));
  const known = spans.flatMap((span) => lines[0]?.of(span) ?? []);
  if (series.every(({ points }) => points.every(({ y }) => y === null || y === 0)))
    return (
      <figure className="plot">
        <figcaption className="plot-title">{title}</figcaption>
        <p className="soft">{texts.over.unknown}</p>
      </figure>
    );
  const text = axis.text ?? formats.number;
  const says = texts.over.says(title, text(known.at(-1) ?? 0), text(Math.min(...known)), text(Math.max(...known)));
  return <Plot title={title} says={says} height={HEIGHT} x={{ kind: 'time', label: texts.over.time }} y={axis} series={series} />;
}
