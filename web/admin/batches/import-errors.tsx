import type { ReactNode } from 'react';
import { RowErrors } from '../../office/pieces/row-errors.js';
import type { ImportJob } from '../../office/shapes/batch.js';
import { texts } from './texts.js';

export function ImportErrors({ job }: { job: ImportJob }): ReactNode {
  if (job.errors.length === 0) return null;
  return (
    <>
      <RowErrors title={texts.job.errors} lead={texts.job.errorsLead} errors={job.errors} />
      <p>
        <a href={`${job.errorsUrl}?format=csv`} download>
          {texts.job.download}
        </a>
      </p>
    </>
  );
}
