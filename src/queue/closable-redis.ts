import { Redis, type RedisOptions } from 'ioredis';

/**
 * A connection that ends whenever it is told to. ioredis's own, told to disconnect while it waits for its next attempt to
 * reconnect, forgets the attempt and stays "reconnecting" for ever, and whoever waits for its end (BullMQ does, on
 * shutdown) waits as long. Here an attempt is begun and taken back at once, which ends it by the usual way.
 */
export class ClosableRedis extends Redis {
  override disconnect(reconnect = false): void {
    const isParked = !reconnect && this.status === 'reconnecting';
    super.disconnect(reconnect);
    if (!isParked) return;
    this.connect().catch(() => undefined);
    super.disconnect();
  }

  override duplicate(override?: Partial<RedisOptions>): ClosableRedis {
    return new ClosableRedis({ ...this.options, ...override });
  }
}
