import { hash, verify } from '@node-rs/argon2';

/** Argon2id at OWASP's first recommendation: 19 MiB, two passes, one lane. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password, COST);

/** Takes as long for an account that doesn't exist, so that timing tells nobody who has one. */
export async function passwordMatches(stored: string | null | undefined, password: string): Promise<boolean> {
  if (stored === null || stored === undefined) {
    await hash(password, COST);
    return false;
  }
  return verify(stored, password);
}
