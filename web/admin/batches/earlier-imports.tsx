import type { ReactNode } from 'react';
import type { Page } from '../../api/shapes.js';
import { Link } from '../../office/address/link.js';
import { useFilters } from '../../office/address/use-address.js';
import { useGet } from '../../office/api/use-get.js';
import { type Column, DataTable } from '../../office/pieces/data-table.js';
import { formats } from '../../office/pieces/formats.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import { State } from '../../office/pieces/state.js';
import { When } from '../../office/pieces/when.js';
import type { ImportJob } from '../../office/shapes/batch.js';
import { texts } from './texts.js';

type Import = Omit<ImportJob, 'errors'> & { readonly createdAt: string };

const TONES = { queued: 'accent', running: 'accent', done: 'good', failed: 'bad' } as const;
const SHOWN = '20';

/** What was uploaded to the batch before. */
export function EarlierImports({ batchId }: { batchId: string }): ReactNode {
  const filters = useFilters();
  const { data, problem, again } = useGet<Page<Import>>(`/batches/${batchId}/imports`, { limit: SHOWN });
  if (data?.items.length === 0) return null;
  const { columns } = texts.imports;
  const COLUMNS: readonly Column<Import>[] = [
    {
      head: columns.at,
      cell: ({ id, createdAt }) => (
        <Link to={filters.with({ import: id })}>
          <When at={createdAt} />
        </Link>
      ),
    },
    { head: columns.status, cell: ({ status }) => <State tone={TONES[status]}>{texts.job[status]}</State> },
    { head: texts.job.rows, figure: true, cell: ({ rows }) => formats.number(rows) },
    { head: texts.job.tasks, figure: true, spare: true, cell: ({ tasks }) => formats.number(tasks) },
    {
      head: texts.job.rejected,
      figure: true,
      cell: ({ rejected, errorsUrl }) =>
        rejected === 0 ? formats.number(0) : <a href={`${errorsUrl}?format=csv`} download>{`${formats.number(rejected)} (CSV)`}</a>,
    },
  ];
  return (
    <div className="stack-close">
      <h3>{texts.imports.title}</h3>
      <ProblemNote problem={problem} again={again} />
      {problem === undefined && <DataTable caption={texts.imports.title} columns={COLUMNS} rows={data?.items} keyOf={({ id }) => id} />}
    </div>
  );
}
