import { describe, expect, it } from 'vitest';
import { formatsFor } from '../../web/ui/format.js';
import { addMoney } from '../../web/ui/money.js';

const english = formatsFor('en', 'en-US');
const NOW = Date.UTC(2026, 10, 24, 12);

describe('figures for the reader', () => {
  it('shows small rewards to their last digit', () => {
    expect(english.money('0.05')).toBe('$0.05');
    expect(english.money('0.025')).toBe('$0.025');
    expect(english.money('1.5')).toBe('$1.50');
  });

  it('writes money the way the reader’s country does, under texts in English', () => {
    expect(formatsFor('en', 'de-DE').money('1234.5').replaceAll(/\s/g, ' ')).toBe('1.234,50 $');
  });

  it('signs what comes and goes', () => {
    expect(english.signedMoney('0.05')).toBe('+$0.05');
    expect(english.signedMoney('-4.00')).toBe('-$4.00');
    expect(english.signedMoney('0')).toBe('$0.00');
  });

  it('says how long ago in the largest unit that fits', () => {
    expect(english.ago(NOW - 59_000, NOW)).toBe('59 seconds ago');
    expect(english.ago(NOW - 3 * 60_000, NOW)).toBe('3 minutes ago');
    expect(english.ago(NOW + 2 * 86_400_000, NOW)).toBe('in 2 days');
    expect(english.ago(NOW, NOW)).toBe('now');
  });

  it('counts in the forms that the language has', () => {
    const forms = { one: '# task', other: '# tasks' };

    expect(english.plural(1, forms)).toBe('1 task');
    expect(english.plural(0, forms)).toBe('0 tasks');
    expect(english.plural(12_000, forms)).toBe('12,000 tasks');
    expect(formatsFor('pl', 'en-US').plural(3, { one: '# zadanie', few: '# zadania', other: '# zadań' })).toBe('3 zadania');
  });

  it('writes as much of a birth date as is known', () => {
    expect(english.partialDate('1993-03-11')).toBe('March 11, 1993');
    expect(english.partialDate('1993-03')).toBe('March 1993');
    expect(english.partialDate('1993')).toBe('1993');
    expect(english.partialDate('spring of 93')).toBe('spring of 93');
  });
});

describe('a balance that ticks up', () => {
  it('adds without the rounding of binary fractions', () => {
    expect(addMoney('0.10', '0.20')).toBe('0.30');
    expect(addMoney('1.35', '0.025')).toBe('1.375');
    expect(addMoney('99999999999999.99', '0.01')).toBe('100000000000000.00');
  });

  it('takes off as well', () => {
    expect(addMoney('1.00', '-4.00')).toBe('-3.00');
    expect(addMoney('-0.05', '0.05')).toBe('0.00');
  });

  it('refuses what is no amount', () => {
    expect(() => addMoney('1e3', '0')).toThrow(RangeError);
  });
});
