// A collector: keeps a copy of the registry, and what X and Wikipedia say of the accounts in it. See README.md.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { wikipediaViews } from './adapters/wikipedia.mjs';
import { xPosts } from './adapters/x-posts.mjs';
import { collectSignals } from './collect-signals.mjs';
import { Copy } from './copy.mjs';
import { followFeed } from './follow-feed.mjs';
import { Nonet } from './nonet.mjs';
import { SignalLog } from './signal-log.mjs';
import { takeFromQueue } from './take-from-queue.mjs';

const {
  NONET_URL = 'http://127.0.0.1:3000',
  NONET_KEY = '',
  COLLECT_FROM = 'feed',
  COLLECT_INTO = 'collected',
  CURSOR = 'collector',
  REDIS_URL = 'redis://127.0.0.1:6379',
  QUEUE = 'changes',
  X_API = 'https://api.x.com',
  X_TOKEN = '',
  WIKIMEDIA_API = 'https://wikimedia.org',
} = process.env;

if (!['feed', 'queue'].includes(COLLECT_FROM)) throw new Error(`COLLECT_FROM is "${COLLECT_FROM}"; it may be feed or queue`);

mkdirSync(COLLECT_INTO, { recursive: true });
const stopping = new AbortController();
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, () => stopping.abort());

const nonet = new Nonet(NONET_URL, NONET_KEY);
const copy = new Copy(path.join(COLLECT_INTO, 'handles.jsonl'));
const signals = new SignalLog(path.join(COLLECT_INTO, 'signals.jsonl'));
const adapters = { x: xPosts(X_API, X_TOKEN), wikipedia: wikipediaViews(WIKIMEDIA_API) };

const source =
  COLLECT_FROM === 'feed'
    ? followFeed({ nonet, copy, cursor: CURSOR, signal: stopping.signal })
    : takeFromQueue({ copy, redisUrl: REDIS_URL, queue: QUEUE, signal: stopping.signal });
console.log(`Collecting from the ${COLLECT_FROM}, with ${copy.size} entries so far`);
await Promise.all([source, collectSignals({ nonet, copy, signals, adapters, signal: stopping.signal })]);
