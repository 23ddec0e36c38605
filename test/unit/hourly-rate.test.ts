import { expect, it } from 'vitest';
import { hourlyRate } from '../../src/workers/record/hourly-rate.js';

it('is what was earned in an hour, in whole cents', () => {
  expect(hourlyRate(20, 1_000_000n, 600)).toBe('6.00');
  expect(hourlyRate(7, 350_000n, 1000)).toBe('1.26');
});

it('is not known before the fifth answer, nor without time', () => {
  expect(hourlyRate(4, 1_000_000n, 600)).toBeNull();
  expect(hourlyRate(5, 1_000_000n, 0)).toBeNull();
});
