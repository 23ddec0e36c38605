import { Progress } from '@mantine/core';
import type { ReactNode } from 'react';
import { useGet } from '../api/use-get.js';
import { Facts } from '../pieces/facts.js';
import { formats } from '../pieces/formats.js';
import { Page } from '../pieces/page.js';
import { ProblemNote } from '../pieces/problem-note.js';
import { When } from '../pieces/when.js';
import type { ExportJob } from '../shapes/export.js';
import { texts as office } from '../texts.js';
import { Banner } from '../../ui/banner.js';
import { Waiting } from '../../ui/waiting.js';
import { ExportFiles } from './export-files.js';
import { ExportScope } from './export-scope.js';
import { ExportState, moves } from './export-state.js';
import { texts } from './texts.js';

const EVERY_MS = 700;

/** One export, from waiting for its turn to its files. `home` is the address of the list. */
export function ExportPage({ id, home }: { id: string; home: string }): ReactNode {
  const { data: job, problem, again } = useGet<ExportJob>(`/exports/${id}`, {}, (now) => (moves(now) ? EVERY_MS : null));
  const within = { to: home, label: texts.title };
  if (job === undefined) {
    return (
      <Page title={texts.title} within={within}>
        {problem === undefined ? <Waiting what={office.waiting} /> : <ProblemNote problem={problem} again={again} />}
      </Page>
    );
  }
  return (
    <Page title={texts.one.name(texts.formats[job.format])} within={within} beside={<ExportState job={job} />}>
      <ProblemNote problem={problem} again={again} />
      {moves(job) && (
        <div className="stack-close" role="status">
          <Progress value={job.progress * 100} aria-label={texts.state[job.status]} />
          <p className="soft figures">
            {texts.one.rows(job.rows)}. {texts.one.leave}
          </p>
        </div>
      )}
      {job.status === 'failed' && (
        <Banner tone="bad" title={texts.one.failed}>
          {job.error} {texts.one.failedText}
        </Banner>
      )}
      {job.removedAt !== null && <Banner title={texts.removed}>{texts.removedText}</Banner>}
      {job.status === 'done' && <ExportFacts job={job} />}
      <ExportFiles job={job} />
    </Page>
  );
}

function ExportFacts({ job }: { job: ExportJob }): ReactNode {
  const { rows, firstSeq, lastSeq, createdAt } = job;
  return (
    <Facts
      of={[
        [texts.one.scope, <ExportScope key="scope" job={job} />],
        [texts.one.of, rows === 0 ? texts.one.nothing : formats.number(rows)],
        [texts.one.seqs, firstSeq !== null && lastSeq !== null ? texts.one.range(firstSeq, lastSeq) : null],
        [texts.one.next, lastSeq === null ? null : texts.one.nextText(lastSeq)],
        [texts.one.started, <When key="at" at={createdAt} as="exact" />],
      ]}
    />
  );
}
