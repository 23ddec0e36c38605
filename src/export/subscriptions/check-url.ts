import type { Settings } from '../../config/settings.js';
import { findTarget, TargetRefused } from '../../http/outgoing/find-target.js';
import { targetNotAllowed } from './subscriptions.refusals.js';

/** Says at once what would fail at every delivery. A name that doesn't resolve just now may do so later. */
export async function checkUrl(url: string, { privateTargets }: Pick<Settings, 'privateTargets'>): Promise<void> {
  try {
    await findTarget(url, privateTargets);
  } catch (error) {
    if (error instanceof TargetRefused) throw targetNotAllowed(error.message);
  }
}
