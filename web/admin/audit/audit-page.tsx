import type { ReactNode } from 'react';
import type { Page as PageOf } from '../../api/shapes.js';
import { Link } from '../../office/address/link.js';
import { useFilters } from '../../office/address/use-address.js';
import { useGet } from '../../office/api/use-get.js';
import type { Column } from '../../office/pieces/data-table.js';
import { Empty } from '../../office/pieces/empty.js';
import { Listing } from '../../office/pieces/listing.js';
import { Page } from '../../office/pieces/page.js';
import { When } from '../../office/pieces/when.js';
import { AUDIT_FILTERS, AuditFilters } from './audit-filters.js';
import { texts } from './texts.js';

interface Act {
  readonly id: string;
  readonly at: string;
  /** An e-mail; null: Nonet itself. */
  readonly by: string | null;
  readonly action: string;
  /** As kind:id. */
  readonly subject: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly reason: string | null;
}

/** The pages of those things that have one. */
const PAGES: Record<string, string> = { task: '/admin/tasks', worker: '/admin/workers', batch: '/admin/batches', export: '/admin/exports' };

const COLUMNS: readonly Column<Act>[] = [
  { head: texts.columns.at, cell: ({ at }) => <When at={at} /> },
  { head: texts.columns.by, long: true, cell: ({ by }) => by ?? <span className="soft">{texts.nobody}</span> },
  { head: texts.columns.action, cell: ({ action }) => <code>{action}</code> },
  { head: texts.columns.subject, cell: (act) => <Subject act={act} /> },
  { head: texts.columns.reason, long: true, cell: (act) => <Why act={act} /> },
];

export function AuditPage(): ReactNode {
  const filters = useFilters();
  const search = Object.fromEntries(AUDIT_FILTERS.map((name) => [name, filters.get(name)]));
  const given = Object.entries(search).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const got = useGet<PageOf<Act>>('/admin/audit', { ...search, cursor: filters.get('cursor') });
  const file = `/api/v1/admin/audit/file?${new URLSearchParams(given).toString()}`;
  const download = (
    <a href={file} download>
      {texts.download}
    </a>
  );
  return (
    <Page title={texts.title} lead={texts.lead} actions={download}>
      <AuditFilters />
      <Listing
        caption={texts.title}
        got={got}
        columns={COLUMNS}
        keyOf={({ id }) => id}
        empty={given.length === 0 ? <Empty title={texts.empty.title}>{texts.empty.text}</Empty> : <Empty title={texts.empty.filtered} />}
      />
    </Page>
  );
}

function Subject({ act: { subject, action } }: { act: Act }): ReactNode {
  const [kind = '', id = ''] = subject.split(':', 2);
  const short = `${kind} ${id.slice(0, 8)}`;
  // Gold hides among the tasks, and has a list of its own.
  if (action.startsWith('gold.')) return <Link to="/admin/gold">{short}</Link>;
  const page = PAGES[kind];
  return page === undefined ? <span title={subject}>{short}</span> : <Link to={`${page}/${id}`}>{short}</Link>;
}

function Why({ act }: { act: Act }): ReactNode {
  return (
    <>
      {act.reason !== null && <p>{act.reason}</p>}
      <Change act={act} />
    </>
  );
}

function Change({ act }: { act: Act }): ReactNode {
  if (act.before === null && act.after === null) return null;
  return (
    <details className="fold fold-small">
      <summary>{texts.columns.change}</summary>
      <div className="stack-close">
        <Side name={texts.before} value={act.before} />
        <Side name={texts.after} value={act.after} />
      </div>
    </details>
  );
}

function Side({ name, value }: { name: string; value: unknown }): ReactNode {
  return (
    <div>
      <span className="soft tiny">{name}</span>
      <pre className="code">{value === null ? texts.none : JSON.stringify(value, null, 1)}</pre>
    </div>
  );
}
