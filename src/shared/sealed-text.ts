import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = 1;

const keyOf = (installationSecret: string): Buffer => Buffer.from(hkdfSync('sha256', installationSecret, '', 'nonet sealed text v1', 32));

/**
 * Encrypts a secret that has to be kept and read again (AES-256-GCM, under a key derived from the installation's own secret).
 * @param about what it belongs to, such as `subscription:<id>`: it can't be opened as anything else's
 */
export function seal(text: string, about: string, installationSecret: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyOf(installationSecret), nonce).setAAD(Buffer.from(about));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.from([VERSION]), nonce, cipher.getAuthTag(), sealed]);
}

/** @throws when it was sealed under another installation's secret, belongs to something else, or was changed */
export function unseal(sealed: Buffer, about: string, installationSecret: string): string {
  const nonce = sealed.subarray(1, 1 + NONCE_BYTES);
  const tag = sealed.subarray(1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES);
  const decipher = createDecipheriv('aes-256-gcm', keyOf(installationSecret), nonce).setAAD(Buffer.from(about)).setAuthTag(tag);
  return Buffer.concat([decipher.update(sealed.subarray(1 + NONCE_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8');
}
