import { randomBytes } from 'node:crypto';
import { Webhook } from 'standardwebhooks';

/** A message as the Standard Webhooks specification knows it. The id stays the same however often it is sent. */
export interface SignedMessage {
  id: string;
  body: string;
}

/** A new signing secret, in the specification's form. */
export const newSigningSecret = (): string => `whsec_${randomBytes(32).toString('base64')}`;

/** The headers that prove who sent a message, signed once with each secret that is valid: so a secret is changed without a gap. */
export function signatureHeaders({ id, body }: SignedMessage, secrets: readonly string[], at: Date): Record<string, string> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': secrets.map((secret) => new Webhook(secret).sign(id, at, body)).join(' '),
  };
}
