import { Journal } from './journal.mjs';

/** What the registry says of a pair after a change of this type. */
const STATUS = {
  verified: 'verified',
  superseded: 'verified',
  cleared: 'verified',
  no_account: 'no_account',
  conflicted: 'conflicted',
  revoked: 'revoked',
};

const keyOf = ({ externalId, platform }) => `${platform} ${externalId}`;

/** The registry, as far as changes have come. Each may come twice, and an older one after a newer: the place in the feed decides. */
export class Copy {
  #entries = new Map();
  #journal;
  /** The last change that was taken. */
  lastSeq = 0;

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

  /** On the disk when this returns: only then is the cursor moved, or the job done. */
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

  /** Starts again from a snapshot. */
  replace(entries, lastSeq) {
    this.#journal.replace(entries);
    this.#entries.clear();
    for (const entry of entries) this.#put(entry);
    this.lastSeq = lastSeq;
  }

  #put(entry) {
    this.#entries.set(keyOf(entry), entry);
    this.lastSeq = Math.max(this.lastSeq, entry.seq);
  }
}
