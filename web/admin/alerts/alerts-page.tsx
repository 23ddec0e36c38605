import { Button, SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Page as PageOf } from '../../api/shapes.js';
import { Link } from '../../office/address/link.js';
import { useFilters } from '../../office/address/use-address.js';
import { useGet } from '../../office/api/use-get.js';
import type { Column } from '../../office/pieces/data-table.js';
import { Empty } from '../../office/pieces/empty.js';
import { Listing } from '../../office/pieces/listing.js';
import { Page } from '../../office/pieces/page.js';
import { State } from '../../office/pieces/state.js';
import { When } from '../../office/pieces/when.js';
import { AcknowledgeAlert } from './acknowledge-alert.js';
import type { Alert, RuleName } from './alert.js';
import { AlertRules } from './alert-rules.js';
import { AlertWebhooks } from './alert-webhooks.js';
import { figure, texts } from './texts.js';

const EVERY_MS = 30_000;
const WHICH = (['open', 'cleared'] as const).map((value) => ({ value, label: texts.filter[value] }));
const TONES = { open: 'bad', acknowledged: 'warn', cleared: 'good' } as const;
/** Where the rows behind a figure are. */
const BEHIND: Partial<Record<RuleName, string>> = {
  agreement: '/admin/disputes',
  gold_accuracy: '/admin/gold',
  dispute_age: '/admin/disputes',
  collector_reports: '/admin/reports',
  failed_imports: '/admin/batches',
  failed_exports: '/admin/exports',
  queue_age: '/admin/queues',
  collusion: '/admin/collusion',
};

export function AlertsPage(): ReactNode {
  const filters = useFilters();
  const status = filters.get('status') === 'cleared' ? 'cleared' : 'open';
  const got = useGet<PageOf<Alert>>('/admin/alerts', { status, cursor: filters.get('cursor') }, () => EVERY_MS);
  const [asked, setAsked] = useState<Alert | null>(null);
  return (
    <Page title={texts.title} lead={texts.lead}>
      <div className="row">
        <SegmentedControl
          aria-label={texts.filter.label}
          data={WHICH}
          value={status}
          onChange={(value) => filters.set({ status: value === 'open' ? undefined : value })}
        />
      </div>
      <Listing
        caption={texts.title}
        got={got}
        columns={status === 'open' ? openColumns(setAsked) : CLEARED}
        keyOf={({ id }) => id}
        empty={<Empty title={texts.empty[status].title}>{texts.empty[status].text}</Empty>}
      />
      <AlertRules />
      <AlertWebhooks />
      {asked !== null && <AcknowledgeAlert alert={asked} onClose={() => setAsked(null)} />}
    </Page>
  );
}

const COMMON: readonly Column<Alert>[] = [
  { head: texts.columns.rule, long: true, cell: (alert) => <What alert={alert} /> },
  { head: texts.columns.value, figure: true, cell: ({ value, unit }) => figure(value, unit) },
  { head: texts.columns.threshold, figure: true, spare: true, cell: ({ raiseAt, unit }) => figure(raiseAt, unit) },
  { head: texts.columns.opened, cell: ({ openedAt }) => <When at={openedAt} /> },
];

const CLEARED: readonly Column<Alert>[] = [
  ...COMMON,
  { head: texts.columns.cleared, cell: ({ clearedAt }) => clearedAt !== null && <When at={clearedAt} /> },
  { head: texts.columns.note, long: true, spare: true, cell: (alert) => <Note alert={alert} /> },
];

const openColumns = (onAsk: (alert: Alert) => void): readonly Column<Alert>[] => [
  ...COMMON,
  { head: texts.columns.state, cell: ({ status }) => <State tone={TONES[status]}>{texts.states[status]}</State> },
  {
    head: texts.columns.note,
    long: true,
    cell: (alert) =>
      alert.status === 'open' ? (
        <Button size="xs" aria-label={`${texts.acknowledge.button}: ${texts.names[alert.rule]}`} onClick={() => onAsk(alert)}>
          {texts.acknowledge.button}
        </Button>
      ) : (
        <Note alert={alert} />
      ),
  },
];

function What({ alert: { rule, batch } }: { alert: Alert }): ReactNode {
  const to = batch === null ? BEHIND[rule] : `/admin/batches/${batch.id}`;
  const name = texts.names[rule];
  return (
    <>
      {to === undefined ? <strong>{name}</strong> : <Link to={to}>{name}</Link>}
      {batch !== null && <span className="soft">, {batch.name}</span>}
    </>
  );
}

function Note({ alert: { acknowledgedBy, note } }: { alert: Alert }): ReactNode {
  return (
    <>
      {acknowledgedBy} {note !== null && <span className="soft">{note}</span>}
    </>
  );
}
