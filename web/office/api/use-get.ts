import { useCallback, useEffect, useState } from 'react';
import { useStore } from '../../ui/use-store.js';
import { changes } from './fresh.js';
import { client } from './client.js';

export type Query = Readonly<Record<string, string | undefined>>;

export interface Got<T> {
  /** Stays while it is read again, and while another page or filter of the same list is fetched. */
  readonly data: T | undefined;
  readonly problem: unknown;
  /** What is shown is not (or not yet) what was asked for. */
  readonly waiting: boolean;
  readonly again: () => void;
}

interface Heard<T> {
  readonly key: string;
  readonly path: string;
  readonly data?: T;
  readonly problem?: unknown;
}

/**
 * Reads from the API whenever the question changes, and after every change made from this page. `path` null: not now. `every`
 * asks again after so many milliseconds for as long as it answers a number: for what moves by itself.
 */
export function useGet<T>(path: string | null, query: Query = {}, every?: (data: T) => number | null): Got<T> {
  const [heard, setHeard] = useState<Heard<T>>({ key: '', path: '' });
  const [turn, setTurn] = useState(0);
  const changed = useStore(changes);
  const key = path === null ? '' : `${path}?${JSON.stringify(query)}`;
  const again = useCallback(() => setTurn((last) => last + 1), []);

  useEffect(() => {
    if (path === null) return;
    const giveUp = new AbortController();
    client
      .get<T>(path, query, giveUp.signal)
      .then((data) => setHeard({ key, path, data }))
      .catch((problem: unknown) => {
        if (!giveUp.signal.aborted) setHeard((last) => ({ ...(last.key === key && last), key, path, problem }));
      });
    return () => giveUp.abort();
    // The key says all that the path and the query say.
  }, [key, turn, changed]);

  const data = heard.path === path ? heard.data : undefined;
  const pause = data === undefined ? null : (every?.(data) ?? null);
  useEffect(() => {
    if (pause === null) return;
    const timer = window.setTimeout(again, pause);
    return () => window.clearTimeout(timer);
  }, [pause, heard, again]);

  return { data, problem: heard.key === key ? heard.problem : undefined, waiting: path !== null && heard.key !== key, again };
}
