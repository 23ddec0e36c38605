import { Journal } from './journal.mjs';

/** @typedef {import('./types.js').Entry} Entry */

/**
 * What the registry says of a pair after a change of this type.
 * @type {Record<import('./types.js').Change['type'], Entry['status']>}
 */
const STATUS = {
  verified: 'verified',
  superseded: 'verified',
  cleared: 'verified',
  no_account: 'no_account',
  conflicted: 'conflicted',
  revoked: 'revoked',
};

/** @param {Pick<Entry, 'externalId' | 'platform'>} pair */
const keyOf = ({ externalId, platform }) => `${platform} ${externalId}`;

/** The registry, as far as changes have come. Each may come twice, and an older one after a newer: the place in the feed decides. */
export class Copy {
  /** @type {Map<string, Entry>} */
  #entries = new Map();
  /** @type {Journal<Entry>} */
  #journal;
  /** The last change that was taken. */
  lastSeq = 0;

  /** @param {string} file */
  constructor(file) {
    this.#journal = new Journal(file);
    for (const entry of this.#journal.read()) this.#put(entry);
  }

  get size() {
    return this.#entries.size;
  }

  entries() {
    return [...this.#entries.values()];
  }

  /**
   * On the disk when this returns: only then is the cursor moved, or the job done.
   * @param {readonly import('./types.js').Change[]} changes
   */
  take(changes) {
    const fresh = changes
      .map(({ externalId, platform, type, handle, handleKey, seq }) => ({
        externalId,
        platform,
        status: STATUS[type],
        handle,
        handleKey,
        seq,
      }))
      .filter((entry) => (this.#entries.get(keyOf(entry))?.seq ?? 0) < entry.seq);
    this.#journal.append(fresh);
    for (const entry of fresh) this.#put(entry);
  }

  /**
   * Starts again from a snapshot.
   * @param {Entry[]} entries
   * @param {number} lastSeq
   */
  replace(entries, lastSeq) {
    this.#journal.replace(entries);
    this.#entries.clear();
    for (const entry of entries) this.#put(entry);
    this.lastSeq = lastSeq;
  }

  /** @param {Entry} entry */
  #put(entry) {
    this.#entries.set(keyOf(entry), entry);
    this.lastSeq = Math.max(this.lastSeq, entry.seq);
  }
}
