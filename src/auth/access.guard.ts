import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { Refusal } from '../shared/refusal.js';
import { Settings } from '../config/settings.js';
import { ACCESS, type Access, BEFORE_SECOND_FACTOR } from './access.js';
import { type Caller, isAdmin } from './caller.js';
import { findCaller } from './find-caller.sql.js';
import { CSRF_HEADER, SESSION_COOKIE } from './session-cookie.js';

/** Lets a request in, or says why not. A route without a word on access lets nobody in. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly db: DataSource,
    private readonly settings: Settings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [context.getHandler(), context.getClass()]);
    if (access === 'public') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const caller = await this.identify(request);
    request.caller = caller;
    if (mustEnrol(caller, this.settings) && this.reflector.get<boolean | undefined>(BEFORE_SECOND_FACTOR, context.getHandler()) !== true) {
      throw new Refusal(
        'forbidden',
        'second_factor_required',
        'This installation asks administrators for a second factor: turn it on first, in the console.',
      );
    }
    if (access === 'signed_in') return true;
    if (access === undefined || !mayEnter(caller, access)) throw refusalFor(access);
    return true;
  }

  private async identify(request: FastifyRequest): Promise<Caller> {
    const token = bearerOf(request) ?? cookieOf(request);
    const caller = token === undefined ? undefined : await findCaller(this.db, token);
    if (caller === undefined) {
      throw new Refusal('unauthorised', 'not_signed_in', 'Sign in, or send a token or an API key that is still valid.');
    }
    return caller;
  }
}

/** An API key is long and random: it needs nothing beside it. */
export const mustEnrol = (caller: Caller, { secondFactor }: Settings): boolean =>
  secondFactor === 'admins' && caller.via === 'session' && isAdmin(caller) && !caller.hasSecondFactor;

function mayEnter(caller: Caller, access: readonly string[]): boolean {
  if (access.includes('worker') && caller.workerId !== null) return true;
  return caller.roles.some((role) => role !== 'worker' && (access.includes(role) || (role === 'admin' && !isWorkersOnly(access))));
}

const isWorkersOnly = (access: readonly string[]): boolean => access.every((role) => role === 'worker');

function refusalFor(access: readonly string[] | undefined): Refusal {
  if (access !== undefined && isWorkersOnly(access))
    return new Refusal('forbidden', 'not_a_worker', 'Only a worker can do this; sign in as one.');
  return new Refusal('forbidden', 'forbidden', `This needs the role ${access?.join(' or ') ?? 'that nobody has'}.`);
}

function bearerOf(request: FastifyRequest): string | undefined {
  const [scheme, token] = (request.headers.authorization ?? '').split(' ');
  return scheme?.toLowerCase() === 'bearer' && token ? token : undefined;
}

/** A cookie is sent by the browser whoever wrote the page, so what changes something must also carry a header that only our pages can add. */
function cookieOf(request: FastifyRequest): string | undefined {
  const token = request.cookies[SESSION_COOKIE];
  if (token === undefined || request.method === 'GET' || request.method === 'HEAD') return token;
  const site = request.headers['sec-fetch-site'];
  if (request.headers[CSRF_HEADER] === undefined || (site !== undefined && site !== 'same-origin')) {
    throw new Refusal('forbidden', 'csrf', `A request with a session cookie must carry the header ${CSRF_HEADER}.`);
  }
  return token;
}
