import { useCallback, useEffect, useState } from 'react';
import { Problem, Unreachable } from '../api/problem.js';
import type { Page } from '../api/shapes.js';
import { client } from './here.js';

export type Fetched<T> =
  | { readonly at: 'waiting' }
  | { readonly at: 'here'; readonly value: T }
  | { readonly at: 'failed'; readonly failure: Problem | Unreachable };

/** One thing from the server, asked for when the room is entered; `again` asks anew and keeps the old one shown meanwhile. */
export function useFetched<T>(path: string): { fetched: Fetched<T>; again: () => void } {
  const [fetched, setFetched] = useState<Fetched<T>>({ at: 'waiting' });
  const ask = useCallback(async () => {
    try {
      setFetched({ at: 'here', value: await client.get<T>(path) });
    } catch (error) {
      if (!(error instanceof Problem || error instanceof Unreachable)) throw error;
      setFetched({ at: 'failed', failure: error });
    }
  }, [path]);
  useEffect(() => void ask(), [ask]);
  return { fetched, again: () => void ask() };
}

export interface FetchedPages<T> {
  readonly fetched: Fetched<readonly T[]>;
  /** Undefined at the end. */
  readonly more: (() => void) | undefined;
  readonly again: () => void;
}

/** A list that comes in pages, newest first. */
export function useFetchedPages<T>(path: string, limit = 20): FetchedPages<T> {
  const [fetched, setFetched] = useState<Fetched<readonly T[]>>({ at: 'waiting' });
  const [cursor, setCursor] = useState<string | null>(null);
  const ask = useCallback(
    async (before: readonly T[], after: string | undefined) => {
      try {
        const page = await client.get<Page<T>>(path, { limit: String(limit), cursor: after });
        setFetched({ at: 'here', value: [...before, ...page.items] });
        setCursor(page.nextCursor);
      } catch (error) {
        if (!(error instanceof Problem || error instanceof Unreachable)) throw error;
        setFetched({ at: 'failed', failure: error });
      }
    },
    [path, limit],
  );
  const again = useCallback(() => void ask([], undefined), [ask]);
  useEffect(again, [again]);
  const more = cursor === null || fetched.at !== 'here' ? undefined : () => void ask(fetched.value, cursor);
  return { fetched, more, again };
}
