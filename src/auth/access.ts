import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiBearerAuth } from '@nestjs/swagger';
import { applyDecorators } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { hashOf, type RepeatableRequest } from '../http/repeats.js';
import { invalid, Refusal } from '../shared/refusal.js';
import type { Caller, Role } from './caller.js';

export const ACCESS = 'nonet:access';
/** Who may call a route: anyone, anyone signed in, or those who hold one of the roles. A route that doesn't say is refused. */
export type Access = 'public' | 'signed_in' | readonly Role[];

export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(ACCESS, 'public' satisfies Access);
export const SignedIn = (): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(ACCESS, 'signed_in' satisfies Access), ApiBearerAuth());
/** `admin` may do everything but a worker's own calls. */
export const For = (...roles: Role[]): MethodDecorator & ClassDecorator =>
  applyDecorators(SetMetadata(ACCESS, roles satisfies Access), ApiBearerAuth());

export const BEFORE_SECOND_FACTOR = 'nonet:before-second-factor';
/** Open to an administrator who has yet to turn on the second factor that the installation asks for. */
export const BeforeSecondFactor = (): MethodDecorator => SetMetadata(BEFORE_SECOND_FACTOR, true);

const requestOf = (context: ExecutionContext): FastifyRequest => context.switchToHttp().getRequest<FastifyRequest>();

function callerOf(request: FastifyRequest): Caller {
  if (request.caller === undefined) throw new Refusal('unauthorised', 'not_signed_in', 'Sign in, or send a token or an API key.');
  return request.caller;
}

/** The account that asks. */
export const Me = createParamDecorator((_: unknown, context: ExecutionContext): Caller => callerOf(requestOf(context)));

/** The worker that asks, by id. */
export const MyWorkerId = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const { workerId } = callerOf(requestOf(context));
  if (workerId === null) throw new Refusal('forbidden', 'not_a_worker', 'Only a worker can do this; sign in as one.');
  return workerId;
});

/** The request's Idempotency-Key with all it is compared on; null when it carries none. */
export const Repeatable = createParamDecorator((_: unknown, context: ExecutionContext): RepeatableRequest | null =>
  repeatable(requestOf(context)),
);

export function repeatable(
  request: FastifyRequest,
  body: string | Buffer = JSON.stringify(request.body ?? null),
): RepeatableRequest | null {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || key.length === 0 || key.length > 255) throw invalid('Idempotency-Key', 'must have 1 to 255 characters');
  return {
    caller: callerOf(request).accountId,
    route: `${request.method} ${request.routeOptions.url ?? request.url}`,
    key,
    hash: hashOf(request.url, body),
  };
}
