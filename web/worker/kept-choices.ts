import { Store } from '../ui/store.js';

/** Choices that belong to this device, not to the account. */
export const kept = {
  /** The platforms that the worker takes; empty: all. */
  platforms: keptStore<readonly string[]>('nonet.platforms', []),
  /** Whether single keys do something on the task page: some people's assistive technology sends stray ones. */
  keys: keptStore<boolean>('nonet.keys', true),
};

function keptStore<T>(name: string, first: T): Store<T> {
  const store = new Store<T>(read(name) ?? first);
  store.subscribe(() => {
    try {
      localStorage.setItem(name, JSON.stringify(store.get()));
    } catch {
      // Storage is full or switched off: the choice lasts as long as this page.
    }
  });
  return store;

  function read(item: string): T | null {
    try {
      return JSON.parse(localStorage.getItem(item) ?? 'null') as T | null;
    } catch {
      return null;
    }
  }
}
