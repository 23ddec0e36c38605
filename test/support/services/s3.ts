import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { CreateBucketCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import type { S3Store } from '../../../src/config/export-store.js';
import { until } from '../until.js';
import { freePort } from './free-port.js';
import { install, which } from './installed.js';
import { temporaryFolder } from './temporary-folder.js';

const SERVICES = ['account', 'container', 'object'] as const;
const PACKAGES = ['swift-proxy', ...SERVICES.map((service) => `swift-${service}`)];

export interface TestS3 {
  /** A bucket, as settings that reach it. */
  settings: S3Store;
  client: S3Client;
  /** The names of all the objects. */
  keys(): Promise<string[]>;
  stop(): Promise<void>;
}

/**
 * OpenStack Swift with its S3 interface: of what Debian has, the one server that checks signatures, lists and aborts multipart
 * uploads, and knows ranges as S3 does. One copy of everything, in a folder of its own.
 */
export async function startS3(): Promise<TestS3> {
  if ((await which('swift-proxy-server')) === undefined) await install('swift-proxy-server', ...PACKAGES);
  const folder = await temporaryFolder('s3');
  const port = await freePort();
  await configure(folder, port);
  const servers = [...SERVICES, 'proxy'].map((service) =>
    spawn(`swift-${service}-server`, [`${folder}/${service}.conf`], { stdio: 'ignore' }),
  );
  const settings: S3Store = {
    kind: 's3',
    bucket: 'handles',
    prefix: 'nonet/exports',
    region: 'us-east-1',
    endpoint: `http://127.0.0.1:${port}`,
    accessKeyId: 'test:tester',
    secretAccessKey: 'testing',
    sessionToken: null,
  };
  const client = new S3Client({
    region: settings.region,
    endpoint: `http://127.0.0.1:${port}`,
    forcePathStyle: true,
    credentials: { accessKeyId: settings.accessKeyId, secretAccessKey: settings.secretAccessKey },
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const made = async (): Promise<boolean> =>
    client.send(new CreateBucketCommand({ Bucket: settings.bucket })).then(
      () => true,
      (error: unknown) => error instanceof Error && error.name.startsWith('BucketAlready'),
    );
  await until(made, { within: 60_000 });
  return {
    settings,
    client,
    keys: async () => {
      const { Contents = [] } = await client.send(new ListObjectsV2Command({ Bucket: settings.bucket }));
      return Contents.map(({ Key = '' }) => Key);
    },
    stop: async () => {
      client.destroy();
      await Promise.all(servers.map(end));
      await rm(folder, { recursive: true });
    },
  };
}

async function end(server: ChildProcess): Promise<void> {
  const gone = once(server, 'exit');
  server.kill('SIGKILL');
  await gone;
}

async function configure(folder: string, port: number): Promise<void> {
  await mkdir(`${folder}/disks/d1`, { recursive: true });
  await writeFile(`${folder}/swift.conf`, '[swift-hash]\nswift_hash_path_suffix = tests\n');
  const common = (at: number): string =>
    `[DEFAULT]\nbind_ip = 127.0.0.1\nbind_port = ${at}\nuser = root\nworkers = 0\nswift_dir = ${folder}\ndevices = ${folder}/disks\nmount_check = false\n`;
  const rings: string[] = [];
  for (const service of SERVICES) {
    const at = await freePort();
    rings.push(service, String(at));
    await writeFile(
      `${folder}/${service}.conf`,
      `${common(at)}[pipeline:main]\npipeline = ${service}-server\n[app:${service}-server]\nuse = egg:swift#${service}\n`,
    );
  }
  await promisify(execFile)('/usr/bin/python3', ['-c', RINGS, folder, ...rings]);
  await writeFile(`${folder}/proxy.conf`, common(port) + PROXY);
}

/** Where everything lies: on the one disk there is. */
const RINGS = `
import sys
from swift.common.ring import RingBuilder
folder, rest = sys.argv[1], sys.argv[2:]
for service, port in zip(rest[::2], rest[1::2]):
    ring = RingBuilder(4, 1, 0)
    place = {'ip': '127.0.0.1', 'port': int(port)}
    ring.add_dev({'id': 0, 'region': 1, 'zone': 1, 'device': 'd1', 'weight': 1, 'meta': '', **place, **{'replication_' + k: v for k, v in place.items()}})
    ring.rebalance()
    ring.get_ring().save('%s/%s.ring.gz' % (folder, service))
`;

/** The cache has to be named and need not be there. */
const PROXY = `
[pipeline:main]
pipeline = catch_errors gatekeeper listing_formats bulk cache s3api tempauth slo proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:gatekeeper]
use = egg:swift#gatekeeper
[filter:listing_formats]
use = egg:swift#listing_formats
[filter:bulk]
use = egg:swift#bulk
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:9
[filter:s3api]
use = egg:swift#s3api
location = us-east-1
[filter:tempauth]
use = egg:swift#tempauth
user_test_tester = testing .admin
[filter:slo]
use = egg:swift#slo
`;
