import { Store } from '../../ui/store.js';

export type Zone = 'local' | 'utc';

const KEY = 'nonet.zone';

/** In whose time moments are written: the reader's, or UTC. Kept for the next visit. */
export const zone = new Store<Zone>(localStorage.getItem(KEY) === 'utc' ? 'utc' : 'local');

export function chooseZone(chosen: Zone): void {
  localStorage.setItem(KEY, chosen);
  zone.set(chosen);
}

/** As "2026-11-25 22:27:05". */
export const inUtc = (moment: number): string =>
  new Date(moment)
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z/, '');
