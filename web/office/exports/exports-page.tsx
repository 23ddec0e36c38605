import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Page as PageOf } from '../../api/shapes.js';
import { go } from '../address/address.js';
import { Link } from '../address/link.js';
import { useFilters } from '../address/use-address.js';
import { useGet } from '../api/use-get.js';
import type { Column } from '../pieces/data-table.js';
import { Empty } from '../pieces/empty.js';
import { formats } from '../pieces/formats.js';
import { Listing } from '../pieces/listing.js';
import { Page } from '../pieces/page.js';
import { When } from '../pieces/when.js';
import type { ExportJob } from '../shapes/export.js';
import { ExportScope } from './export-scope.js';
import { ExportState, moves } from './export-state.js';
import { SchedulesSection } from './schedules-section.js';
import { StartExport } from './start-export.js';
import { texts } from './texts.js';

const EVERY_MS = 2000;

/** The exports so far; `home` is this list's own address. */
export function ExportsPage({ home }: { home: string }): ReactNode {
  const filters = useFilters();
  const got = useGet<PageOf<ExportJob>>('/exports', { cursor: filters.get('cursor') }, ({ items }) =>
    items.some(moves) ? EVERY_MS : null,
  );
  const [starting, setStarting] = useState(false);
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      actions={
        <Button variant="filled" onClick={() => setStarting(true)}>
          {texts.create}
        </Button>
      }
    >
      <Listing
        caption={texts.title}
        got={got}
        columns={columnsFor(home)}
        keyOf={({ id }) => id}
        empty={<Empty title={texts.empty.title}>{texts.empty.text}</Empty>}
      />
      <SchedulesSection home={home} />
      {starting && <StartExport onClose={() => setStarting(false)} onStarted={(id) => go(`${home}/${id}`)} />}
    </Page>
  );
}

function columnsFor(home: string): readonly Column<ExportJob>[] {
  return [
    {
      head: texts.columns.format,
      cell: ({ id, format }) => (
        <Link className="row-link" to={`${home}/${id}`}>
          {texts.formats[format]}
        </Link>
      ),
    },
    { head: texts.columns.started, cell: ({ createdAt }) => <When at={createdAt} /> },
    { head: texts.columns.what, long: true, spare: true, cell: (job) => <ExportScope job={job} /> },
    { head: texts.columns.state, cell: (job) => <ExportState job={job} /> },
    { head: texts.columns.rows, figure: true, cell: ({ rows }) => formats.number(rows) },
    { head: texts.columns.seq, figure: true, cell: ({ lastSeq }) => lastSeq },
  ];
}
