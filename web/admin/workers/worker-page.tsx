import type { ReactNode } from 'react';
import { Link } from '../../office/address/link.js';
import { useGet } from '../../office/api/use-get.js';
import { formats } from '../../office/pieces/formats.js';
import { Page, Section } from '../../office/pieces/page.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import type { WorkerDetail } from '../../office/shapes/worker.js';
import { texts as office } from '../../office/texts.js';
import { Banner } from '../../ui/banner.js';
import { Waiting } from '../../ui/waiting.js';
import { auditOf } from '../audit/audit-of.js';
import { PlannedVoid } from './planned-void.js';
import { WorkerActions } from './worker-actions.js';
import { WorkerActs } from './worker-acts.js';
import { WorkerFacts } from './worker-facts.js';
import { WorkerPairs } from './worker-pairs.js';
import { WorkerMessages } from './worker-messages.js';
import { WorkerReliability } from './worker-reliability.js';
import { WorkerState } from './worker-state.js';
import { texts } from './texts.js';

const WITHIN = { to: '/admin/workers', label: texts.title };
/** While a void is coming: how long there is left, and when it is done. */
const LOOK_MS = 5_000;
const WORK = ['handed', 'live', 'submitted', 'late', 'returned', 'expired', 'voided', 'rejected'] as const;

export function WorkerPage({ id }: { id: string }): ReactNode {
  const {
    data: worker,
    problem,
    again,
  } = useGet<WorkerDetail>(`/admin/workers/${id}`, {}, ({ plannedVoid }) => (plannedVoid === null ? null : LOOK_MS));
  if (worker === undefined) {
    return (
      <Page title={texts.title} within={WITHIN}>
        {problem === undefined ? <Waiting what={office.waiting} /> : <ProblemNote problem={problem} again={again} />}
      </Page>
    );
  }
  return (
    <Page
      title={worker.displayName}
      within={WITHIN}
      beside={<WorkerState status={worker.status} />}
      actions={<WorkerActions worker={worker} />}
    >
      <ProblemNote problem={problem} again={again} />
      <PlannedVoid worker={worker} />
      {worker.email === null && <Banner title={texts.one.erased} />}
      <div className="columns">
        <div className="stack">
          <WorkerReliability worker={worker} />
          <Section title={texts.one.work}>
            <dl className="figure-row">
              {WORK.map((count) => (
                <div key={count}>
                  <dt>{texts.work[count]}</dt>
                  <dd>{formats.number(worker.assignments[count])}</dd>
                </div>
              ))}
            </dl>
          </Section>
          <WorkerMessages worker={worker} />
          <Section title={texts.one.acts} beside={<Link to={auditOf('worker', id)}>{texts.one.audit}</Link>}>
            <WorkerActs acts={worker.acts} />
          </Section>
        </div>
        <WorkerFacts worker={worker} />
      </div>
      <WorkerPairs id={id} />
    </Page>
  );
}
