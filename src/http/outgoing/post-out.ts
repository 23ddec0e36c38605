import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';
import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { errorMessage } from '../../shared/error-code.js';
import { findTarget, type Target, TargetRefused } from './find-target.js';

/** Everything together: the name server, the connection, the answer. */
const TIMEOUT_MS = 10_000;
/** What is read of an answer; a longer one is cut off here. */
const MOST_BYTES = 2_000;

export interface OutgoingPost {
  url: string;
  body: string;
  headers: Record<string, string>;
}

/** What came of a post. Nothing is thrown: whoever sends again decides by this. */
export interface PostOutcome {
  /** The receiver took it: it answered 2xx. */
  delivered: boolean;
  /** null: there was no answer. */
  status: number | null;
  /** The answer's beginning. */
  excerpt: string;
  /** What the answer asked to wait, when it did. */
  retryAfterSeconds: number | null;
  /** Why there was no answer; null when there was one. */
  error: string | null;
  /** The target is one that is never sent to. */
  refused: boolean;
}

/**
 * Posts JSON to addresses that users gave: only to public ones unless NONET_PRIVATE_TARGETS opens others, to the very address that was
 * checked (a name that changes between the check and the connection gains nothing), without following redirects, and for a bounded
 * time and size.
 */
@Injectable()
export class PostOut {
  constructor(private readonly settings: Settings) {}

  async run(post: OutgoingPost, timeoutMs = TIMEOUT_MS): Promise<PostOutcome> {
    const deadline = AbortSignal.timeout(timeoutMs);
    try {
      const target = await before(deadline, findTarget(post.url, this.settings.privateTargets));
      return await send(target, post, deadline);
    } catch (error) {
      const message = deadline.aborted ? `no answer within ${timeoutMs / 1000} seconds` : errorMessage(error);
      return {
        delivered: false,
        status: null,
        excerpt: '',
        retryAfterSeconds: null,
        error: message,
        refused: error instanceof TargetRefused,
      };
    }
  }
}

/** The name server can't be told to stop, so it is left behind. */
async function before<T>(deadline: AbortSignal, work: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, reject) => deadline.addEventListener('abort', () => reject(new Error('late')), { once: true }));
  return Promise.race([work, late]);
}

function send({ url, addresses }: Target, { body, headers }: OutgoingPost, signal: AbortSignal): Promise<PostOutcome> {
  const { request } = url.protocol === 'https:' ? https : http;
  const options: https.RequestOptions = {
    method: 'POST',
    headers: {
      'User-Agent': 'nonet',
      ...headers,
      'Content-Type': 'application/json',
      'Content-Length': Buffer.byteLength(body),
    },
    lookup: pinnedTo(addresses),
    // A connection of its own: a kept one would be to an address that was checked for somebody else.
    agent: false,
    signal,
  };
  return new Promise((resolve, reject) => {
    const outgoing = request(url, options, (answer) => void readAnswer(answer).then(resolve, reject));
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

async function readAnswer(answer: http.IncomingMessage): Promise<PostOutcome> {
  const status = answer.statusCode ?? 0;
  const delivered = status >= 200 && status < 300;
  return { delivered, status, excerpt: await readBeginning(answer), retryAfterSeconds: waitOf(answer), error: null, refused: false };
}

function pinnedTo(addresses: Target['addresses']): LookupFunction {
  return (_host, { all }, done) => {
    const [first] = addresses;
    if (all === true) done(null, addresses);
    else done(null, first?.address ?? '', first?.family);
  };
}

async function readBeginning(answer: http.IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of answer as AsyncIterable<Buffer>) {
    parts.push(part);
    length += part.length;
    // Leaving the loop ends the connection.
    if (length >= MOST_BYTES) break;
  }
  // What PostgreSQL can't keep as a text goes.
  return Buffer.concat(parts).subarray(0, MOST_BYTES).toString('utf8').replaceAll('\0', '');
}

/** Retry-After in seconds, or as a date. */
function waitOf({ headers }: http.IncomingMessage): number | null {
  const given = headers['retry-after'];
  if (given === undefined) return null;
  if (/^\d{1,9}$/.test(given)) return Number(given);
  const at = Date.parse(given);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - Date.now()) / 1000));
}
