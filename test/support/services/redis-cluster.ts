import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { Redis } from 'ioredis';
import { until } from '../until.js';
import { freePort } from './free-port.js';
import { install, which } from './installed.js';
import { temporaryFolder } from './temporary-folder.js';

const SLOTS = 16_384;

export interface TestRedisCluster {
  /** As REDIS_URL takes it: all nodes. */
  url: string;
  nodes: TestRedisNode[];
  /** The node that keeps a key. */
  nodeOf(key: string): Promise<TestRedisNode>;
  /** Gives a key's slot, with what is in it, to another node while everything runs. */
  move(key: string, to: TestRedisNode): Promise<void>;
  stop(): Promise<void>;
}

export interface TestRedisNode {
  /** A connection for the test's own commands; it comes back when the node does. */
  redis: Redis;
  port: number;
  kill(): Promise<void>;
  restart(): Promise<void>;
}

/** Three masters with a third of the slots each, which remember across a kill. The slots of one that is away are away with it, the others go on. */
export async function startRedisCluster(): Promise<TestRedisCluster> {
  const program = (await which('redis-server')) ?? (await install('redis-server', 'redis-server'));
  const folder = await temporaryFolder('redis-cluster');
  const nodes = await Promise.all(['a', 'b', 'c'].map((name) => startNode(program, path.join(folder, name))));
  const share = Math.ceil(SLOTS / nodes.length);
  for (const [n, { redis }] of nodes.entries()) {
    await redis.call('cluster', 'addslotsrange', n * share, Math.min(SLOTS, (n + 1) * share) - 1);
    for (const other of nodes) await redis.call('cluster', 'meet', '127.0.0.1', other.port, other.bus);
  }
  for (const node of nodes) await isWhole(node, nodes.length);
  return {
    url: nodes.map(({ port }) => `redis://127.0.0.1:${port}`).join(','),
    nodes,
    nodeOf: (key) => nodeOf(key, nodes),
    move: (key, to) => move(key, to as Node, nodes),
    stop: async () => {
      for (const node of nodes) {
        node.redis.disconnect();
        await node.kill();
      }
      await rm(folder, { recursive: true });
    },
  };
}

interface Node extends TestRedisNode {
  bus: number;
}

async function startNode(program: string, folder: string): Promise<Node> {
  await mkdir(folder);
  const [port, bus] = [await freePort(), await freePort()];
  const settings = {
    port,
    'cluster-port': bus,
    bind: '127.0.0.1',
    dir: folder,
    save: '',
    appendonly: 'yes',
    'maxmemory-policy': 'noeviction',
    'cluster-enabled': 'yes',
    'cluster-require-full-coverage': 'no',
  };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, `${value}`]);
  const redis = new Redis(port, '127.0.0.1', { maxRetriesPerRequest: null, retryStrategy: () => 50 });
  redis.on('error', () => undefined);
  const start = async (): Promise<ChildProcess> => {
    const started = spawn(program, args, { stdio: 'ignore' });
    await until(async () => (await redis.ping()) === 'PONG');
    return started;
  };
  let server = await start();
  return {
    redis,
    port,
    bus,
    kill: async () => {
      if (server.exitCode !== null || server.signalCode !== null) return;
      const gone = once(server, 'exit');
      server.kill('SIGKILL');
      await gone;
    },
    restart: async () => {
      server = await start();
    },
  };
}

async function isWhole({ redis }: Node, size: number): Promise<void> {
  await until(async () => {
    const info = String(await redis.call('cluster', 'info'));
    return info.includes('cluster_state:ok') && info.includes(`cluster_known_nodes:${size}`) && info.includes(`cluster_slots_ok:${SLOTS}`);
  });
}

const slotOf = async (key: string, { redis }: TestRedisNode): Promise<number> => Number(await redis.call('cluster', 'keyslot', key));

async function nodeOf<N extends TestRedisNode>(key: string, nodes: N[]): Promise<N> {
  const [any] = nodes;
  if (any === undefined) throw new RangeError('a cluster has nodes');
  const slot = await slotOf(key, any);
  const ranges = (await any.redis.call('cluster', 'slots')) as [number, number, [string, number]][];
  const port = ranges.find(([first, last]) => first <= slot && slot <= last)?.[2][1];
  const found = nodes.find((node) => node.port === port);
  if (found === undefined) throw new RangeError(`no node has slot ${slot}`);
  return found;
}

/** As `redis-cli --cluster reshard` does it: https://redis.io/docs/latest/commands/cluster-setslot/. */
async function move(key: string, to: Node, nodes: Node[]): Promise<void> {
  const from = await nodeOf(key, nodes);
  const slot = await slotOf(key, from);
  const [source, target] = [await from.redis.call('cluster', 'myid'), await to.redis.call('cluster', 'myid')];
  await to.redis.call('cluster', 'setslot', slot, 'importing', String(source));
  await from.redis.call('cluster', 'setslot', slot, 'migrating', String(target));
  for (;;) {
    const keys = (await from.redis.call('cluster', 'getkeysinslot', slot, 100)) as string[];
    if (keys.length === 0) break;
    await from.redis.call('migrate', '127.0.0.1', to.port, '', 0, 5_000, 'keys', ...keys);
  }
  for (const { redis } of [to, from, ...nodes]) await redis.call('cluster', 'setslot', slot, 'node', String(target));
}
