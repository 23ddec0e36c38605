import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Page as PageOf } from '../../api/shapes.js';
import { go } from '../../office/address/address.js';
import { Link } from '../../office/address/link.js';
import { useFilters } from '../../office/address/use-address.js';
import { useGet } from '../../office/api/use-get.js';
import type { Column } from '../../office/pieces/data-table.js';
import { Empty } from '../../office/pieces/empty.js';
import { formats } from '../../office/pieces/formats.js';
import { Listing } from '../../office/pieces/listing.js';
import { Page } from '../../office/pieces/page.js';
import { ShownOnce } from '../../office/pieces/shown-once.js';
import { say } from '../../office/pieces/toast.js';
import { When } from '../../office/pieces/when.js';
import type { Subscription } from '../../office/shapes/subscription.js';
import { CreateSubscription, type MadeSubscription } from './create-subscription.js';
import { SubscriptionState } from './subscription-state.js';
import { texts } from './texts.js';

const EVERY_MS = 5_000;

const COLUMNS: readonly Column<Subscription>[] = [
  {
    head: texts.columns.name,
    long: true,
    cell: ({ id, name, url, queue }) => (
      <>
        <Link className="row-link" to={`/data/subscriptions/${id}`}>
          {name}
        </Link>{' '}
        <span className="soft small break">{url ?? queue}</span>
      </>
    ),
  },
  { head: texts.columns.kind, spare: true, cell: ({ kind }) => texts.kinds[kind] },
  { head: texts.columns.state, cell: (subscription) => <SubscriptionState of={subscription} /> },
  { head: texts.columns.waiting, figure: true, cell: ({ waiting }) => formats.number(waiting) },
  { head: texts.columns.dead, figure: true, cell: ({ dead }) => formats.number(dead) },
  { head: texts.columns.delivered, spare: true, cell: ({ deliveredAt }) => deliveredAt !== null && <When at={deliveredAt} /> },
];

export function SubscriptionsPage(): ReactNode {
  const filters = useFilters();
  const got = useGet<PageOf<Subscription>>('/subscriptions', { cursor: filters.get('cursor') }, () => EVERY_MS);
  const [creating, setCreating] = useState(false);
  const [made, setMade] = useState<MadeSubscription | null>(null);
  const show = (subscription: MadeSubscription): void => {
    setCreating(false);
    if (subscription.secret !== null) setMade(subscription);
    else {
      say(texts.made.done);
      go(`/data/subscriptions/${subscription.id}`);
    }
  };
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      actions={
        <Button variant="filled" onClick={() => setCreating(true)}>
          {texts.create}
        </Button>
      }
    >
      <Listing
        caption={texts.title}
        got={got}
        columns={COLUMNS}
        keyOf={({ id }) => id}
        empty={<Empty title={texts.empty.title}>{texts.empty.text}</Empty>}
      />
      {creating && <CreateSubscription onMade={show} onClose={() => setCreating(false)} />}
      {made?.secret != null && (
        <ShownOnce title={texts.made.title} secret={made.secret} onClose={() => go(`/data/subscriptions/${made.id}`)}>
          {texts.made.text}
        </ShownOnce>
      )}
    </Page>
  );
}
