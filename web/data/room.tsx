import type { ReactNode } from 'react';
import { pageAt, type Route } from '../office/address/routes.js';
import { usePath } from '../office/address/use-address.js';
import { ExportPage } from '../office/exports/export-page.js';
import { ExportsPage } from '../office/exports/exports-page.js';
import { KeysPage } from '../office/keys/keys-page.js';
import { BreakGuard } from '../office/shell/break-guard.js';
import { Frame } from '../office/shell/frame.js';
import { NotFound } from '../office/shell/not-found.js';
import { texts as office } from '../office/texts.js';
import { ChangesPage } from './changes/changes-page.js';
import { CursorsPage } from './cursors/cursors-page.js';
import { HandlePage } from './handles/handle-page.js';
import { HandlesPage } from './handles/handles-page.js';
import { SubscriptionPage } from './subscriptions/subscription-page.js';
import { SubscriptionsPage } from './subscriptions/subscriptions-page.js';
import { texts } from './texts.js';

const HOME = '/data';

const ROUTES: readonly Route[] = [
  { pattern: HOME, page: () => <HandlesPage /> },
  {
    pattern: '/data/handles/:externalId/:platform',
    page: ({ externalId = '', platform = '' }) => <HandlePage externalId={externalId} platform={platform} />,
  },
  { pattern: '/data/changes', page: () => <ChangesPage /> },
  { pattern: '/data/exports', page: () => <ExportsPage home="/data/exports" /> },
  { pattern: '/data/exports/:id', page: ({ id = '' }) => <ExportPage id={id} home="/data/exports" /> },
  { pattern: '/data/subscriptions', page: () => <SubscriptionsPage /> },
  { pattern: '/data/subscriptions/:id', page: ({ id = '' }) => <SubscriptionPage id={id} /> },
  { pattern: '/data/cursors', page: () => <CursorsPage /> },
  { pattern: '/data/keys', page: () => <KeysPage /> },
];

const RAIL = [
  [
    { to: HOME, label: texts.rail.handles },
    { to: '/data/changes', label: texts.rail.changes },
    { to: '/data/exports', label: texts.rail.exports },
  ],
  [
    { to: '/data/subscriptions', label: texts.rail.subscriptions },
    { to: '/data/cursors', label: texts.rail.cursors },
    { to: '/data/keys', label: texts.rail.keys },
  ],
];

export function Room(): ReactNode {
  const path = usePath();
  const place = pageAt(ROUTES, path);
  return (
    <Frame room={office.rooms.data} home={HOME} groups={RAIL}>
      <BreakGuard key={place?.key ?? path}>{place?.page ?? <NotFound home={HOME} />}</BreakGuard>
    </Frame>
  );
}
