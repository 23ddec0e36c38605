import type { ReactNode } from 'react';
import { Section } from '../../office/pieces/page.js';
import type { PlotPoint } from '../../office/plots/plot-data.js';
import { Plot } from '../../office/plots/plot.js';
import type { Period } from './calibration.js';
import { fine, share } from './figures.js';
import { texts } from './texts.js';

const DATE = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' });
const day = (moment: number): string => DATE.format(moment);

const HALF_WEEK_MS = 3.5 * 86_400_000;

/** How it went over time: the crowd on gold, and the model on what is known. */
export function DriftSection({ drift }: { drift: readonly Period[] }): ReactNode {
  const { answers, model } = texts.drift;
  const right = drift.map(({ from, answers: given }) =>
    pointOf(from, given && { y: given.share, low: given.low, high: given.high, note: answers.note(given.count) }),
  );
  const apart = drift.map(({ from, model: last }) =>
    pointOf(from, last?.ece == null ? null : { y: last.ece, note: model.note(last.tested) }),
  );
  const [rightAtLast, apartAtLast] = [lastOf(right), lastOf(apart)];
  if (rightAtLast === null && apartAtLast === null) return null;
  const time = { kind: 'time', label: texts.drift.from, text: day, domain: reachOf(right) } as const;
  return (
    <Section title={texts.drift.title} lead={texts.drift.lead}>
      <div className="drift">
        {rightAtLast !== null && (
          <Plot
            title={answers.title}
            says={answers.says(share(rightAtLast))}
            height={240}
            x={time}
            y={{ kind: 'linear', label: answers.up, text: share }}
            series={[{ name: answers.name, tone: 'accent', as: 'line', points: right }]}
          />
        )}
        {apartAtLast !== null && (
          <Plot
            title={model.title}
            says={model.says(fine(apartAtLast))}
            height={240}
            x={time}
            y={{ kind: 'linear', label: model.up, text: fine, includes: [0] }}
            series={[{ name: model.name, tone: 'soft', as: 'line', points: apart }]}
          />
        )}
      </div>
    </Section>
  );
}

/** Both plots show the same time. */
function reachOf(points: readonly PlotPoint[]): [number, number] {
  const [first, last] = [points[0]?.x ?? 0, points.at(-1)?.x ?? 0];
  return first < last ? [first, last] : [first - HALF_WEEK_MS, last + HALF_WEEK_MS];
}

function pointOf(from: string, known: Omit<PlotPoint, 'x'> | null): PlotPoint {
  return { x: Date.parse(from), ...(known ?? { y: null }) };
}

function lastOf(points: readonly PlotPoint[]): number | null {
  return points.findLast(({ y }) => y !== null)?.y ?? null;
}
