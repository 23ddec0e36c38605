import type { ReactNode } from 'react';
import { type Column, DataTable } from '../../office/pieces/data-table.js';
import type { ImportJob, RowError } from '../../office/shapes/batch.js';
import { texts } from './texts.js';

const COLUMNS: readonly Column<RowError>[] = [
  { head: texts.job.line, figure: true, cell: ({ line }) => line },
  { head: texts.job.column, cell: ({ column }) => (column === '' ? <span className="soft">–</span> : <code>{column}</code>) },
  { head: texts.job.message, long: true, cell: ({ message }) => message },
];

const SHOWN = 100;

export function ImportErrors({ job }: { job: ImportJob }): ReactNode {
  if (job.errors.length === 0) return null;
  return (
    <div className="stack-close">
      <h3>{texts.job.errors}</h3>
      <p className="soft">{texts.job.errorsLead}</p>
      <DataTable
        caption={texts.job.errors}
        columns={COLUMNS}
        rows={job.errors.slice(0, SHOWN)}
        keyOf={({ line, column }) => `${line} ${column}`}
      />
      <p>
        <a href={`${job.errorsUrl}?format=csv`} download>
          {texts.job.download}
        </a>
      </p>
    </div>
  );
}
