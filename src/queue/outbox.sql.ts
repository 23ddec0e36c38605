import type { EntityManager } from 'typeorm';
import { prepared } from '../database/prepared.js';

/** What is done later, off a queue. Each topic is a queue of its own, with one processor. */
export type Topic = 'import-athletes' | 'write-export' | 'score-answers' | 'refit-consensus';
export const TOPICS: readonly Topic[] = ['import-athletes', 'write-export', 'score-answers', 'refit-consensus'];

/** What a job carries: the outbox row that it must delete when its work is done, and what that row says. */
export interface Message<Payload = unknown> {
  outboxId: string;
  payload: Payload;
}

/** Posts a message in the transaction of its cause: it goes out if, and only if, that commits. */
export async function post(tx: EntityManager, topic: Topic, payload: Record<string, unknown>): Promise<void> {
  await tx.query(prepared('insert into outbox (topic, payload) values ($1, $2)'), [topic, JSON.stringify(payload)]);
}

/**
 * Says, in the transaction of the work itself, that a message's work is done: until then it is sent again and again.
 * False: it was done before. The row is locked from here on, so do this first.
 */
export async function finish(tx: EntityManager, outboxId: string): Promise<boolean> {
  const [, done]: [unknown, number] = await tx.query('delete from outbox where id = $1', [outboxId]);
  return done > 0;
}

/** Whether a message's work is still to be done. */
export async function isWaiting(tx: EntityManager, outboxId: string): Promise<boolean> {
  const rows: unknown[] = await tx.query('select from outbox where id = $1', [outboxId]);
  return rows.length > 0;
}
