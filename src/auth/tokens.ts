import { createHash, randomBytes } from 'node:crypto';

/** A new secret for a session, key or link: 256 random bits, with a prefix that says what it is. */
export const newToken = (prefix: 'ns' | 'nk' | 'nl'): string => `${prefix}_${randomBytes(32).toString('base64url')}`;

/** What is stored of it. The secrets are random and long, so a plain hash can't be searched. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest();
