import type { ReactNode } from 'react';
import type { Page as PageOf } from '../../api/shapes.js';
import { Link } from '../../office/address/link.js';
import { useFilters } from '../../office/address/use-address.js';
import { useGet } from '../../office/api/use-get.js';
import { Page } from '../../office/pieces/page.js';
import { Pager } from '../../office/pieces/pager.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import { texts as office } from '../../office/texts.js';
import { Waiting } from '../../ui/waiting.js';
import { texts } from './texts.js';
import type { Version } from './version.js';
import { VersionsTable } from './versions-table.js';

const SHOWN = '50';

/** Every version that a batch's policy ever had. */
export function VersionsPage({ id }: { id: string }): ReactNode {
  const filters = useFilters();
  const { data, problem, again, waiting } = useGet<PageOf<Version>>(`/batches/${id}/policies`, {
    limit: SHOWN,
    cursor: filters.get('cursor'),
  });
  const latest = useGet<PageOf<Version>>(`/batches/${id}/policies`, { limit: '1' }).data?.items[0];
  return (
    <Page
      title={texts.versions.pageTitle}
      lead={texts.versions.lead}
      within={{ to: `/admin/batches/${id}`, label: texts.versions.batch }}
      actions={<Link to={`/admin/thresholds?batch=${id}`}>{texts.title}</Link>}
    >
      <ProblemNote problem={problem} again={again} />
      {data === undefined && problem === undefined && <Waiting what={office.waiting} />}
      {data !== undefined && latest !== undefined && (
        <>
          <VersionsTable batchId={id} inForce={latest} versions={data.items} waiting={waiting} />
          <Pager nextCursor={data.nextCursor} />
        </>
      )}
    </Page>
  );
}
