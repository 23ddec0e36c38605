import { scaleLinear, scaleLog, scaleTime } from 'd3-scale';
import type { Axis } from './plot-data.js';

export interface Tick {
  readonly value: number;
  readonly text: string;
}

/** Where a value stands, in pixels; beyond the ends it stands at the end. */
export interface Scale {
  readonly at: (value: number) => number;
  readonly domain: readonly [number, number];
  readonly ticks: readonly Tick[];
  readonly text: (value: number) => string;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The scale of an axis over these values, drawn from `start` to `end` pixels with about so many ticks. */
export function scaleOf(axis: Axis, values: readonly number[], [start, end]: readonly [number, number], count: number): Scale {
  const domain = axis.domain ?? domainOf(axis, [...values, ...(axis.includes ?? [])]);
  if (axis.kind === 'log') return logScale(axis, domain, [start, end]);
  if (axis.kind === 'time') return timeScale(axis, domain, [start, end], count);
  const scale = scaleLinear(domain, [start, end]).clamp(true);
  if (axis.domain === undefined) scale.nice(count);
  const text = axis.text ?? scale.tickFormat(count);
  return finished(scale, scale.ticks(count), text, ends(scale.domain()));
}

function domainOf({ kind }: Axis, values: readonly number[]): readonly [number, number] {
  const usable = values.filter((value) => Number.isFinite(value) && (kind !== 'log' || value > 0));
  if (usable.length === 0) return kind === 'log' ? [0.1, 10] : [0, 1];
  // Not Math.min(...): a long list is more than a call takes.
  const low = usable.reduce((least, value) => Math.min(least, value));
  const high = usable.reduce((most, value) => Math.max(most, value));
  if (low < high) return [low, high];
  return kind === 'log' ? [low / 2, high * 2] : [low - widthOf(kind, low), high + widthOf(kind, low)];
}

/** Around a single value. */
function widthOf(kind: Axis['kind'], value: number): number {
  return kind === 'time' ? DAY / 2 : Math.max(Math.abs(value) / 10, 0.5);
}

function logScale({ text: written, domain: fixed }: Axis, domain: readonly [number, number], range: readonly [number, number]): Scale {
  const scale = scaleLog(domain, [...range]).clamp(true);
  if (fixed === undefined) scale.domain([halfDecadeBelow(domain[0]), halfDecadeAbove(domain[1])]);
  const [low, high] = ends(scale.domain());
  const decades = Math.log10(high / low);
  // 1, 2 and 5 of each decade; of many decades only the 1.
  const wanted = decades > 3 ? [1] : [1, 2, 5];
  const ticks = scale
    .ticks()
    .filter((value) => wanted.includes(Number((value / 10 ** Math.floor(Math.log10(value) + 1e-9)).toPrecision(3))));
  return finished(scale, ticks, written ?? String, [low, high]);
}

const STEPS = [1, 2, 5, 10];
const halfDecadeBelow = (value: number): number => {
  const decade = 10 ** Math.floor(Math.log10(value) + 1e-9);
  return decade * (STEPS.findLast((step) => step * decade <= value * (1 + 1e-9)) ?? 1);
};
const halfDecadeAbove = (value: number): number => {
  const decade = 10 ** Math.floor(Math.log10(value) + 1e-9);
  return decade * (STEPS.find((step) => step * decade >= value * (1 - 1e-9)) ?? 10);
};

const EXACT = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
const CLOCK = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });
const IN_YEAR = new Intl.DateTimeFormat(undefined, { month: 'short', day: 'numeric' });
const MONTH = new Intl.DateTimeFormat(undefined, { month: 'short', year: 'numeric' });

function timeScale({ text }: Axis, domain: readonly [number, number], range: readonly [number, number], count: number): Scale {
  const scale = scaleTime(domain, [...range]).clamp(true);
  const ticks = scale.ticks(count).map(Number);
  const step = (ticks[1] ?? DAY) - (ticks[0] ?? 0);
  return {
    at: (value) => scale(value),
    domain,
    ticks: ticks.map((value) => ({ value, text: timeText(value, step) })),
    text: text ?? ((value) => EXACT.format(value)),
  };
}

function timeText(value: number, step: number): string {
  if (step >= 28 * DAY) return MONTH.format(value);
  const date = new Date(value);
  return step < DAY && (date.getHours() !== 0 || date.getMinutes() !== 0) ? CLOCK.format(value) : IN_YEAR.format(value);
}

function finished(
  scale: (value: number) => number,
  ticks: readonly number[],
  text: (value: number) => string,
  domain: readonly [number, number],
): Scale {
  return { at: (value) => scale(value), domain, ticks: ticks.map((value) => ({ value, text: text(value) })), text };
}

const ends = (domain: readonly number[]): [number, number] => [domain[0] ?? 0, domain.at(-1) ?? 1];
