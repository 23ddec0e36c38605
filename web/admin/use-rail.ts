import { useGet } from '../office/api/use-get.js';
import { holds, useAccount } from '../office/shell/account.js';
import type { RailLink } from '../office/shell/frame.js';
import type { Overview } from '../office/shapes/overview.js';
import { texts } from './texts.js';

const EVERY_MS = 30_000;

/** The rooms that the account may enter, and how much waits for a person in each. */
export function useRail(): { groups: readonly (readonly RailLink[])[]; home: string } {
  const admin = holds(useAccount(), 'admin');
  const { data: now } = useGet<Overview>(admin ? '/admin/overview' : null, {}, () => EVERY_MS);
  const { rail } = texts;
  const work = [
    { to: '/admin/batches', label: rail.batches },
    { to: '/admin/tasks', label: rail.tasks },
  ];
  // An administrator's keys are on the page of people.
  if (!admin) return { groups: [work, [{ to: '/admin/keys', label: rail.keys }]], home: '/admin/batches' };
  return {
    home: '/admin',
    groups: [
      [{ to: '/admin', label: rail.overview }, ...work],
      [
        { to: '/admin/disputes', label: rail.disputes, waiting: now?.disputes },
        { to: '/admin/conflicts', label: rail.conflicts, waiting: now?.conflicts },
        { to: '/admin/alerts', label: rail.alerts, waiting: now?.alerts },
        { to: '/admin/reports', label: rail.reports, waiting: now?.implausibleReports },
        { to: '/admin/appeals', label: rail.appeals, waiting: now?.openAppeals },
        { to: '/admin/payouts', label: rail.payouts, waiting: now?.requestedPayouts },
      ],
      [
        { to: '/admin/workers', label: rail.workers },
        { to: '/admin/gold', label: rail.gold },
        { to: '/admin/thresholds', label: rail.thresholds },
        { to: '/admin/training', label: rail.training },
        { to: '/admin/calibration', label: rail.calibration },
        { to: '/admin/ageing', label: rail.ageing },
        { to: '/admin/exports', label: rail.exports },
      ],
      [
        { to: '/admin/people', label: rail.people },
        { to: '/admin/queues', label: rail.queues },
        { to: '/admin/audit', label: rail.audit },
      ],
    ],
  };
}
