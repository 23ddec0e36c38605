import type { ReactNode } from 'react';
import { formats } from '../../office/pieces/formats.js';
import { When } from '../../office/pieces/when.js';
import type { Calibration } from './calibration.js';
import { fine, share } from './figures.js';
import { texts } from './texts.js';

/** What is known, and how far off the model in force was on it. */
export function ModelFacts({ data: { gold, adjudications, model } }: { data: Calibration }): ReactNode {
  const { facts } = texts;
  const figures: (readonly [string, ReactNode])[] = [
    [facts.gold, formats.number(gold)],
    [facts.adjudications, formats.number(adjudications)],
    [facts.tested, formats.number(model?.tested ?? 0)],
    [facts.right, model?.right == null ? null : share(model.right)],
    [facts.ece, model?.ece == null ? null : fine(model.ece)],
    [facts.brier, model?.brier == null ? null : fine(model.brier)],
    [facts.fitted, model === null ? null : <When key="when" at={model.fittedAt} />],
  ];
  return (
    <dl className="figure-row">
      {figures
        .filter(([, value]) => value !== null)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
