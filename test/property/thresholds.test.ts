import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateRule } from '../../src/consensus/quorum.js';
import { everyQuorum, fromAddress, moved, type Rule, ruleOf, toAddress } from '../../web/admin/thresholds/rule.js';
import { DEFAULT_POLICY } from '../../web/admin/batches/policy-draft.js';

const TODAY = ruleOf(DEFAULT_POLICY);

/** One slider, put somewhere. */
const aMove = fc.oneof(
  fc.record({ agree: fc.integer({ min: 1, max: 15 }) }),
  fc.record({ panel: fc.integer({ min: 1, max: 15 }) }),
  fc.record({ stop: fc.constantFrom('early' as const, 'fixed' as const, 'adaptive' as const) }),
  fc.record({ minAgree: fc.integer({ min: 1, max: 15 }) }),
  fc.record({ confidenceFloor: fc.option(fc.constantFrom(0.5, 0.9, 0.985, 0.999)) }),
  fc.record({ extendTo: fc.option(fc.integer({ min: 2, max: 29 })) }),
  fc.record({ minEffective: fc.option(fc.integer({ min: 2, max: 30 }).map((half) => half / 2)) }),
);
const aRule = fc.array(aMove, { maxLength: 8 }).map((moves) => moves.reduce<Rule>(moved, TODAY));

const problems = (rule: Rule) => validateRule({ ...rule, staged: true, confirm: null });

describe('the sliders of the thresholds', () => {
  it('never come to a rule that can’t be used, however they are moved', () => {
    fc.assert(
      fc.property(aRule, (rule) => {
        expect(problems(rule)).toEqual([]);
      }),
    );
  });

  it('are in the address, which brings the same rule back', () => {
    fc.assert(
      fc.property(aRule, aRule, (rule, today) => {
        const address = toAddress(rule, today);
        expect(fromAddress((name) => address[name], today)).toEqual(rule);
      }),
    );
  });

  it('take from an address whatever it says, and make a rule of it that can be used', () => {
    const anything = fc.oneof(fc.constantFrom('off', '', '0', '-3', '1e9', '0.7', '99', '4.5', 'adaptive', 'early'), fc.string());
    const names = ['agree', 'panel', 'stop', 'from', 'floor', 'effective', 'extend'];
    const anAddress = fc.dictionary(fc.constantFrom(...names), anything);
    fc.assert(
      fc.property(anAddress, (address) => {
        expect(problems(fromAddress((name) => address[name], TODAY))).toEqual([]);
      }),
    );
  });

  it('have a dot for every quorum that a majority allows', () => {
    const quorums = everyQuorum(9);
    expect(quorums).toHaveLength(25);
    expect(quorums.flatMap(problems)).toEqual([]);
  });
});
