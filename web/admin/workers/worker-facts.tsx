import type { ReactNode } from 'react';
import { Facts } from '../../office/pieces/facts.js';
import { formats } from '../../office/pieces/formats.js';
import { Section } from '../../office/pieces/page.js';
import { State } from '../../office/pieces/state.js';
import { When } from '../../office/pieces/when.js';
import type { WorkerDetail } from '../../office/shapes/worker.js';
import { texts } from './texts.js';
import { WorkerState } from './worker-state.js';

export function WorkerFacts({ worker }: { worker: WorkerDetail }): ReactNode {
  const { one } = texts;
  return (
    <div className="stack">
      <Section title={one.standing}>
        <Facts
          of={
            [
              [one.status, <WorkerState key="status" status={worker.status} />],
              [one.cause, worker.statusCause && texts.acts.causes[worker.statusCause]],
              [one.reason, worker.statusReason],
              [one.until, <Until key="until" worker={worker} />],
              [one.qualified, worker.qualifiedAt && <When at={worker.qualifiedAt} />],
              [one.hourly, worker.hourlyRate === null ? one.noHourly : one.perHour(formats.money(worker.hourlyRate))],
              [one.balance, formats.money(worker.balance)],
              [one.email, worker.email],
              [one.country, worker.country],
              [one.languages, worker.languages.join(', ')],
              [one.joined, <When key="joined" at={worker.createdAt} />],
              [one.active, worker.lastActiveAt === null ? texts.never : <When key="active" at={worker.lastActiveAt} />],
            ].filter(([name]) => name !== one.until || worker.status === 'suspended') as [string, ReactNode][]
          }
        />
      </Section>
      <Tests tests={worker.tests} />
    </div>
  );
}

function Until({ worker }: { worker: WorkerDetail }): ReactNode {
  return worker.suspendedUntil === null ? texts.one.lifted : <When at={worker.suspendedUntil} as="exact" />;
}

function Tests({ tests }: { tests: WorkerDetail['tests'] }): ReactNode {
  if (tests.length === 0) return null;
  return (
    <Section title={texts.one.tests}>
      <ul className="stack-close plain">
        {tests.map(({ startedAt, finishedAt, passed }) => (
          <li key={startedAt} className="row">
            <When at={startedAt} />
            <State tone={passed === true ? 'good' : 'plain'}>
              {finishedAt === null ? texts.one.unfinished : passed === true ? texts.one.passed : texts.one.failed}
            </State>
          </li>
        ))}
      </ul>
    </Section>
  );
}
