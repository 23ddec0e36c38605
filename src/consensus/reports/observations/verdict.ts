/** What a collector has seen of an account, beside what is known of it. */
export interface Sighting {
  /** The registry's, now. */
  entryKey: string;
  /** The account that was last seen under that handle; null: none was. */
  entryAccount: string | null;
  seenKey: string;
  seenAccount: string;
  /** Handles of the same pair under which this account was seen before. */
  knownAs: readonly string[];
}

/**
 * `first`: nothing was known, now this is. `same`: as before. `renamed`: the athlete's account has another name now, so the registry's is out
 * of date. `recycled`: the registry's name belongs to another account now. `unrelated`: neither the name nor the account is the athlete's.
 */
export type Verdict = 'first' | 'same' | 'renamed' | 'recycled' | 'unrelated';

/** The account stays when the name changes, and the name may go to somebody else: so the two are told apart. */
export function verdictOn({ entryKey, entryAccount, seenKey, seenAccount, knownAs }: Sighting): Verdict {
  if (seenKey === entryKey) {
    if (entryAccount === null) return 'first';
    return entryAccount === seenAccount ? 'same' : 'recycled';
  }
  return entryAccount === seenAccount || knownAs.length > 0 ? 'renamed' : 'unrelated';
}
