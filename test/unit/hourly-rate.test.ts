import { expect, it } from 'vitest';
import { hourlyRate } from '../../src/workers/record/hourly-rate.js';

it('is what was earned in an hour, in whole cents', () => {
  expect(hourlyRate({ timed: 20, paidMicros: '1000000', seconds: 600 })).toBe('6.00');
  expect(hourlyRate({ timed: 7, paidMicros: '350000', seconds: 1000 })).toBe('1.26');
});

it('is not known before the fifth answer, nor without time', () => {
  expect(hourlyRate({ timed: 4, paidMicros: '1000000', seconds: 600 })).toBeNull();
  expect(hourlyRate({ timed: 5, paidMicros: '1000000', seconds: 0 })).toBeNull();
});
