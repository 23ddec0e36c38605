import { useCallback, useRef, useState } from 'react';
import { type Call, newIdempotencyKey, type Reply } from '../../api/client.js';
import { client } from './client.js';
import { readAgain } from './fresh.js';

export interface Sender {
  readonly busy: boolean;
  readonly problem: unknown;
  /** Undefined when it was refused or no answer came: `problem` says which. */
  readonly send: <T>(call: Call, how?: { secret?: boolean }) => Promise<Reply<T> | undefined>;
  readonly forget: () => void;
}

/**
 * Sends what changes something. A post that got no answer keeps its key, so that pressing the button again repeats the same
 * request instead of making a second one. `secret`: the answer is one that the server doesn't keep, so there is nothing to repeat.
 */
export function useSend(): Sender {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>();
  const open = useRef({ intent: '', key: '' });

  const send = useCallback(async <T>(call: Call, how: { secret?: boolean } = {}): Promise<Reply<T> | undefined> => {
    const intent = JSON.stringify([call.method, call.path, call.query, call.body]);
    if (open.current.intent !== intent) open.current = { intent, key: newIdempotencyKey() };
    setBusy(true);
    setProblem(undefined);
    try {
      const reply = await client.send<T>(call.method === 'POST' && !how.secret ? { ...call, idempotencyKey: open.current.key } : call);
      open.current = { intent: '', key: '' };
      readAgain();
      return reply;
    } catch (error) {
      setProblem(error);
      return undefined;
    } finally {
      setBusy(false);
    }
  }, []);

  const forget = useCallback(() => setProblem(undefined), []);
  return { busy, problem, send, forget };
}
