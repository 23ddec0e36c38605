import type { EntityManager } from 'typeorm';
import { notFound } from '../../shared/refusal.js';

export interface LockedSubscription {
  id: string;
  kind: 'webhook' | 'queue';
  name: string;
  url: string | null;
  events: string[];
  platforms: string[] | null;
  status: 'active' | 'disabled';
  after: number;
}

/** Locks a subscription, before any of its deliveries. */
export async function lockSubscription(tx: EntityManager, id: string): Promise<LockedSubscription> {
  const [row]: (Omit<LockedSubscription, 'after'> & { after: string })[] = await tx.query(
    'select id, kind, name, url, events, platforms, status, seq as after from subscription where id = $1 for no key update',
    [id],
  );
  if (row === undefined) throw notFound('subscription');
  return { ...row, after: Number(row.after) };
}
