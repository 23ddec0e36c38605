import rateLimit from '@fastify/rate-limit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import type { Settings } from '../config/settings.js';
import { hashToken } from '../auth/tokens.js';
import { type AnyRedis, openRedis } from '../queue/redis.js';
import { Refusal } from '../shared/refusal.js';

/** Requests a minute for each credential; strangers share their address's. */
const PER_CREDENTIAL = 6_000;
const PER_ADDRESS = 600;
/** What may be guessed at, for each address: enough for a shared network, too few for a list of passwords. */
const GUARDED: Record<string, number> = { 'POST /api/v1/sessions': 60, 'POST /api/v1/workers': 120, 'POST /api/v1/links/redeem': 30 };

export async function limitRates(app: NestFastifyApplication, settings: Settings): Promise<void> {
  if (!settings.rateLimit) return;
  await app.register(rateLimit, {
    max: (request: FastifyRequest) => GUARDED[routeOf(request)] ?? (credentialOf(request) === undefined ? PER_ADDRESS : PER_CREDENTIAL),
    timeWindow: 60_000,
    keyGenerator: (request: FastifyRequest) => keyOf(request),
    enableDraftSpec: true,
    allowList: (request: FastifyRequest) => ['/healthz', '/readyz', '/metrics'].includes(request.url),
    // Several processes count together where they share a Redis; when it is away, requests are let through.
    ...(settings.redisUrl === null ? {} : { redis: limiterRedis(settings.redisUrl), skipOnError: true, nameSpace: 'nonet-rate-' }),
    errorResponseBuilder: (_request: FastifyRequest, context: { ttl: number }) => {
      const seconds = Math.ceil(context.ttl / 1000);
      return new Refusal('too_many', 'too_many_requests', `That was too many requests; go on in ${seconds} seconds.`, {
        retryAfterSeconds: seconds,
      });
    },
  });
}

/** Every request waits for this Redis, so it may take no longer than a request can spare: one that says nothing counts as away. */
function limiterRedis(url: string): AnyRedis {
  const redis = openRedis(url, {
    maxRetriesPerRequest: 1,
    connectTimeout: 500,
    commandTimeout: 250,
    socketTimeout: 500,
    enableOfflineQueue: false,
  });
  redis.on('error', () => undefined);
  return redis;
}

const routeOf = (request: FastifyRequest): string => `${request.method} ${request.routeOptions.url ?? ''}`;

/** A guarded route counts on its own, for the address: a token doesn't help to guess more. */
function keyOf(request: FastifyRequest): string {
  const route = routeOf(request);
  if (route in GUARDED) return `${route} ${request.ip}`;
  const credential = credentialOf(request);
  return credential === undefined ? request.ip : hashToken(credential).toString('base64');
}

/** Every signed request carries another Authorization, and anybody can make one up: those of an address count together. */
function credentialOf(request: FastifyRequest): string | undefined {
  const { authorization, cookie } = request.headers;
  return authorization?.startsWith('AWS4-HMAC-SHA256 ') === true ? `signed ${request.ip}` : (authorization ?? cookie);
}
