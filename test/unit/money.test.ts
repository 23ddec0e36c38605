import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromMicros, isAmount, toMicros } from '../../src/shared/money.js';

describe('money', () => {
  it.each([
    [0n, '0.00'],
    [50_000n, '0.05'],
    [1_350_000n, '1.35'],
    [100_000_000n, '100.00'],
    [25_000n, '0.025'],
    [1n, '0.000001'],
    [-50_000n, '-0.05'],
    [-1_000_001n, '-1.000001'],
  ])('writes %s micro-dollars as %s', (micros, text) => {
    expect(fromMicros(micros)).toBe(text);
  });

  it('takes an amount as PostgreSQL hands it over', () => {
    expect(fromMicros('2100000')).toBe('2.10');
  });

  it.each([
    ['0.05', 50_000n],
    ['7', 7_000_000n],
    ['0.000001', 1n],
    ['0.5', 500_000n],
  ])('reads %s', (text, micros) => {
    expect(toMicros(text)).toBe(micros);
  });

  it.each(['', '.5', '1.', '-1', '+1', '1e3', '1,5', '0.0000001', ' 1', '١', 'NaN', '9999999999999'])('refuses %j', (text) => {
    expect(isAmount(text)).toBe(false);
    expect(() => toMicros(text)).toThrow(RangeError);
  });

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 18n - 1n), (micros) => {
        expect(toMicros(fromMicros(micros))).toBe(micros);
      }),
    );
  });
});
