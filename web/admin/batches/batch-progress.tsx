import type { ReactNode } from 'react';
import { Link } from '../../office/address/link.js';
import { formats } from '../../office/pieces/formats.js';
import { State, type Tone } from '../../office/pieces/state.js';
import { TallyBar } from '../../office/pieces/tally-bar.js';
import type { TaskCounts } from '../../office/shapes/batch.js';
import { texts } from './texts.js';

/** In the order of the bar, with the filter that shows the tasks behind each figure. */
const PARTS: readonly { readonly count: keyof TaskCounts; readonly status: string; readonly tone: Tone }[] = [
  { count: 'verified', status: 'verified', tone: 'good' },
  { count: 'noAccount', status: 'no_account', tone: 'accent' },
  { count: 'disputed', status: 'disputed', tone: 'warn' },
  { count: 'cancelled', status: 'cancelled', tone: 'plain' },
  { count: 'open', status: 'open', tone: 'plain' },
];

export const totalOf = (counts: TaskCounts): number => PARTS.reduce((sum, { count }) => sum + counts[count], 0);
const decidedOf = (counts: TaskCounts): number => counts.verified + counts.noAccount + counts.cancelled;
/** What is open is the empty part of the bar. */
const sharesOf = (counts: TaskCounts): Parameters<typeof TallyBar>[0]['shares'] =>
  PARTS.filter(({ status }) => status !== 'open').map(({ count, tone }) => ({ name: texts.tasks[count], count: counts[count], tone }));

export function ShortProgress({ counts }: { counts: TaskCounts }): ReactNode {
  const total = totalOf(counts);
  if (total === 0) return <span className="soft">{texts.batch.noTasks}</span>;
  return (
    <span className="short-progress">
      <TallyBar shares={sharesOf(counts)} of={total} />
      <span className="figures">
        {formats.number(decidedOf(counts))} <span className="soft">/ {formats.number(total)}</span>
      </span>
    </span>
  );
}

/** The whole batch as one bar, each figure a link to its tasks. */
export function FullProgress({ counts, tasksAt }: { counts: TaskCounts; tasksAt: (status: string) => string }): ReactNode {
  const total = totalOf(counts);
  return (
    <div className="stack-close">
      <p className="figures">{texts.batch.decided(formats.number(decidedOf(counts)), formats.number(total))}</p>
      <TallyBar shares={sharesOf(counts)} of={total} />
      <ul className="tally-key">
        {PARTS.map(({ count, status, tone }) => (
          <li key={status}>
            <Link to={tasksAt(status)}>
              <State tone={tone}>
                {texts.tasks[count]} <strong className="figures">{formats.number(counts[count])}</strong>
              </State>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
