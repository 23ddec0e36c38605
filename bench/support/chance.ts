import { logGamma } from '../../src/consensus/engine/special-functions.js';

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** P(at least k of n) when each happens with probability p, independently. */
export function atLeast(k: number, n: number, p: number): number {
  let sum = 0;
  for (let hits = k; hits <= n; hits += 1) sum += Math.exp(logChoose(n, hits) + hits * Math.log(p) + (n - hits) * Math.log1p(-p));
  return sum;
}

/** The same when p is drawn anew for each task from a Beta with this mean, so that two votes of a task correlate by rho. */
function atLeastCorrelated(k: number, n: number, p: number, rho: number): number {
  if (rho === 0) return atLeast(k, n, p);
  const [a, b] = [(p * (1 - rho)) / rho, ((1 - p) * (1 - rho)) / rho];
  let sum = 0;
  for (let hits = k; hits <= n; hits += 1) sum += Math.exp(logChoose(n, hits) + logBeta(hits + a, n - hits + b) - logBeta(a, b));
  return sum;
}

export interface Quorum {
  readonly agree: number;
  readonly panel: number;
}

/** How errors fall: on this many equally tempting wrong answers, each taking this share of all errors; the rest on none twice. */
export interface Temptation {
  readonly decoys: number;
  readonly share: number;
}

/** The share of wrong answers among the resolved. */
export function errorOf({ agree, panel }: Quorum, p: number, { decoys, share }: Temptation, rho = 0): number {
  const wrong = decoys * atLeastCorrelated(agree, panel, (1 - p) * share, rho);
  return wrong / (wrong + atLeastCorrelated(agree, panel, p, rho));
}

/** The least worker accuracy with which the error is at most `most`, or null if none under .99999 will do. */
export function accuracyFor(most: number, error: (p: number) => number): number | null {
  let [low, high] = [0.5, 0.99999];
  if (error(high) > most) return null;
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (error(middle) > most) low = middle;
    else high = middle;
  }
  return high;
}

/** Mean number of ballots under early stop both ways, for one right answer and one decoy: a walk over all tallies. */
export function ballotsWithEarlyStop({ agree, panel }: Quorum, p: number): number {
  let states = new Map<string, { right: number; wrong: number; chance: number }>([['0 0', { right: 0, wrong: 0, chance: 1 }]]);
  let mean = 0;
  for (let ballot = 0; ballot < panel; ballot += 1) {
    const next = new Map<string, { right: number; wrong: number; chance: number }>();
    for (const { right, wrong, chance } of states.values()) {
      const lead = Math.max(right, wrong);
      if (lead >= agree || lead + panel - ballot < agree) continue;
      mean += chance;
      for (const [r, w, share] of [
        [right + 1, wrong, p],
        [right, wrong + 1, 1 - p],
      ] as const) {
        const before = next.get(`${r} ${w}`)?.chance ?? 0;
        next.set(`${r} ${w}`, { right: r, wrong: w, chance: before + chance * share });
      }
    }
    states = next;
  }
  return mean;
}
