import type { ReactNode } from 'react';
import { Link } from '../../office/address/link.js';
import { useGet } from '../../office/api/use-get.js';
import { Facts } from '../../office/pieces/facts.js';
import { formats } from '../../office/pieces/formats.js';
import { Page, Section } from '../../office/pieces/page.js';
import { PlatformNames } from '../../office/pieces/platforms.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import { When } from '../../office/pieces/when.js';
import type { Batch } from '../../office/shapes/batch.js';
import { Banner } from '../../ui/banner.js';
import { Waiting } from '../../ui/waiting.js';
import { holds, useAccount } from '../../office/shell/account.js';
import { texts as office } from '../../office/texts.js';
import { auditOf } from '../audit/audit-of.js';
import { AthletesSection } from './athletes-section.js';
import { BatchActions } from './batch-actions.js';
import { FullProgress, totalOf } from './batch-progress.js';
import { BatchState } from './batch-state.js';
import { EstimateFacts } from './estimate-facts.js';
import { PolicySection } from './policy-section.js';
import { texts } from './texts.js';

const EVERY_MS = 10_000;
const WITHIN = { to: '/admin/batches', label: texts.title };

export function BatchPage({ id }: { id: string }): ReactNode {
  const { data: batch, problem, again } = useGet<Batch>(`/batches/${id}`, {}, ({ status }) => (status === 'open' ? EVERY_MS : null));
  if (batch === undefined) {
    return (
      <Page title={texts.batch.within} within={WITHIN}>
        {problem === undefined ? <Waiting what={office.waiting} /> : <ProblemNote problem={problem} again={again} />}
      </Page>
    );
  }
  const tasksAt = (status: string): string => `/admin/tasks?batch=${id}&status=${status}`;
  return (
    <Page title={batch.name} within={WITHIN} beside={<BatchState status={batch.status} />} actions={<BatchActions batch={batch} />}>
      <ProblemNote problem={problem} again={again} />
      {batch.pauseCause === 'budget' && (
        <Banner tone="warn" title={texts.spent.title}>
          {texts.spent.text}
        </Banner>
      )}
      <div className="columns">
        <div className="stack">
          <Section title={texts.batch.progress} beside={<Link to={`/admin/tasks?batch=${id}`}>{texts.batch.tasks}</Link>}>
            {totalOf(batch.counts) === 0 ? (
              <p className="soft">{texts.batch.uploadFirst}</p>
            ) : (
              <FullProgress counts={batch.counts} tasksAt={tasksAt} />
            )}
          </Section>
          <AthletesSection batchId={id} />
          <AnswersSection batchId={id} />
        </div>
        <div className="stack">
          <BatchFacts batch={batch} />
          <EstimateFacts batch={batch} />
          <PolicySection batch={batch} />
        </div>
      </div>
    </Page>
  );
}

function BatchFacts({ batch }: { batch: Batch }): ReactNode {
  const { facts } = texts.batch;
  const account = useAccount();
  const spent = formats.money(batch.spent);
  return (
    <Section title={texts.batch.about}>
      <Facts
        of={[
          [facts.platforms, <PlatformNames key="platforms" platforms={batch.platforms} />],
          [facts.reward, formats.money(batch.reward)],
          [facts.spent, batch.budget === null ? texts.batch.noLimit(spent) : texts.batch.of(spent, formats.money(batch.budget))],
          [facts.priority, batch.priority === 0 ? null : formats.number(batch.priority)],
          [facts.created, <When key="created" at={batch.createdAt} />],
          [facts.instructions, batch.instructions],
          [
            facts.history,
            holds(account, 'admin') ? (
              <Link key="history" to={auditOf('batch', batch.id)}>
                {texts.batch.history}
              </Link>
            ) : null,
          ],
        ]}
      />
    </Section>
  );
}

function AnswersSection({ batchId }: { batchId: string }): ReactNode {
  const answers = `/api/v1/batches/${batchId}/answers`;
  return (
    <Section title={texts.batch.answers} lead={texts.batch.answersLead}>
      <div className="row">
        <a href={`${answers}?format=csv`} download>
          {texts.batch.csv}
        </a>
        <a href={`${answers}?format=jsonl`} download>
          {texts.batch.jsonl}
        </a>
      </div>
    </Section>
  );
}
