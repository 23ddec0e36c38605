import { Button, Progress } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { readAgain } from '../../office/api/fresh.js';
import { useGet } from '../../office/api/use-get.js';
import { formats } from '../../office/pieces/formats.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import { State } from '../../office/pieces/state.js';
import type { ImportJob } from '../../office/shapes/batch.js';
import { Banner } from '../../ui/banner.js';
import { ImportErrors } from './import-errors.js';
import { texts } from './texts.js';

const EVERY_MS = 700;
const moves = ({ status }: ImportJob): boolean => status === 'queued' || status === 'running';

/** One import, from waiting for its turn to the rows that it refused. */
export function ImportProgress({ id, onAnother }: { id: string; onAnother: () => void }): ReactNode {
  const { data: job, problem, again } = useGet<ImportJob>(`/imports/${id}`, {}, (now) => (moves(now) ? EVERY_MS : null));
  const done = job?.status === 'done';
  // The batch's own figures have changed by then.
  useEffect(() => {
    if (done) readAgain();
  }, [done]);
  if (job === undefined) return <ProblemNote problem={problem} again={again} />;
  return (
    <div className="stack">
      <ProblemNote problem={problem} again={again} />
      <div className="stack-close" role="status">
        <State tone={job.status === 'failed' ? 'bad' : done ? 'good' : 'accent'}>{texts.job[job.status]}</State>
        {moves(job) && <Progress value={job.progress * 100} aria-label={texts.job[job.status]} />}
        {moves(job) && <p className="soft small">{texts.job.leave}</p>}
      </div>
      {job.status === 'failed' && (
        <Banner tone="bad" title={texts.job.failed}>
          {job.error} {texts.job.failedText}
        </Banner>
      )}
      <ImportFigures job={job} />
      <ImportErrors job={job} />
      {!moves(job) && (
        <div className="row">
          <Button onClick={onAnother}>{texts.upload.another}</Button>
        </div>
      )}
    </div>
  );
}

function ImportFigures({ job }: { job: ImportJob }): ReactNode {
  const figures = ['rows', 'created', 'duplicates', 'rejected', 'tasks'] as const;
  return (
    <dl className="figure-row">
      {figures.map((figure) => (
        <div key={figure}>
          <dt>{texts.job[figure]}</dt>
          <dd>{formats.number(job[figure])}</dd>
        </div>
      ))}
    </dl>
  );
}
