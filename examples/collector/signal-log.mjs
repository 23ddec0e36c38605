import { Journal } from './journal.mjs';

const keyOf = ({ externalId, platform }) => `${platform} ${externalId}`;

/** What was collected of each account, and when; the last of each is at hand. */
export class SignalLog {
  #latest = new Map();
  #journal;

  constructor(file) {
    this.#journal = new Journal(file);
    for (const record of this.#journal.read()) this.#latest.set(keyOf(record), record);
  }

  latest(entry) {
    return this.#latest.get(keyOf(entry));
  }

  add(record) {
    this.#journal.append([record]);
    this.#latest.set(keyOf(record), record);
  }
}
