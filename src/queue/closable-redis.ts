import { Redis, type RedisOptions } from 'ioredis';

/**
 * A connection that ends whenever it is told to, with those that were duplicated from it if so wished. ioredis's own, told
 * to disconnect while it waits for its next attempt to reconnect, forgets the attempt and stays "reconnecting" for ever,
 * and whoever waits for its end (BullMQ does, on shutdown) waits as long.
 */
export class ClosableRedis extends Redis {
  private readonly duplicates: ClosableRedis[] = [];

  override disconnect(reconnect = false): void {
    const isParked = !reconnect && this.status === 'reconnecting';
    super.disconnect(reconnect);
    if (!isParked) return;
    // An attempt that is begun and taken back at once ends it by the usual way.
    this.connect().catch(() => undefined);
    super.disconnect();
  }

  override duplicate(override?: Partial<RedisOptions>): ClosableRedis {
    const duplicate = new ClosableRedis({ ...this.options, ...override });
    this.duplicates.push(duplicate);
    return duplicate;
  }

  /** Whatever waits for an answer of this connection or its duplicates is told that none will come. */
  disconnectAll(): void {
    for (const connection of [this, ...this.duplicates]) connection.disconnect();
  }
}
