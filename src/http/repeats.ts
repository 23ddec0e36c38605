import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { prepared } from '../database/prepared.js';
import { Refusal } from '../shared/refusal.js';
import { Reply } from './reply.js';

/** A request that carries an Idempotency-Key: it takes effect once, however often it is sent. */
export interface RepeatableRequest {
  caller: string;
  route: string;
  key: string;
  hash: Buffer;
}

export function hashOf(...parts: (string | Buffer)[]): Buffer {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest();
}

interface StoredReply {
  /** False: another request with this key is still running. */
  free: boolean;
  /** Null: no reply is kept. */
  requestHash: Buffer | null;
  status: number;
  body: string | null;
}

/** Only what took effect. "Nothing for you now, ask again later" did not. */
const isKept = ({ status, headers }: Reply): boolean => status < 300 && headers['Retry-After'] === undefined;

/** Opens the transaction of a use case, and keeps the reply in that same transaction so that a repetition is answered from it. */
@Injectable()
export class Repeats {
  constructor(private readonly db: DataSource) {}

  /** Only 2xx replies are kept: a refusal rolls back, so that the same key may be tried again. Any other reply commits and is forgotten. */
  async once<T>(request: RepeatableRequest | null, work: (tx: EntityManager) => Promise<Reply<T>>): Promise<Reply<T>> {
    return this.db.transaction(async (tx) => {
      if (request === null) return work(tx);
      const earlier = await this.earlier(tx, request);
      if (earlier !== null) return earlier as Reply<T>;
      const reply = await work(tx);
      if (isKept(reply)) await this.keep(tx, request, reply);
      return reply;
    });
  }

  /** The kept reply to the same request; null when there is none. Takes the key's lock until the transaction ends. */
  async earlier(tx: EntityManager, request: RepeatableRequest): Promise<Reply | null> {
    const [stored]: StoredReply[] = await tx.query(
      prepared('select free, request_hash as "requestHash", status, body from earlier_reply($1, $2, $3)'),
      [request.caller, request.route, request.key],
    );
    if (stored?.free !== true) {
      throw new Refusal(
        'conflict',
        'request_in_progress',
        'The first request with this Idempotency-Key is still running; ask again in a moment.',
        {
          retryAfterSeconds: 1,
        },
      );
    }
    if (stored.requestHash === null) return null;
    if (!stored.requestHash.equals(request.hash)) {
      throw new Refusal(
        'conflict',
        'idempotency_key_reused',
        'This Idempotency-Key was used for another request; use a new key for a new request.',
      );
    }
    return new Reply(stored.status, stored.body === null ? null : JSON.parse(stored.body), { 'Idempotency-Replayed': 'true' });
  }

  async keep(tx: EntityManager, request: RepeatableRequest, reply: Reply): Promise<void> {
    await tx.query(
      prepared(`insert into reply (caller, route, key, request_hash, status, body) values ($1, $2, $3, $4, $5, $6)
       on conflict (caller, route, key) do update set request_hash = excluded.request_hash, status = excluded.status, body = excluded.body, created_at = now()`),
      [request.caller, request.route, request.key, request.hash, reply.status, reply.body === null ? null : JSON.stringify(reply.body)],
    );
  }
}
