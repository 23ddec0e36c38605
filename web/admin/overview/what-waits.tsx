import type { ReactNode } from 'react';
import { Link } from '../../office/address/link.js';
import { Section } from '../../office/pieces/page.js';
import type { Overview } from '../../office/shapes/overview.js';
import { Banner } from '../../ui/banner.js';
import { texts } from './texts.js';

interface Wait {
  readonly count: number;
  readonly to: string;
  readonly name: string;
  readonly text: string;
}

function waitsOf(now: Overview): Wait[] {
  const { waits } = texts;
  return [
    { count: now.alerts, to: '/admin/alerts', name: waits.alerts(now.alerts), text: waits.alertsText },
    { count: now.disputes, to: '/admin/disputes', name: waits.disputes(now.disputes), text: waits.disputesText },
    { count: now.conflicts, to: '/admin/conflicts', name: waits.conflicts(now.conflicts), text: waits.conflictsText },
    { count: now.implausibleReports, to: '/admin/reports', name: waits.reports(now.implausibleReports), text: waits.reportsText },
    {
      count: now.stoppedSubscriptions,
      to: '/data/subscriptions',
      name: waits.subscriptions(now.stoppedSubscriptions),
      text: waits.subscriptionsText,
    },
    { count: now.openAppeals, to: '/admin/appeals', name: waits.appeals(now.openAppeals), text: waits.appealsText },
    { count: now.requestedPayouts, to: '/admin/payouts', name: waits.payouts(now.requestedPayouts), text: waits.payoutsText },
    { count: now.failedImports, to: '/admin/batches', name: waits.imports(now.failedImports), text: waits.importsText },
    {
      count: now.importsWithErrors,
      to: '/admin/batches',
      name: waits.importErrors(now.importsWithErrors),
      text: waits.importErrorsText,
    },
    { count: now.failedDeliveries, to: '/data/subscriptions', name: waits.deliveries(now.failedDeliveries), text: waits.deliveriesText },
    { count: now.failedExports, to: '/admin/exports', name: waits.exports(now.failedExports), text: waits.exportsText },
  ].filter(({ count }) => count > 0);
}

export function WhatWaits({ now }: { now: Overview }): ReactNode {
  const waits = waitsOf(now);
  return (
    <Section title={texts.waits.title}>
      {waits.length === 0 ? (
        <Banner tone="good" title={texts.waits.none}>
          {texts.waits.noneText}
        </Banner>
      ) : (
        <ul className="waits">
          {waits.map(({ to, name, text }) => (
            <li key={name}>
              {/* The data is a page of its own, which a link within this one can't reach. */}
              {to.startsWith('/admin') ? <Link to={to}>{name}</Link> : <a href={to}>{name}</a>}
              <span className="soft">{text}</span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
