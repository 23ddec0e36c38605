import type { Settings } from '../../config/settings.js';
import { seal, unseal } from '../../shared/sealed-text.js';

/** A webhook's secret as it is kept: sealed, and of use for this webhook alone. */
export const sealSecret = (secret: string, id: string, { secret: own }: Pick<Settings, 'secret'>): Buffer =>
  seal(secret, `alert_webhook:${id}`, own);

export const openSecret = ({ id, secret }: { id: string; secret: Buffer }, { secret: own }: Pick<Settings, 'secret'>): string =>
  unseal(secret, `alert_webhook:${id}`, own);
