/** What can be asked of an axis. */
export interface Axis {
  readonly kind: 'linear' | 'log' | 'time';
  /** What it measures, with its unit. */
  readonly label: string;
  /** A value as it is written at a tick, in the table and under the pointer. Times write themselves when this is left out. */
  readonly text?: (value: number) => string;
  /** The axis reaches at least so far: 0 where lengths are compared. */
  readonly includes?: readonly number[];
  /** Exactly from here to there. */
  readonly domain?: readonly [number, number];
}

export interface PlotPoint {
  readonly x: number;
  /** Null where nothing is known: the line breaks there. */
  readonly y: number | null;
  /** Where there is an estimate: the interval around y. */
  readonly low?: number;
  readonly high?: number;
  /** Written beside the point. */
  readonly label?: string;
  /** One more line under the pointer. */
  readonly note?: string;
  /** Ring: the one in force. Filled: the one under the hand. Dot is the usual. Faint: stands back. */
  readonly look?: 'dot' | 'ring' | 'filled' | 'faint';
}

export type PlotTone = 'accent' | 'good' | 'warn' | 'bad' | 'soft';

export interface Series<Point extends PlotPoint = PlotPoint> {
  readonly name: string;
  readonly tone: PlotTone;
  /** In the order of x, where they are joined. */
  readonly points: readonly Point[];
  /** Line: joined, its intervals a band; named at its end. Points: each for itself, its interval a thin cross. Bars: from zero up. */
  readonly as: 'line' | 'points' | 'bars';
}

/** A line without data of its own: a threshold, or what would be right. */
export interface Guide {
  readonly name: string;
  readonly from: readonly [number, number];
  readonly to: readonly [number, number];
  /** Where its name stands: at its further end, if nothing else is said; at its start, where points crowd around the end. */
  readonly named?: 'start' | 'end';
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}
