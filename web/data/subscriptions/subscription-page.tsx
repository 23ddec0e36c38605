import type { ReactNode } from 'react';
import { useGet } from '../../office/api/use-get.js';
import { Facts } from '../../office/pieces/facts.js';
import { formats } from '../../office/pieces/formats.js';
import { Page } from '../../office/pieces/page.js';
import { PLATFORM_NAMES } from '../../office/pieces/platforms.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import { When } from '../../office/pieces/when.js';
import type { Subscription } from '../../office/shapes/subscription.js';
import { texts as office } from '../../office/texts.js';
import { Banner } from '../../ui/banner.js';
import { Waiting } from '../../ui/waiting.js';
import { texts as handles } from '../handles/texts.js';
import { Deliveries } from './deliveries.js';
import { SubscriptionActions } from './subscription-actions.js';
import { SubscriptionState } from './subscription-state.js';
import { texts } from './texts.js';

const WITHIN = { to: '/data/subscriptions', label: texts.one.within };
const EVERY_MS = 3_000;

/** One collector's feed: where it goes, how it fares, and each delivery. */
export function SubscriptionPage({ id }: { id: string }): ReactNode {
  const { data: subscription, problem, again } = useGet<Subscription>(`/subscriptions/${id}`, {}, () => EVERY_MS);
  if (subscription === undefined) {
    return (
      <Page title={texts.title} within={WITHIN}>
        {problem === undefined ? <Waiting what={office.waiting} /> : <ProblemNote problem={problem} again={again} />}
      </Page>
    );
  }
  return (
    <Page
      title={subscription.name}
      within={WITHIN}
      lead={texts.kinds[subscription.kind]}
      beside={<SubscriptionState of={subscription} />}
      actions={<SubscriptionActions of={subscription} />}
    >
      <ProblemNote problem={problem} again={again} />
      <HowItFares of={subscription} />
      <SubscriptionFacts of={subscription} />
      <Deliveries of={subscription} />
    </Page>
  );
}

function HowItFares({ of: { status, disabledCause, failures, failingSince, pausedUntil } }: { of: Subscription }): ReactNode {
  if (status === 'disabled') return <Banner tone="bad" title={texts.one.disabled[disabledCause ?? 'asked']} />;
  if (failures === 0 || failingSince === null) return null;
  return (
    <Banner tone="warn" title={texts.one.failing(failures)}>
      {texts.one.first} <When at={failingSince} />. {pausedUntil !== null && texts.one.resting}
    </Banner>
  );
}

function SubscriptionFacts({ of: subscription }: { of: Subscription }): ReactNode {
  const { url, queue, events, platforms, after, deliveredAt, createdAt, oldSecretUntil, waiting, dead } = subscription;
  const { one } = texts;
  return (
    <div className="form-pair">
      <Facts
        of={[
          [
            one.url,
            url === null ? null : (
              <code key="url" className="break">
                {url}
              </code>
            ),
          ],
          [one.queue, queue === null ? null : <code key="queue">{queue}</code>],
          [one.events, events.length === 6 ? one.all : events.map((event) => handles.types[event]).join(', ')],
          [one.platforms, platforms === null ? one.all : platforms.map((platform) => PLATFORM_NAMES[platform]).join(', ')],
          [one.created, <When key="created" at={createdAt} as="exact" />],
        ]}
      />
      <Facts
        of={[
          [one.waiting, formats.number(waiting)],
          [one.dead, formats.number(dead)],
          [one.after, <code key="after">{after}</code>],
          [one.delivered, deliveredAt === null ? null : <When key="delivered" at={deliveredAt} />],
          [one.oldSecret, oldSecretUntil === null ? null : <When key="old" at={oldSecretUntil} as="exact" />],
        ]}
      />
    </div>
  );
}
