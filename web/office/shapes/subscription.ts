import type { components } from '../../api/openapi.js';

type Views = components['schemas'];

/** How a collector is fed. */
export type Subscription = Views['SubscriptionView'];
/** What a subscription is owed of one change. */
export type Delivery = Views['DeliveryView'];
export type DeliveryStatus = Delivery['status'];
/** A consumer's place in the feed. */
export type FeedCursor = Views['CursorView'];
