import { setTimeout as delay } from 'node:timers/promises';

/** What so many callers did in a stretch of time. */
export interface Busy {
  cycles: number;
  seconds: number;
  /** Of each cycle, in milliseconds, sorted. */
  latencies: number[];
}

/**
 * Lets every caller go round and round for a while. A cycle that fails ends the measurement.
 * @param pause how long a caller rests after each cycle, in milliseconds, on average
 */
export async function keepBusy<Caller>(
  callers: readonly Caller[],
  seconds: number,
  cycle: (caller: Caller) => Promise<void>,
  pause = 0,
): Promise<Busy> {
  const latencies: number[] = [];
  const began = performance.now();
  const end = began + seconds * 1_000;
  await Promise.all(
    callers.map(async (caller) => {
      if (pause > 0) await delay(pause * 2 * Math.random());
      for (let now = performance.now(); now < end; now = performance.now()) {
        await cycle(caller);
        latencies.push(performance.now() - now);
        if (pause > 0) await delay(pause * 2 * Math.random());
      }
    }),
  );
  return { cycles: latencies.length, seconds: (performance.now() - began) / 1_000, latencies: latencies.toSorted((a, b) => a - b) };
}

/** @param share 0.99 for the time within which 99 of 100 were done */
export const percentile = (sorted: readonly number[], share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;

export const median = (values: readonly number[]): number =>
  percentile(
    values.toSorted((a, b) => a - b),
    0.5,
  );
