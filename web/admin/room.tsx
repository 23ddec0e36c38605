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
import { AgeingPage } from './ageing/ageing-page.js';
import { AlertsPage } from './alerts/alerts-page.js';
import { AppealsPage } from './appeals/appeals-page.js';
import { AuditPage } from './audit/audit-page.js';
import { BatchPage } from './batches/batch-page.js';
import { BatchesPage } from './batches/batches-page.js';
import { CreateBatchPage } from './batches/create-batch-page.js';
import { CalibrationPage } from './calibration/calibration-page.js';
import { CollusionPage } from './collusion/collusion-page.js';
import { ConflictsPage } from './conflicts/conflicts-page.js';
import { DisputesPage } from './disputes/disputes-page.js';
import { GoldPage } from './gold/gold-page.js';
import { OverviewPage } from './overview/overview-page.js';
import { PayoutsPage } from './payouts/payouts-page.js';
import { PeoplePage } from './people/people-page.js';
import { QueuesPage } from './queues/queues-page.js';
import { ReportsPage } from './reports/reports-page.js';
import { TaskPage } from './tasks/task-page.js';
import { TasksPage } from './tasks/tasks-page.js';
import { ThresholdsPage } from './thresholds/thresholds-page.js';
import { VersionsPage } from './thresholds/versions-page.js';
import { CreateItemPage } from './training/create-item-page.js';
import { ItemPage } from './training/item-page.js';
import { TrainingPage } from './training/training-page.js';
import { WorkerPage } from './workers/worker-page.js';
import { WorkersPage } from './workers/workers-page.js';
import { useRail } from './use-rail.js';

const ROUTES: readonly Route[] = [
  { pattern: '/admin', page: () => <OverviewPage /> },
  { pattern: '/admin/batches', page: () => <BatchesPage /> },
  { pattern: '/admin/batches/new', page: () => <CreateBatchPage /> },
  { pattern: '/admin/batches/:id', page: ({ id = '' }) => <BatchPage id={id} /> },
  { pattern: '/admin/tasks', page: () => <TasksPage /> },
  { pattern: '/admin/tasks/:id', page: ({ id = '' }) => <TaskPage id={id} /> },
  { pattern: '/admin/disputes', page: () => <DisputesPage id={undefined} />, stays: 'disputes' },
  { pattern: '/admin/disputes/:id', page: ({ id }) => <DisputesPage id={id} />, stays: 'disputes' },
  { pattern: '/admin/alerts', page: () => <AlertsPage /> },
  { pattern: '/admin/reports', page: () => <ReportsPage /> },
  { pattern: '/admin/ageing', page: () => <AgeingPage /> },
  { pattern: '/admin/conflicts', page: () => <ConflictsPage /> },
  { pattern: '/admin/appeals', page: () => <AppealsPage /> },
  { pattern: '/admin/payouts', page: () => <PayoutsPage /> },
  { pattern: '/admin/workers', page: () => <WorkersPage /> },
  { pattern: '/admin/workers/:id', page: ({ id = '' }) => <WorkerPage id={id} /> },
  { pattern: '/admin/collusion', page: () => <CollusionPage /> },
  { pattern: '/admin/gold', page: () => <GoldPage /> },
  { pattern: '/admin/thresholds', page: () => <ThresholdsPage /> },
  { pattern: '/admin/batches/:id/policies', page: ({ id = '' }) => <VersionsPage id={id} /> },
  { pattern: '/admin/calibration', page: () => <CalibrationPage /> },
  { pattern: '/admin/training', page: () => <TrainingPage /> },
  { pattern: '/admin/training/new', page: () => <CreateItemPage /> },
  { pattern: '/admin/training/:id', page: ({ id = '' }) => <ItemPage id={id} /> },
  { pattern: '/admin/exports', page: () => <ExportsPage home="/admin/exports" /> },
  { pattern: '/admin/exports/:id', page: ({ id = '' }) => <ExportPage id={id} home="/admin/exports" /> },
  { pattern: '/admin/queues', page: () => <QueuesPage /> },
  { pattern: '/admin/people', page: () => <PeoplePage /> },
  { pattern: '/admin/keys', page: () => <KeysPage /> },
  { pattern: '/admin/audit', page: () => <AuditPage /> },
];

export function Room(): ReactNode {
  const path = usePath();
  const { groups, home } = useRail();
  // The start is another one for requesters.
  const place = pageAt(ROUTES, path === '/admin' ? home : path);
  return (
    <Frame room={office.rooms.admin} home={home} groups={groups}>
      <BreakGuard key={place?.key ?? path}>{place?.page ?? <NotFound home={home} />}</BreakGuard>
    </Frame>
  );
}
