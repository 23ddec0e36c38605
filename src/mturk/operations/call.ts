import type { EntityManager } from 'typeorm';
import type { Input } from '../transport/input.js';

/** One request of a requester's program. */
export interface Call {
  operation: string;
  /** Whose key signed it. */
  accountId: string;
  input: Input;
  requestId: string;
}

/** Does what one operation says, in a transaction that it is given; answers the JSON object that clients expect. */
export type Operation = (tx: EntityManager, call: Call) => Promise<Record<string, unknown>>;
