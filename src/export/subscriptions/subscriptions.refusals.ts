import { Refusal } from '../../shared/refusal.js';

export const queueNeedsRedis = (): Refusal =>
  new Refusal(
    'unprocessable',
    'queue_needs_redis',
    'Collectors take changes off a queue on Redis, and this installation runs without one. Set REDIS_URL (redis://host:6379), or subscribe with a webhook.',
  );

export const queueTaken = (queue: string): Refusal =>
  new Refusal(
    'conflict',
    'queue_taken',
    `There is a subscription for the queue ${queue} already. Collectors that each want every change need a queue each.`,
  );
