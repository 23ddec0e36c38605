import { useCallback, useMemo } from 'react';
import { useStore } from '../../ui/use-store.js';
import { address, go, pathOf, queryOf } from './address.js';

export function usePath(): string {
  return pathOf(useStore(address));
}

export interface Filters {
  readonly get: (name: string) => string | undefined;
  /** Undefined or empty takes the filter out. Any change but that of the cursor starts at the first page again. */
  readonly set: (change: Readonly<Record<string, string | undefined>>, how?: { replace?: boolean }) => void;
  /** The address of this view with the change made. */
  readonly with: (change: Readonly<Record<string, string | undefined>>) => string;
}

/** The filters, the sorting and the place in the list live in the address, so that a view can be sent as a link. */
export function useFilters(): Filters {
  const where = useStore(address);
  const changed = useCallback(
    (change: Readonly<Record<string, string | undefined>>): string => {
      const query = queryOf(where);
      if (!('cursor' in change)) query.delete('cursor');
      for (const [name, value] of Object.entries(change)) {
        if (value === undefined || value === '') query.delete(name);
        else query.set(name, value);
      }
      const text = query.toString();
      return text === '' ? pathOf(where) : `${pathOf(where)}?${text}`;
    },
    [where],
  );
  return useMemo(
    () => ({
      get: (name) => queryOf(where).get(name) ?? undefined,
      set: (change, how) => go(changed(change), how),
      with: changed,
    }),
    [where, changed],
  );
}
