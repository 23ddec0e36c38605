import { Store } from '../../ui/store.js';

/** Counts the changes made from this page: whatever is on screen is read again after each. */
export const changes = new Store(0);

export function readAgain(): void {
  changes.set(changes.get() + 1);
}
