import { Link } from '../../office/address/link.js';
import type { Column } from '../../office/pieces/data-table.js';
import { formats } from '../../office/pieces/formats.js';
import { PlatformNames } from '../../office/pieces/platforms.js';
import { When } from '../../office/pieces/when.js';
import type { Batch } from '../../office/shapes/batch.js';
import { ShortProgress } from './batch-progress.js';
import { BatchState } from './batch-state.js';
import { texts } from './texts.js';

export const BATCH_COLUMNS: readonly Column<Batch>[] = [
  {
    head: texts.columns.name,
    long: true,
    cell: ({ id, name }) => (
      <Link className="row-link" to={`/admin/batches/${id}`}>
        {name}
      </Link>
    ),
  },
  { head: texts.columns.status, cell: ({ status }) => <BatchState status={status} /> },
  { head: texts.columns.platforms, spare: true, long: true, cell: ({ platforms }) => <PlatformNames platforms={platforms} /> },
  { head: texts.columns.progress, cell: ({ counts }) => <ShortProgress counts={counts} /> },
  { head: texts.columns.disputed, figure: true, cell: ({ counts }) => formats.number(counts.disputed) },
  { head: texts.columns.spent, figure: true, cell: ({ spent }) => formats.money(spent) },
  { head: texts.columns.created, spare: true, cell: ({ createdAt }) => <When at={createdAt} /> },
];
