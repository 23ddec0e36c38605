import type { ReactNode } from 'react';
import type { Page } from '../../api/shapes.js';
import { Link } from '../../office/address/link.js';
import { useGet } from '../../office/api/use-get.js';
import { DataTable } from '../../office/pieces/data-table.js';
import { Section } from '../../office/pieces/page.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import type { Batch } from '../../office/shapes/batch.js';
import { BATCH_COLUMNS } from '../batches/batch-columns.js';
import { texts } from './texts.js';

const SHOWN = '5';

export function LatestBatches(): ReactNode {
  const { data, problem, again } = useGet<Page<Batch>>('/batches', { limit: SHOWN });
  if (data?.items.length === 0) return null;
  return (
    <Section title={texts.batches.title} beside={<Link to="/admin/batches">{texts.batches.all}</Link>}>
      <ProblemNote problem={problem} again={again} />
      {problem === undefined && (
        <DataTable caption={texts.batches.title} columns={BATCH_COLUMNS} rows={data?.items} keyOf={({ id }) => id} />
      )}
    </Section>
  );
}
