import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { FastifyReply } from 'fastify';
import type { Settings } from '../../config/settings.js';

export const DEVICE_COOKIE = 'nonet_device';
const DAYS = 400;

/** Marks a browser that somebody has signed in with: what strangers guess elsewhere doesn't hold them up in it. */
export function setDeviceCookie(response: FastifyReply, email: string, { secret, publicUrl }: Settings): void {
  const nonce = randomBytes(16).toString('base64url');
  void response.setCookie(DEVICE_COOKIE, `${nonce}.${markOf(nonce, email, secret)}`, {
    path: '/api/v1',
    httpOnly: true,
    sameSite: 'strict',
    secure: publicUrl.startsWith('https:'),
    maxAge: DAYS * 86_400,
  });
}

export function clearDeviceCookie(response: FastifyReply): void {
  void response.clearCookie(DEVICE_COOKIE, { path: '/api/v1' });
}

/** Which device it is, if it is one that this e-mail has signed in with. */
export function deviceOf(cookie: string | undefined, email: string, secret: string): string | null {
  const [nonce = '', given = ''] = (cookie ?? '').split('.');
  const mark = Buffer.from(markOf(nonce, email, secret));
  const claimed = Buffer.from(given);
  return mark.length === claimed.length && timingSafeEqual(mark, claimed) ? nonce : null;
}

const markOf = (nonce: string, email: string, secret: string): string =>
  createHmac('sha256', secret).update(`device\0${nonce}\0${email.toLowerCase()}`).digest('base64url');
