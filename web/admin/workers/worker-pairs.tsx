import type { ReactNode } from 'react';
import { Link } from '../../office/address/link.js';
import { useGet } from '../../office/api/use-get.js';
import { type Column, DataTable } from '../../office/pieces/data-table.js';
import { formats } from '../../office/pieces/formats.js';
import { Section } from '../../office/pieces/page.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import type { WorkerStatus } from '../../office/shapes/worker.js';
import { texts } from './texts.js';
import { WorkerState } from './worker-state.js';

interface WorkerPair {
  readonly id: string;
  readonly displayName: string;
  readonly status: WorkerStatus;
  readonly shared: number;
  readonly same: number;
  readonly wrongInCommon: number;
  readonly probability: number | null;
}

const { columns } = texts.pairs;

const COLUMNS: readonly Column<WorkerPair>[] = [
  { head: columns.name, long: true, cell: ({ id, displayName }) => <Link to={`/admin/workers/${id}`}>{displayName}</Link> },
  { head: columns.status, spare: true, cell: ({ status }) => <WorkerState status={status} /> },
  { head: columns.shared, figure: true, cell: ({ shared }) => formats.number(shared) },
  { head: columns.same, figure: true, cell: ({ same, shared }) => formats.percent(same / shared) },
  { head: columns.wrong, figure: true, cell: ({ wrongInCommon }) => formats.number(wrongInCommon) },
  {
    head: columns.probability,
    figure: true,
    cell: ({ probability }) => (probability === null ? <span className="soft">{texts.pairs.unknown}</span> : formats.percent(probability)),
  },
];

/** One worker beside each of the others. */
export function WorkerPairs({ id }: { id: string }): ReactNode {
  const { data, problem, again } = useGet<{ items: readonly WorkerPair[] }>(`/admin/workers/${id}/pairs`);
  return (
    <Section title={texts.pairs.title} lead={texts.pairs.lead}>
      <ProblemNote problem={problem} again={again} />
      {data?.items.length === 0 && <p className="soft">{texts.pairs.none}</p>}
      {problem === undefined && data?.items.length !== 0 && (
        <DataTable caption={texts.pairs.title} columns={COLUMNS} rows={data?.items} keyOf={(pair) => pair.id} />
      )}
    </Section>
  );
}
