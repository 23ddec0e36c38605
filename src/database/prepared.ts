import { createHash } from 'node:crypto';
import { Client } from 'pg';

const names = new Map<string, string>();

/**
 * Marks a statement of the hot path: each connection lets PostgreSQL parse and plan it once, and sends its name from then on. Planning took
 * a third of a worker's cycle. The text must be a constant, because every connection remembers every text.
 */
export function prepared(text: string): string {
  if (!names.has(text)) names.set(text, `nonet_${createHash('sha256').update(text).digest('base64url').slice(0, 16)}`);
  return text;
}

type Query = (this: Client, ...args: unknown[]) => unknown;

/** A connection that knows the marked statements: TypeORM passes on a text and its values, and has no place for a name. */
export class PreparingClient extends Client {}

PreparingClient.prototype.query = function query(this: Client, text: unknown, ...rest: unknown[]) {
  const name = typeof text === 'string' ? names.get(text) : undefined;
  return (Client.prototype.query as Query).call(this, name === undefined ? text : { name, text }, ...rest);
} as Client['query'];
