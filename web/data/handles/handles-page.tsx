import type { ReactNode } from 'react';
import type { Page as PageOf } from '../../api/shapes.js';
import { Link } from '../../office/address/link.js';
import { useFilters } from '../../office/address/use-address.js';
import { useGet } from '../../office/api/use-get.js';
import type { Column } from '../../office/pieces/data-table.js';
import { Empty } from '../../office/pieces/empty.js';
import { confidence } from '../../office/pieces/formats.js';
import { Handle as HandleLink } from '../../office/pieces/handle.js';
import { Listing } from '../../office/pieces/listing.js';
import { Page } from '../../office/pieces/page.js';
import { PlatformName } from '../../office/pieces/platforms.js';
import { When } from '../../office/pieces/when.js';
import type { Handle } from '../../office/shapes/handle.js';
import { CodePanel } from '../code/code-panel.js';
import { HandleFilters } from './handle-filters.js';
import { RegistryState } from './registry-state.js';
import { texts } from './texts.js';

const COLUMNS: readonly Column<Handle>[] = [
  {
    head: texts.columns.athlete,
    long: true,
    cell: ({ externalId, platform, name }) => (
      <>
        <Link className="row-link" to={`/data/handles/${encodeURIComponent(externalId)}/${platform}`}>
          {name}
        </Link>{' '}
        <span className="soft small">{externalId}</span>
      </>
    ),
  },
  { head: texts.columns.platform, cell: ({ platform }) => <PlatformName platform={platform} /> },
  {
    head: texts.columns.handle,
    cell: ({ platform, handle, url }) => handle !== null && <HandleLink platform={platform} name={handle} url={url} />,
  },
  { head: texts.columns.status, cell: ({ status }) => <RegistryState status={status} /> },
  { head: texts.columns.confidence, figure: true, cell: (entry) => entry.confidence !== null && confidence(entry.confidence) },
  { head: texts.columns.agreed, figure: true, spare: true, cell: ({ agreed, ballots }) => `${agreed} / ${ballots}` },
  { head: texts.columns.since, spare: true, cell: ({ verifiedAt }) => <When at={verifiedAt} /> },
];

const FILTERS = ['q', 'platform', 'status', 'updatedSince', 'externalId'] as const;

export function HandlesPage(): ReactNode {
  const filters = useFilters();
  const asked = Object.fromEntries(FILTERS.map((name) => [name, filters.get(name)]));
  const filtered = FILTERS.some((name) => asked[name] !== undefined);
  const got = useGet<PageOf<Handle>>('/handles', { ...asked, cursor: filters.get('cursor') });
  return (
    <Page title={texts.title} lead={texts.lead}>
      <HandleFilters />
      <CodePanel question={{ path: '/handles', query: asked, shape: 'pages' }} />
      <Listing
        caption={texts.title}
        got={got}
        columns={COLUMNS}
        keyOf={({ externalId, platform }) => `${externalId} ${platform}`}
        empty={<NoHandles filtered={filtered} />}
      />
    </Page>
  );
}

function NoHandles({ filtered }: { filtered: boolean }): ReactNode {
  if (filtered) return <Empty title={texts.empty.filtered} actions={<Link to="/data">{texts.empty.unfilter}</Link>} />;
  return <Empty title={texts.empty.title}>{texts.empty.text}</Empty>;
}
