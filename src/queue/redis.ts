import { Cluster, type ClusterNode, type ClusterOptions, Redis, type RedisOptions } from 'ioredis';

/** One server, or the nodes of a cluster. */
export type AnyRedis = ClosableRedis | ClosableCluster;

/** How soon an unreachable cluster is tried again. */
const LONGEST_PAUSE_MS = 2_000;

/**
 * @param url REDIS_URL: one server's, or those of some nodes of a cluster with commas between; the first says the user, the password and whether TLS
 * is spoken, for all of them
 * @param options of each connection; `maxRetriesPerRequest` also says how often a command may be sent to another node
 */
export function openRedis(url: string, options: RedisOptions): AnyRedis {
  const nodes = url.split(',');
  const [first = '', ...others] = nodes;
  return others.length === 0 ? new ClosableRedis(first, options) : new ClosableCluster(nodes, clusterOptions(new URL(first), options));
}

function clusterOptions({ protocol, username, password }: URL, options: RedisOptions): ClusterOptions {
  const { enableOfflineQueue = true, maxRetriesPerRequest } = options;
  return {
    enableOfflineQueue,
    clusterRetryStrategy: (times) => Math.min(100 * 2 ** times, LONGEST_PAUSE_MS),
    // Whoever can't wait isn't sent from node to node either; ioredis's own figure is 16 times, 100 ms each.
    ...(typeof maxRetriesPerRequest === 'number' ? { maxRedirections: maxRetriesPerRequest } : {}),
    // Certificates name hosts, not addresses.
    ...(protocol === 'rediss:' ? { dnsLookup: (host, found) => found(null, host) } : {}),
    redisOptions: {
      ...options,
      ...(username === '' ? {} : { username: decodeURIComponent(username) }),
      ...(password === '' ? {} : { password: decodeURIComponent(password) }),
      ...(protocol === 'rediss:' ? { tls: {} } : {}),
    },
  };
}

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

/** The same for a cluster, where ioredis's own waits for connections to close even when there are none, as between two attempts to reconnect. */
export class ClosableCluster extends Cluster {
  private readonly duplicates: ClosableCluster[] = [];

  constructor(
    private readonly startAt: ClusterNode[],
    options: ClusterOptions,
  ) {
    super(startAt, options);
  }

  override disconnect(reconnect = false): void {
    const isParked = !reconnect && this.nodes().length === 0 && !['wait', 'close', 'end'].includes(this.status);
    super.disconnect(reconnect);
    if (isParked) endParked(this);
  }

  override duplicate(nodes: ClusterNode[] = [], override: Partial<ClusterOptions> = {}): ClosableCluster {
    const duplicate = new ClosableCluster(nodes.length > 0 ? nodes : this.startAt, { ...this.options, ...override });
    this.duplicates.push(duplicate);
    return duplicate;
  }

  disconnectAll(): void {
    for (const connection of [this, ...this.duplicates]) connection.disconnect();
  }
}

/** As ioredis ends a cluster that was never connected. */
function endParked(cluster: ClosableCluster): void {
  const inner = cluster as unknown as { setStatus(status: 'close'): void; handleCloseEvent(): void };
  inner.setStatus('close');
  inner.handleCloseEvent();
}
