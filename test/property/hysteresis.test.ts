import fc from 'fast-check';
import { expect, it } from 'vitest';
import { areApart, nextTurn, type Thresholds, type Watch } from '../../src/alerts/hysteresis.js';

const anyThresholds = fc
  .record({
    worse: fc.constantFrom('above' as const, 'below' as const),
    low: fc.nat(50),
    gap: fc.integer({ min: 1, max: 50 }),
    forSeconds: fc.nat(300),
  })
  .map(({ worse, low, gap, forSeconds }): Thresholds => {
    const [raiseAt, clearAt] = worse === 'above' ? [low + gap, low] : [low, low + gap];
    return { worse, raiseAt, clearAt, forSeconds };
  });
/** Figures with the seconds that passed before each. */
const anyFigures = fc.array(fc.tuple(fc.option(fc.nat(120)), fc.integer({ min: 1, max: 120 })), { maxLength: 60 });
type Figures = [number | null, number][];

interface Seen {
  at: number;
  value: number | null;
  event: 'raised' | 'cleared' | null;
  open: boolean;
}

function watchAll(thresholds: Thresholds, figures: Figures, open = false): Seen[] {
  let watch: Watch = { open, since: null };
  let at = 0;
  return figures.map(([value, seconds]) => {
    at += seconds * 1000;
    const turn = nextTurn(watch, thresholds, value, at);
    watch = turn.watch;
    return { at, value, event: turn.event, open: watch.open };
  });
}

it('raises and clears by turns, and is open exactly in between', () => {
  fc.assert(
    fc.property(anyThresholds, anyFigures, (thresholds, figures) => {
      const seen = watchAll(thresholds, figures);
      const events = seen.flatMap(({ event }) => event ?? []);
      expect(events).toEqual(events.map((_, n) => (n % 2 === 0 ? 'raised' : 'cleared')));
      expect(seen.at(-1)?.open ?? false).toBe(events.length % 2 === 1);
    }),
  );
});

it('says nothing before all the figures of the whole time said so', () => {
  fc.assert(
    fc.property(anyThresholds, anyFigures, (thresholds, figures) => {
      const seen = watchAll(thresholds, figures);
      const { worse, raiseAt, clearAt, forSeconds } = thresholds;
      const above = (value: number | null, limit: number): boolean => value !== null && value >= limit;
      const below = (value: number | null, limit: number): boolean => value !== null && value <= limit;
      for (const [n, { event, at }] of seen.entries()) {
        if (event === null) continue;
        const beyond = (event === 'raised') === (worse === 'above') ? above : below;
        const limit = event === 'raised' ? raiseAt : clearAt;
        let first = n;
        while (first > 0 && beyond(seen[first - 1]!.value, limit) && seen[first - 1]!.event === null) first -= 1;
        expect(beyond(seen[n]!.value, limit)).toBe(true);
        expect(at - seen[first]!.at).toBeGreaterThanOrEqual(forSeconds * 1000);
      }
    }),
  );
});

it('does nothing while a figure goes to and fro between the thresholds, or isn’t known', () => {
  fc.assert(
    fc.property(
      anyThresholds,
      fc.array(fc.option(fc.float({ min: 0, max: 1, noNaN: true })), { maxLength: 40 }),
      fc.boolean(),
      (thresholds, shares, open) => {
        const { raiseAt, clearAt } = thresholds;
        const between = shares
          .map((share) => (share === null ? null : clearAt + share * (raiseAt - clearAt)))
          .filter((value) => value !== clearAt && value !== raiseAt)
          .map((value): [number | null, number] => [value, 600]);
        expect(watchAll(thresholds, between, open).every(({ event }) => event === null)).toBe(true);
      },
    ),
  );
});

it('always comes to an end when the figure stays beyond a threshold', () => {
  fc.assert(
    fc.property(anyThresholds, fc.boolean(), (thresholds, open) => {
      const value = open ? thresholds.clearAt : thresholds.raiseAt;
      const seen = watchAll(
        thresholds,
        Array.from({ length: 8 }, () => [value, 60]),
        open,
      );
      expect(seen.filter(({ event }) => event !== null)).toHaveLength(1);
    }),
  );
});

it('takes no thresholds that touch or stand on the wrong side', () => {
  expect(areApart({ worse: 'above', raiseAt: 5, clearAt: 5 })).toBe(false);
  expect(areApart({ worse: 'below', raiseAt: 0.8, clearAt: 0.7 })).toBe(false);
  expect(areApart({ worse: 'below', raiseAt: 0.8, clearAt: 0.9 })).toBe(true);
});
