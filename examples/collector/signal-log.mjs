import { Journal } from './journal.mjs';

/** @typedef {import('./types.js').SignalRecord} SignalRecord */

/** @param {Pick<SignalRecord, 'externalId' | 'platform'>} pair */
const keyOf = ({ externalId, platform }) => `${platform} ${externalId}`;

/** What was collected of each account, and when; the last of each is at hand. */
export class SignalLog {
  /** @type {Map<string, SignalRecord>} */
  #latest = new Map();
  /** @type {Journal<SignalRecord>} */
  #journal;

  /** @param {string} file */
  constructor(file) {
    this.#journal = new Journal(file);
    for (const record of this.#journal.read()) this.#latest.set(keyOf(record), record);
  }

  /** @param {Pick<SignalRecord, 'externalId' | 'platform'>} entry */
  latest(entry) {
    return this.#latest.get(keyOf(entry));
  }

  /** @param {SignalRecord} record */
  add(record) {
    this.#journal.append([record]);
    this.#latest.set(keyOf(record), record);
  }
}
