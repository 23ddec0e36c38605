import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  asksRegistry,
  decide,
  stepAt,
  tabulate,
  validateRule,
  wholeStep,
  type Decision,
  type QuorumRule,
  type Step,
  type Tally,
} from '../../src/consensus/quorum.js';

const anyRule = fc
  .record({
    panel: fc.integer({ min: 1, max: 15 }),
    margin: fc.nat(7),
    stop: fc.constantFrom('early', 'fixed', 'adaptive'),
    extra: fc.option(fc.integer({ min: 1, max: 6 })),
    floor: fc.option(fc.constantFrom(0.5, 0.95, 0.999)),
    minAgree: fc.integer({ min: 1, max: 15 }),
    minEffective: fc.option(fc.constantFrom(1, 2)),
    staged: fc.boolean(),
    confirm: fc.option(fc.integer({ min: 2, max: 4 })),
  })
  .map(({ panel, margin, stop, extra, floor, minAgree, minEffective, staged, confirm }): QuorumRule => {
    const agree = Math.min(panel, Math.floor(panel / 2) + 1 + margin);
    const adaptive = stop === 'adaptive';
    const extendTo = extra === null ? null : Math.min(panel + extra, agree * 2 - 1);
    return {
      agree,
      panel,
      stop,
      minAgree: adaptive ? Math.min(minAgree, agree) : null,
      extendTo: extendTo !== null && extendTo > panel ? extendTo : null,
      confidenceFloor: adaptive ? (floor ?? 0.99) : floor,
      minEffective: minEffective !== null && minEffective <= panel ? minEffective : null,
      staged,
      confirm: confirm !== null && confirm < agree ? confirm : null,
    };
  });

const headsOnly = anyRule.map((rule): QuorumRule => ({
  ...rule,
  stop: rule.stop === 'adaptive' ? 'early' : rule.stop,
  minAgree: null,
  confidenceFloor: null,
  minEffective: null,
  confirm: null,
}));

const someBallots = fc.array(
  fc.constantFrom('a', 'a', 'a', 'b', 'c').map((key) => ({ key })),
  { maxLength: 20 },
);

/** Any tally that a task under this rule can show. */
const anyTally = (rule: QuorumRule): fc.Arbitrary<Tally> =>
  fc.constantFrom(...tabulate(rule)).map(({ panel, ballots, lead }) => ({ panel, ballots, lead }));

const ruleWithTally = anyRule.chain((rule) => anyTally(rule).map((tally) => ({ rule, tally })));

const winner = (decision: Decision): string | null => (decision.outcome === 'resolved' ? decision.leader : null);

const isDecided = (step: Step): boolean => step.outcome === 'resolved' || step.outcome === 'unreachable';

