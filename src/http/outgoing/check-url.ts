import type { Settings } from '../../config/settings.js';
import { Refusal } from '../../shared/refusal.js';
import { findTarget, TargetRefused } from './find-target.js';

/** Says at once what would fail at every delivery. A name that doesn't resolve just now may do so later. */
export async function checkUrl(url: string, { privateTargets }: Pick<Settings, 'privateTargets'>): Promise<void> {
  try {
    await findTarget(url, privateTargets);
  } catch (error) {
    if (error instanceof TargetRefused) throw targetNotAllowed(error.message);
  }
}

const targetNotAllowed = (why: string): Refusal =>
  new Refusal('unprocessable', 'target_not_allowed', `Nothing is sent there: ${why}. NONET_PRIVATE_TARGETS opens inner addresses.`, {
    errors: [{ field: 'url', message: why }],
  });
