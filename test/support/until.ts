import { setTimeout as delay } from 'node:timers/promises';

/**
 * Waits for something to become true, asking again and again: never for a time to pass.
 * @param check answers what is waited for, or something falsy; a failed assertion or query counts as "not yet"
 * @returns what `check` answered
 */
export async function until<T>(check: () => T | Promise<T>, { within = 40_000 }: { within?: number } = {}): Promise<Truthy<T>> {
  const giveUpAt = Date.now() + within;
  for (let pause = 5; ; pause = Math.min(pause * 2, 100)) {
    let last: unknown;
    try {
      const answer = await check();
      if (isTruthy(answer)) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (Date.now() > giveUpAt) throw new Error(`waited ${within} ms in vain for ${check.toString()}`, { cause: last });
    await delay(pause);
  }
}

type Truthy<T> = Exclude<T, false | 0 | '' | null | undefined | void>;
const isTruthy = <T>(value: T): value is Truthy<T> => Boolean(value);
