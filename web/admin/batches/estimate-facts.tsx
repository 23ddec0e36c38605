import type { ReactNode } from 'react';
import { useGet } from '../../office/api/use-get.js';
import { Facts } from '../../office/pieces/facts.js';
import { formats } from '../../office/pieces/formats.js';
import { Section } from '../../office/pieces/page.js';
import { When } from '../../office/pieces/when.js';
import type { Batch } from '../../office/shapes/batch.js';
import { texts } from './texts.js';

interface Range<T> {
  readonly low: T;
  readonly expected: T;
  readonly high: T;
}

interface Estimate {
  readonly answers: Range<number>;
  /** US dollars still to be paid. */
  readonly cost: Range<string>;
  readonly answersPerHour: number | null;
  readonly doneAt: string | null;
}

/** What the open tasks will still cost, and when they will be done at the present pace. */
export function EstimateFacts({ batch }: { batch: Batch }): ReactNode {
  const { data } = useGet<Estimate>(batch.counts.open === 0 ? null : `/batches/${batch.id}/estimate`);
  if (batch.counts.open === 0 || data === undefined) return null;
  const { answers, cost, answersPerHour, doneAt } = data;
  return (
    <Section title={texts.estimate.title}>
      <Facts
        of={[
          [
            texts.estimate.answers,
            texts.estimate.range(formats.number(answers.expected), formats.number(answers.low), formats.number(answers.high)),
          ],
          [texts.estimate.cost, texts.estimate.range(formats.money(cost.expected), formats.money(cost.low), formats.money(cost.high))],
          [
            texts.estimate.pace,
            answersPerHour === null ? texts.estimate.unknown : texts.estimate.perHour(formats.number(Math.round(answersPerHour))),
          ],
          [texts.estimate.done, doneAt === null ? null : <When key="done" at={doneAt} />],
        ]}
      />
    </Section>
  );
}
