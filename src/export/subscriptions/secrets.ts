import type { Settings } from '../../config/settings.js';
import { seal, unseal } from '../../shared/sealed-text.js';

/** How a subscription's secret is kept: sealed, and of use for this subscription alone. */
export const sealSecret = (secret: string, subscriptionId: string, { secret: own }: Pick<Settings, 'secret'>): Buffer =>
  seal(secret, `subscription:${subscriptionId}`, own);

export interface SealedSecrets {
  id: string;
  secret: Buffer;
  /** null: it no longer signs. */
  oldSecret: Buffer | null;
}

/** The secrets that sign now, the newest first. */
export function openSecrets({ id, secret, oldSecret }: SealedSecrets, { secret: own }: Pick<Settings, 'secret'>): string[] {
  return [secret, oldSecret].filter((sealed) => sealed !== null).map((sealed) => unseal(sealed, `subscription:${id}`, own));
}
