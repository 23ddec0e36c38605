import { useCallback, useEffect, useState } from 'react';
import { useStore } from '../../ui/use-store.js';
import { changes } from './fresh.js';
import { client } from './client.js';
import type { Got, Query } from './use-get.js';

interface Question {
  /** Null: not now. */
  readonly path: string | null;
  readonly body: unknown;
  readonly query?: Query;
  /** So many milliseconds pass before a question that follows another is sent: while a slider moves, only the last one counts. */
  readonly settles?: number;
}

export interface Answered<T> extends Got<T> {
  /** The body of the question that `data` answers, which may be an earlier one. */
  readonly asked: unknown;
}

interface Heard<T> {
  readonly key: string;
  readonly asked?: unknown;
  readonly data?: T;
  readonly problem?: unknown;
}

/**
 * Reads from the API where the question is too long for an address, so that it is posted. One that is overtaken by the next is given up.
 * What was heard last stays until the answer is there.
 */
export function useAsk<T>({ path, body, query = {}, settles = 0 }: Question): Answered<T> {
  const [heard, setHeard] = useState<Heard<T>>({ key: '' });
  const [turn, setTurn] = useState(0);
  const changed = useStore(changes);
  const key = path === null ? '' : JSON.stringify([path, query, body]);
  const first = heard.key === '';
  const again = useCallback(() => setTurn((last) => last + 1), []);

  useEffect(() => {
    if (path === null) return;
    const giveUp = new AbortController();
    const ask = (): void => {
      client
        .send<T>({ method: 'POST', path, query, body, signal: giveUp.signal })
        .then((reply) => setHeard({ key, asked: body, data: reply.body }))
        .catch((problem: unknown) => {
          if (!giveUp.signal.aborted) setHeard((last) => ({ ...last, key, problem }));
        });
    };
    const timer = window.setTimeout(ask, first ? 0 : settles);
    return () => {
      window.clearTimeout(timer);
      giveUp.abort();
    };
    // The key says all that the path, the query and the body say.
  }, [key, turn, changed]);

  const problem = heard.key === key ? heard.problem : undefined;
  return { data: heard.data, asked: heard.asked, problem, waiting: path !== null && heard.key !== key, again };
}
