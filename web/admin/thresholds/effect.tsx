import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from '../../office/address/link.js';
import { formats } from '../../office/pieces/formats.js';
import { type Replayed, wrongPerThousand } from './replay.js';
import { rough, hundredth, tenth, texts } from './texts.js';

interface EffectProps {
  today: Replayed;
  tried: Replayed;
  tasks: number;
  same: boolean;
  /** Null: there is no batch to apply it to. */
  onApply: (() => void) | null;
}

/** What the rule under the hand would change, beside today's. */
export function Effect({ today, tried, tasks, same, onApply }: EffectProps): ReactNode {
  const { effect } = texts;
  return (
    <section className="effect" aria-labelledby="effect-title">
      <h2 id="effect-title" className="rule-label">
        {effect.title}
      </h2>
      <Flips tried={tried} same={same} />
      <Measures today={today} tried={tried} tasks={tasks} />
      {tried.undecided > today.undecided && <p className="small warn-text">{effect.ranOut(tried.undecided - today.undecided)}</p>}
      <p className="soft tiny">
        {effect.wrongNote} <Link to="/admin/calibration">{effect.calibration}</Link>
      </p>
      <div className="stack-close">
        <Button variant="filled" disabled={same || onApply === null} onClick={() => onApply?.()}>
          {effect.apply}
        </Button>
        {onApply === null && <p className="soft tiny">{effect.pickToApply}</p>}
      </div>
    </section>
  );
}

function Flips({ tried: { flips }, same }: { tried: Replayed; same: boolean }): ReactNode {
  const { effect } = texts;
  if (same) return <p className="effect-none">{effect.same}</p>;
  if (flips.count === 0) return <p className="effect-none">{effect.nothing}</p>;
  const lines = [
    [flips.gained, effect.gained],
    [flips.lost, effect.lost],
    [flips.changed, effect.changed],
  ] as const;
  return (
    <ul className="effect-flips" aria-live="polite">
      {lines
        .filter(([count]) => count > 0)
        .map(([count, text]) => (
          <li key={text('')}>{text(formats.number(count))}</li>
        ))}
    </ul>
  );
}

const counted = (read: (of: Replayed) => number) => (of: Replayed) => formats.number(read(of));

function perThousand(of: Replayed): string {
  const wrong = wrongPerThousand(of);
  return wrong === null ? '–' : rough(wrong.mean);
}

function Measures({ today, tried, tasks }: { today: Replayed; tried: Replayed; tasks: number }): ReactNode {
  const { rows, columns, table } = texts.effect;
  const measures: [string, (of: Replayed) => string][] = [
    [rows.resolved, counted(({ resolved }) => resolved)],
    [rows.disputed, counted(({ disputed }) => disputed)],
    [rows.undecided, counted(({ undecided }) => undecided)],
    [rows.ballots, counted(({ ballots }) => ballots)],
    [rows.perTask, ({ ballots }) => hundredth(ballots / Math.max(1, tasks))],
    [rows.cost, ({ cost }) => formats.money(cost)],
    [rows.wrong, ({ expectedWrong: { mean } }) => tenth(mean)],
    [rows.between, ({ expectedWrong: { low, high } }) => texts.effect.range(formats.number(low), formats.number(high))],
    [rows.perThousand, perThousand],
  ];
  return (
    <table className="effect-table">
      <caption className="unseen">{table}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="unseen">{columns.measure}</span>
          </th>
          <th scope="col">{columns.today}</th>
          <th scope="col">{columns.tried}</th>
        </tr>
      </thead>
      <tbody>
        {measures.map(([name, text]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{text(today)}</td>
            <td className={text(today) === text(tried) ? undefined : 'effect-moved'}>{text(tried)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
