import { Store } from '../../ui/store.js';

/** Where the reader is: path and query, as the address bar says. */
export const address = new Store(here());

function here(): string {
  return location.pathname + location.search;
}

/** `replace` takes the place of the entry in the history: for filters being typed. */
export function go(to: string, { replace = false } = {}): void {
  if (to === here()) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', to);
  address.set(here());
}

export function followHistory(): void {
  window.addEventListener('popstate', () => address.set(here()));
}

export function pathOf(where: string): string {
  const path = where.split('?', 1)[0] ?? '';
  return path.length > 1 ? path.replace(/\/$/, '') : path;
}

export function queryOf(where: string): URLSearchParams {
  return new URLSearchParams(where.split('?')[1] ?? '');
}
