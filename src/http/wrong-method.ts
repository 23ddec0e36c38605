import type { FastifyInstance } from 'fastify';
import findMyWay, { type HTTPMethod } from 'find-my-way';
import { Refusal } from '../shared/refusal.js';

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const satisfies HTTPMethod[];

/** As long as Fastify's own: what the one finds, the other has to. */
export const LONGEST_PARAMETER = 1_000;

/**
 * Tells an address that there isn't (404) from one that takes other methods (405, or 204 to the question which). Fastify finds a route by method and
 * address together, so its routes are entered once more in a router of the same kind that is asked for each method. To be called before any route is made.
 */
export function tellWrongMethods(fastify: FastifyInstance): void {
  const routes = findMyWay({ maxParamLength: LONGEST_PARAMETER });
  fastify.addHook('onRoute', ({ method, url }) => {
    for (const one of [method].flat() as HTTPMethod[]) if (!routes.hasRoute(one, url)) routes.on(one, url, () => undefined);
  });
  fastify.addHook('onRequest', async (request, reply) => {
    if (!request.is404) return undefined;
    const allowed = METHODS.filter((method) => routes.find(method, request.url) !== null);
    if (allowed.length === 0) return undefined;
    void reply.header('Allow', [...allowed, 'OPTIONS'].join(', '));
    if (request.method === 'OPTIONS') return reply.status(204).send();
    throw new Refusal('wrong_method', 'method_not_allowed', `This address doesn't take ${request.method}; it takes ${allowed.join(', ')}.`);
  });
}
