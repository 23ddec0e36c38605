import type { ReactNode } from 'react';
import { Facts } from '../../office/pieces/facts.js';
import { formats } from '../../office/pieces/formats.js';
import { Section } from '../../office/pieces/page.js';
import { PlatformName } from '../../office/pieces/platforms.js';
import type { WorkerDetail } from '../../office/shapes/worker.js';
import { ReliabilityFigure } from './reliability-figure.js';
import { texts } from './texts.js';
import { goldOf } from './workers-page.js';

/** Never one number alone: the interval, from how much it comes, and how it differs between platforms. */
export function WorkerReliability({ worker }: { worker: WorkerDetail }): ReactNode {
  const { reliability, agreement, gold, platforms } = worker;
  const evidence = texts.one.evidence(formats.number(Math.round(reliability.evidence)));
  return (
    <Section title={texts.one.reliability} lead={texts.one.reliabilityLead}>
      <Facts
        of={[
          [
            texts.one.overall,
            <span key="all" className="row-close">
              <ReliabilityFigure reliability={reliability} /> <span className="soft">{evidence}</span>
            </span>,
          ],
          [texts.one.gold, goldOf(gold)],
          [texts.one.agreement, agreement === null ? null : `${formats.percent(agreement)} ${texts.one.agreementHint}`],
        ]}
      />
      {platforms.length > 0 && (
        <ul className="stack-close plain">
          {platforms.map(({ platform, reliability: there }) => (
            <li key={platform} className="platform-reliability">
              <PlatformName platform={platform} />
              <ReliabilityFigure reliability={there} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
