import type { FastifyReply, FastifyRequest } from 'fastify';

export const SESSION_COOKIE = 'nonet_session';
export const CSRF_HEADER = 'x-nonet-csrf';
/** How long a sign-in lasts. */
export const SESSION_DAYS = 30;

export function setSessionCookie(response: FastifyReply, token: string, secure: boolean): void {
  void response.setCookie(SESSION_COOKIE, token, { path: '/', httpOnly: true, sameSite: 'lax', secure, maxAge: SESSION_DAYS * 86_400 });
}

/** The token that a request carries. */
export const tokenOf = ({ headers, cookies }: FastifyRequest): string =>
  headers.authorization?.split(' ')[1] ?? cookies[SESSION_COOKIE] ?? '';

export function clearSessionCookie(response: FastifyReply): void {
  void response.clearCookie(SESSION_COOKIE, { path: '/' });
}