describe('a quorum', () => {
  it('accepts every rule that these laws are tried on', () => {
    fc.assert(
      fc.property(anyRule, (rule) => {
        expect(validateRule(rule)).toEqual([]);
      }),
    );
  });

  it('comes to the same end whatever the order of the ballots, once the whole panel is counted', () => {
    fc.assert(
      fc.property(headsOnly, someBallots, fc.integer(), (rule, ballots, seed) => {
        const whole = { ...rule, stop: 'fixed', extendTo: null } as const;
        const panel = ballots.slice(0, rule.panel);
        const turned = panel.map((_, at) => panel[(at + (Math.abs(seed) % panel.length)) % panel.length] ?? { key: 'a' }).toReversed();
        const [one, other] = [decide(whole, panel), decide(whole, turned)];
        expect([other.outcome, other.agreed, winner(other)]).toEqual([one.outcome, one.agreed, winner(one)]);
      }),
    );
  });

  it('changes no resolution by stopping early', () => {
    fc.assert(
      fc.property(headsOnly, someBallots, (rule, ballots) => {
        const once = { ...rule, extendTo: null };
        const panel = ballots.slice(0, rule.panel);
        fc.pre(panel.length === rule.panel);
        const [early, fixed] = [decide({ ...once, stop: 'early' }, panel), decide({ ...once, stop: 'fixed' }, panel)];
        expect([early.outcome, winner(early)]).toEqual([fixed.outcome, winner(fixed)]);
        expect(early.used).toBeLessThanOrEqual(fixed.used);
      }),
    );
  });

  it('never changes its mind once the task is decided', () => {
    fc.assert(
      fc.property(headsOnly, someBallots, someBallots, (rule, ballots, later) => {
        const decision = decide(rule, ballots);
        fc.pre(decision.outcome !== 'pending');
        expect(decide(rule, [...ballots, ...later])).toEqual(decision);
      }),
    );
  });

  it('never loses a resolution to one more vote for the leader', () => {
    fc.assert(
      fc.property(ruleWithTally, ({ rule, tally }) => {
        const step = stepAt(rule, tally);
        fc.pre(step.outcome === 'resolved' || step.outcome === 'judge');
        fc.pre(tally.ballots < step.panel && !asksRegistry(rule, tally));
        const next = stepAt(rule, { panel: step.panel, ballots: tally.ballots + 1, lead: tally.lead + 1 });
        expect(next.outcome).toBe(step.outcome);
      }),
    );
  });

  it('ends at the panel: pending always has a place to fill, and a full panel has none', () => {
    fc.assert(
      fc.property(ruleWithTally, ({ rule, tally }) => {
        const step = stepAt(rule, tally);
        expect(step.outcome !== 'pending' || step.places > 0).toBe(true);
        expect(!isDecided(step) || step.places === 0).toBe(true);
        expect(tally.ballots + step.places).toBeLessThanOrEqual(step.panel);
        expect([rule.panel, rule.extendTo]).toContain(step.panel);
        expect(step.panel).toBeGreaterThanOrEqual(tally.panel);
      }),
    );
  });

  it('calls a task unreachable only when no answer could still get there', () => {
    fc.assert(
      fc.property(ruleWithTally, ({ rule, tally }) => {
        const step = stepAt(rule, tally);
        fc.pre(step.outcome === 'unreachable');
        const needed = rule.stop === 'adaptive' ? (rule.minAgree ?? rule.agree) : rule.agree;
        expect(tally.lead + (step.panel - tally.ballots)).toBeLessThan(needed);
      }),
    );
  });

  it('never lets two answers resolve the same task by heads', () => {
    fc.assert(
      fc.property(headsOnly, fc.nat(20), fc.nat(20), (rule, one, other) => {
        const ballots = one + other;
        fc.pre(ballots > 0);
        const wins = (lead: number): boolean =>
          [rule.panel, rule.extendTo ?? rule.panel].some((panel) => stepAt(rule, { panel, ballots, lead }).outcome === 'resolved');
        expect(wins(one) && wins(other)).toBe(false);
      }),
    );
  });

  it('asks the registry once: when the first so many all agree, and is a whole round from the first dissent on', () => {
    fc.assert(
      fc.property(ruleWithTally, ({ rule, tally }) => {
        const [step, whole] = [stepAt(rule, tally), wholeStep(rule, tally)];
        const cutsShort = tally.lead === tally.ballots && tally.ballots < (rule.confirm ?? 0) && whole.outcome === 'pending';
        if (cutsShort) expect(tally.ballots + step.places).toBeLessThanOrEqual(rule.confirm ?? 0);
        else if (asksRegistry(rule, tally) && whole.outcome === 'pending') expect(step).toEqual({ ...whole, outcome: 'judge' });
        else expect(step).toEqual(whole);
      }),
    );
  });

  it('has no lease out when the registry is asked', () => {
    const moves = fc.array(fc.constantFrom('claim', 'claim', 'a', 'a', 'return'), { maxLength: 60 });
    fc.assert(
      fc.property(headsOnly, fc.integer({ min: 2, max: 6 }), moves, (rule, confirm, played) => {
        fc.pre(rule.stop === 'early' && confirm < rule.agree);
        const left = playLeases({ ...rule, confirm, staged: true }, played);
        expect(left.overdrawn).toBe(false);
        expect(left.outcome !== 'judge' || left.leases === 0).toBe(true);
      }),
    );
  });

  it('is told to SQL exactly as it is played ballot by ballot', () => {
    fc.assert(
      fc.property(headsOnly, someBallots, (rule, ballots) => {
        const table = new Map(tabulate(rule).map((row) => [`${row.panel} ${row.ballots} ${row.lead}`, row]));
        const votes: Record<string, number> = {};
        let [panel, used, outcome] = [rule.panel, 0, 'pending'];
        for (const { key } of ballots) {
          votes[key] = (votes[key] ?? 0) + 1;
          used += 1;
          const row = table.get(`${panel} ${used} ${Math.max(...Object.values(votes))}`);
          [panel, outcome] = [row?.nextPanel ?? Number.NaN, row?.outcome ?? 'missing'];
          if (outcome !== 'pending') break;
        }
        expect(decide(rule, ballots)).toMatchObject({ outcome, used, panel });
      }),
    );
  });

  it('leaves no lease out when a staged quorum resolves, whoever comes and goes', () => {
    const moves = fc.array(fc.constantFrom('claim', 'claim', 'a', 'a', 'a', 'b', 'c', 'return'), { maxLength: 120 });
    fc.assert(
      fc.property(headsOnly, moves, (rule, played) => {
        fc.pre(rule.stop === 'early');
        const left = playLeases({ ...rule, staged: true }, played);
        expect(left.overdrawn).toBe(false);
        expect(left.outcome !== 'resolved' || left.leases === 0).toBe(true);
      }),
    );
  });
});

/** A task with leases: claims are granted while places are open, answers and returns use a lease up. */
function playLeases(rule: QuorumRule, moves: readonly string[]): { outcome: string; leases: number; overdrawn: boolean } {
  const votes: Record<string, number> = {};
  let [leases, ballots, overdrawn] = [0, 0, false];
  let step = stepAt(rule, { panel: rule.panel, ballots: 0, lead: 0 });
  for (const move of moves) {
    if (step.outcome !== 'pending') break;
    overdrawn ||= leases > step.places;
    if (move === 'claim') leases += leases < step.places ? 1 : 0;
    if (move === 'claim' || leases === 0) continue;
    leases -= 1;
    if (move === 'return') continue;
    votes[move] = (votes[move] ?? 0) + 1;
    ballots += 1;
    step = stepAt(rule, { panel: step.panel, ballots, lead: Math.max(...Object.values(votes)) });
  }
  return { outcome: step.outcome, leases, overdrawn };
}
