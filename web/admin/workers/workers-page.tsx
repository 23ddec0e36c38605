import { Select } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Page as PageOf } from '../../api/shapes.js';
import { Link } from '../../office/address/link.js';
import { useFilters } from '../../office/address/use-address.js';
import { useGet } from '../../office/api/use-get.js';
import type { Column } from '../../office/pieces/data-table.js';
import { Empty } from '../../office/pieces/empty.js';
import { formats } from '../../office/pieces/formats.js';
import { Listing } from '../../office/pieces/listing.js';
import { Page } from '../../office/pieces/page.js';
import { SearchField } from '../../office/pieces/search-field.js';
import { When } from '../../office/pieces/when.js';
import type { Worker } from '../../office/shapes/worker.js';
import { ReliabilityFigure } from './reliability-figure.js';
import { texts } from './texts.js';
import { WorkerFlags } from './worker-flags.js';
import { WorkerState } from './worker-state.js';

const COLUMNS: readonly Column<Worker>[] = [
  {
    head: texts.columns.name,
    long: true,
    cell: ({ id, displayName }) => (
      <Link className="row-link" to={`/admin/workers/${id}`}>
        {displayName}
      </Link>
    ),
  },
  {
    head: texts.columns.status,
    long: true,
    cell: ({ status, flags }) => (
      <>
        <WorkerState status={status} /> <WorkerFlags flags={flags} />
      </>
    ),
  },
  { head: texts.columns.reliability, cell: ({ reliability }) => <ReliabilityFigure reliability={reliability} /> },
  { head: texts.columns.gold, figure: true, cell: ({ gold }) => goldOf(gold) },
  { head: texts.columns.agreement, figure: true, spare: true, cell: ({ agreement }) => agreement !== null && formats.percent(agreement) },
  { head: texts.columns.answered, figure: true, cell: ({ answered }) => formats.number(answered) },
  {
    head: texts.columns.hourly,
    figure: true,
    spare: true,
    cell: ({ hourlyRate }) => hourlyRate !== null && formats.money(hourlyRate),
  },
  {
    head: texts.columns.speed,
    figure: true,
    spare: true,
    cell: ({ medianSeconds }) => medianSeconds !== null && texts.seconds(medianSeconds),
  },
  {
    head: texts.columns.active,
    spare: true,
    cell: ({ lastActiveAt }) => (lastActiveAt === null ? <span className="soft">{texts.never}</span> : <When at={lastActiveAt} />),
  },
];

/** Nothing instead of "0 of 0": no gold yet says nothing about anybody. */
export function goldOf({ right, wrong }: Worker['gold']): string | null {
  return right + wrong === 0 ? null : texts.of(formats.number(right), formats.number(right + wrong));
}

const STATUSES = [{ value: '', label: texts.filter.any }, ...Object.entries(texts.status).map(([value, label]) => ({ value, label }))];
const SORTS = Object.entries(texts.sorts).map(([value, label]) => ({ value, label }));

export function WorkersPage(): ReactNode {
  const filters = useFilters();
  const { q, status, sort } = { q: filters.get('q'), status: filters.get('status'), sort: filters.get('sort') };
  const got = useGet<PageOf<Worker>>('/admin/workers', { q, status, sort, cursor: filters.get('cursor') });
  return (
    <Page title={texts.title} lead={texts.lead} actions={<Link to="/admin/collusion">{texts.collusion.link}</Link>}>
      <div className="filters">
        <SearchField label={texts.filter.search} hint={texts.filter.searchHint} />
        <Select
          label={texts.filter.status}
          data={STATUSES}
          value={status ?? ''}
          onChange={(value) => filters.set({ status: value ?? '' })}
        />
        <Select
          label={texts.filter.sort}
          data={SORTS}
          value={sort ?? 'newest'}
          onChange={(value) => filters.set({ sort: value === 'newest' ? undefined : (value ?? undefined) })}
        />
      </div>
      <Listing
        caption={texts.title}
        got={got}
        columns={COLUMNS}
        keyOf={({ id }) => id}
        empty={<NoWorkers filtered={q !== undefined || status !== undefined} />}
      />
    </Page>
  );
}

function NoWorkers({ filtered }: { filtered: boolean }): ReactNode {
  if (filtered) return <Empty title={texts.empty.filtered} actions={<Link to="/admin/workers">{texts.empty.unfilter}</Link>} />;
  return <Empty title={texts.empty.title}>{texts.empty.text}</Empty>;
}
