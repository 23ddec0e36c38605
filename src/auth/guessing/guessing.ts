import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Refusal } from '../../shared/refusal.js';
import { countTry, forgetTries, type Patience, takeTryBack } from './tries.sql.js';

/** Who tries a password, and from where. */
export interface Trier {
  /** The e-mail that is tried, whether somebody has it or not. */
  who: string;
  /** A device that this e-mail has signed in with, or else the network. */
  place: string;
  /** Whether it is such a device. */
  known: boolean;
}

/** From one place: 5 tries, then 30 seconds, a minute, two… a quarter of an hour at most. */
const PLACE: Patience = { free: 4, firstSeconds: 30, mostSeconds: 900 };
/** Codes of six digits are quickly guessed by whoever has the password: of an account, from everywhere together. */
const CODES: Patience = { free: 9, firstSeconds: 60, mostSeconds: 900 };
/** From all places that aren't known devices together: against a guesser with many addresses. */
const EVERYWHERE: Patience = { free: 100, firstSeconds: 60, mostSeconds: 60 };

/**
 * Slows down whoever guesses passwords. The wait belongs to an e-mail *and* a place, so that nobody on a shared network waits for
 * another's mistakes, and no stranger can lock somebody out of the devices they use. It is the same for an e-mail that nobody has.
 */
@Injectable()
export class Guessing {
  constructor(private readonly db: DataSource) {}

  /** Counts a try before the password is looked at: many at the same moment are as many tries. */
  async admit(trier: Trier): Promise<void> {
    await this.db.transaction(async (tx) => {
      const wait = await countTry(tx, keyOf(trier.who, trier.place), PLACE);
      const longer = wait > 0 || trier.known ? wait : await countTry(tx, keyOf(trier.who), EVERYWHERE);
      if (longer > 0) throw tooEarly(longer, 'wrong passwords', ', or ask an administrator for a link to set a new one');
    });
  }

  /** The same for the second factor's codes: so many of an account, whoever tries them. */
  async admitCode(accountId: string): Promise<void> {
    const wait = await this.db.transaction((tx) => countTry(tx, keyOf(accountId, 'code'), CODES));
    if (wait > 0) throw tooEarly(wait, 'wrong codes', '');
  }

  async forgiveCode(accountId: string): Promise<void> {
    await forgetTries(this.db.manager, keyOf(accountId, 'code'));
  }

  /** The password was right: it was no guess. */
  async forgive(trier: Trier): Promise<void> {
    await this.db.transaction(async (tx) => {
      await forgetTries(tx, keyOf(trier.who, trier.place));
      if (!trier.known) await takeTryBack(tx, keyOf(trier.who));
    });
  }
}

const keyOf = (who: string, ...place: string[]): Buffer =>
  createHash('sha256')
    .update([who.toLowerCase(), ...place].join('\0'))
    .digest();

function tooEarly(seconds: number, what: string, orElse: string): Refusal {
  const wait = seconds < 120 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`;
  return new Refusal('too_many', 'too_many_attempts', `There were too many ${what}. Try again in ${wait}${orElse}.`, {
    retryAfterSeconds: seconds,
  });
}
