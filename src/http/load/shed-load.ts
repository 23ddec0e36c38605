import { randomInt } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Settings } from '../../config/settings.js';
import type { Metrics } from '../../metrics/metrics.js';
import { Refusal } from '../../shared/refusal.js';
import { Room } from './room.js';

/** So that those who were turned away together don't come back together. */
const RETRY_SECONDS = { soonest: 1, latest: 5 };

/**
 * Turns requests away that there is no room for, before they cost anything. Only those count that may need the database: health, figures and pages are
 * always answered. A request counts from when all of it has come until its answer begins, so that slow lines take no place.
 */
export function shedLoad(fastify: FastifyInstance, { maxInFlight }: Settings, metrics: Metrics): void {
  const working = new Room(maxInFlight);
  const inside = new Set<FastifyRequest>();

  const enter = (request: FastifyRequest): void => {
    inside.add(request);
    working.enter();
    metrics.inFlight.set(working.inside);
  };
  const leave = (request: FastifyRequest): void => {
    if (!inside.delete(request)) return;
    working.leave();
    metrics.inFlight.set(working.inside);
  };

  fastify.addHook('preHandler', async (request) => {
    if (!isCounted(request) || isWaiting(request)) return;
    const { shedLast = false, streamedBody = false } = request.routeOptions.config;
    if (working.isFull(shedLast)) {
      metrics.shed.inc({ what: shedLast ? 'answer' : 'request' });
      throw overloaded();
    }
    if (streamedBody) request.raw.once('end', () => enter(request));
    else enter(request);
    // Whoever hangs up within a body is answered by nobody.
    request.raw.once('close', () => request.raw.complete || leave(request));
  });
  fastify.addHook('onSend', async (request) => leave(request));
  fastify.addHook('onResponse', async (request) => leave(request));
}

const isCounted = ({ url, is404 }: FastifyRequest): boolean => !is404 && /^\/(api\/v1|mturk)(\/|$)/.test(url.split('?')[0] ?? '');

/** Its place is elsewhere: so many may wait. */
const isWaiting = ({ routeOptions, query }: FastifyRequest): boolean =>
  routeOptions.config.waits === true && Number((query as { wait?: string }).wait ?? 0) > 0;

function overloaded(): Refusal {
  const seconds = randomInt(RETRY_SECONDS.soonest, RETRY_SECONDS.latest + 1);
  return new Refusal('unavailable', 'overloaded', `There is more to do than can be done. Nothing was changed; ask again in ${seconds} s.`, {
    retryAfterSeconds: seconds,
  });
}
