import { Button, SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Page as PageOf } from '../../api/shapes.js';
import { Link } from '../../office/address/link.js';
import { useFilters } from '../../office/address/use-address.js';
import { useGet } from '../../office/api/use-get.js';
import type { Column } from '../../office/pieces/data-table.js';
import { Empty } from '../../office/pieces/empty.js';
import { formats } from '../../office/pieces/formats.js';
import { Listing } from '../../office/pieces/listing.js';
import { Page } from '../../office/pieces/page.js';
import { When } from '../../office/pieces/when.js';
import { type Payout, SettlePayout } from './settle-payout.js';
import { texts } from './texts.js';

const WHICH = (['requested', 'paid', 'cancelled'] as const).map((value) => ({ value, label: texts.filter[value] }));

export function PayoutsPage(): ReactNode {
  const filters = useFilters();
  const asked = filters.get('status');
  const status = asked === 'paid' || asked === 'cancelled' ? asked : 'requested';
  const got = useGet<PageOf<Payout>>('/admin/payouts', { status, cursor: filters.get('cursor') });
  const [settling, setSettling] = useState<{ payout: Payout; as: 'paid' | 'cancelled' } | null>(null);
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      actions={
        <a href="/api/v1/admin/payouts/file" download>
          {texts.file}
        </a>
      }
    >
      <div className="row">
        <SegmentedControl
          aria-label={texts.filter.label}
          data={WHICH}
          value={status}
          onChange={(value) => filters.set({ status: value === 'requested' ? undefined : value })}
        />
      </div>
      <Listing
        caption={texts.title}
        got={got}
        columns={status === 'requested' ? waitingColumns((payout, as) => setSettling({ payout, as })) : SETTLED}
        keyOf={({ id }) => id}
        empty={<Empty title={texts.empty[status].title}>{texts.empty[status].text}</Empty>}
      />
      {settling !== null && <SettlePayout {...settling} onClose={() => setSettling(null)} />}
    </Page>
  );
}

const WHO: readonly Column<Payout>[] = [
  {
    head: texts.columns.worker,
    long: true,
    cell: ({ workerId, displayName }) => <Link to={`/admin/workers/${workerId}`}>{displayName}</Link>,
  },
  { head: texts.columns.email, long: true, spare: true, cell: ({ email }) => email },
  { head: texts.columns.amount, figure: true, cell: ({ amount }) => formats.money(amount) },
  { head: texts.columns.requested, cell: ({ createdAt }) => <When at={createdAt} /> },
];

const SETTLED: readonly Column<Payout>[] = [
  ...WHO,
  { head: texts.columns.settled, cell: ({ settledAt }) => settledAt !== null && <When at={settledAt} /> },
  { head: texts.columns.reason, long: true, cell: ({ reason }) => reason },
];

function waitingColumns(onSettle: (payout: Payout, as: 'paid' | 'cancelled') => void): readonly Column<Payout>[] {
  const act: Column<Payout> = {
    head: texts.columns.act,
    cell: (payout) => (
      <span className="row">
        <Button size="xs" onClick={() => onSettle(payout, 'paid')}>
          {texts.paid}
        </Button>
        <Button size="xs" onClick={() => onSettle(payout, 'cancelled')}>
          {texts.cancel}
        </Button>
      </span>
    ),
  };
  return [...WHO, act];
}
