import type { FastifyRequest } from 'fastify';
import type { Settings } from '../../config/settings.js';
import { DEVICE_COOKIE, deviceOf } from './device-cookie.js';
import type { Trier } from './guessing.js';
import { networkOf } from './network-of.js';

/** Whoever sends this request, as guesses are counted. */
export function trierOf(request: FastifyRequest, email: string, { secret }: Settings): Trier {
  const device = deviceOf(request.cookies[DEVICE_COOKIE], email, secret);
  return device === null
    ? { who: email, place: `network ${networkOf(request.ip)}`, known: false }
    : { who: email, place: `device ${device}`, known: true };
}
