import { createHash, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

/** RFC 6238 as every authenticator app has it: six digits, half a minute, SHA-1. */
const PERIOD_SECONDS = 30;
/** A phone's clock may be half a minute off either way. */
const DRIFT_STEPS = 1;
const RECOVERY_CODES = 10;

/** A new secret of 160 bits, in base 32. */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

const totpOf = (secret: string, label = ''): TOTP =>
  new TOTP({ issuer: 'Nonet', label, algorithm: 'SHA1', digits: 6, period: PERIOD_SECONDS, secret: Secret.fromBase32(secret) });

/** What an authenticator app reads from the picture. */
export const addressOf = (secret: string, email: string): string => totpOf(secret, email).toString();

/** The step of time whose code this is, if it is one of now's; the same step must not be taken twice. */
export function stepOf(secret: string, code: string, now = Date.now()): number | null {
  const delta = totpOf(secret).validate({ token: code, window: DRIFT_STEPS, timestamp: now });
  return delta === null ? null : Math.floor(now / 1_000 / PERIOD_SECONDS) + delta;
}

const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789';

/** Codes of 79 random bits, in groups of four, without letters that look like digits. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: RECOVERY_CODES }, () => {
    const letters = Array.from({ length: 16 }, randomLetter).join('');
    return (letters.match(/.{4}/g) ?? []).join('-');
  });

function randomLetter(): string {
  for (;;) {
    const [byte = 0] = randomBytes(1);
    // Each letter is as likely as any other.
    if (byte < 256 - (256 % ALPHABET.length)) return ALPHABET.charAt(byte % ALPHABET.length);
  }
}

/** What is stored of one: it is random and long, so a plain hash can't be searched. */
export const hashRecoveryCode = (code: string): Buffer => createHash('sha256').update(`recovery\0${code}`).digest();

/** As people type it: with spaces or dashes, in capitals. Six digits come from the app, anything else is a recovery code. */
export function readCode(typed: string): { kind: 'app' | 'recovery'; code: string } {
  const code = typed.replace(/[\s-]/g, '').toLowerCase();
  return { kind: /^\d{6}$/.test(code) ? 'app' : 'recovery', code: /^\d{6}$/.test(code) ? code : (code.match(/.{1,4}/g) ?? []).join('-') };
}
