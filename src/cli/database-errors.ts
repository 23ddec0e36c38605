import { errorCode, errorMessage } from '../shared/error-code.js';
import { PlainError } from '../shared/plain-error.js';

/** Unreachable, or the wrong password, or no such database: nothing that a stack explains. */
const OUTSIDE = /^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|EHOSTUNREACH|28|3D000|57P03|53300|08)/;

/** For `.catch`: names the database that can't be used and why, without the password; anything else goes on as it is. */
export function databaseErrors(url: string): (error: unknown) => never {
  return (error) => {
    if (!OUTSIDE.test(errorCode(error) ?? '')) throw error;
    const { hostname, port, pathname } = new URL(url);
    throw new PlainError(
      `The database ${pathname.slice(1)} at ${hostname}:${port || '5432'} (DATABASE_URL) can't be used: ${errorMessage(error)}`,
    );
  };
}
