import { expect, it } from 'vitest';
import { seal, unseal } from '../../../src/shared/sealed-text.js';

const SECRET = 'an installation’s own secret, long enough';

it('is read again by the installation that sealed it, as what it was sealed as', () => {
  expect(unseal(seal('whsec_ünï', 'subscription:1', SECRET), 'subscription:1', SECRET)).toBe('whsec_ünï');
});

it('never looks the same twice', () => {
  expect(seal('hush', 'a', SECRET).equals(seal('hush', 'a', SECRET))).toBe(false);
});

it('is closed to everybody else, and as everything else', () => {
  const sealed = seal('hush', 'subscription:1', SECRET);
  expect(() => unseal(sealed, 'subscription:1', `${SECRET}!`)).toThrow('authenticate');
  expect(() => unseal(sealed, 'subscription:2', SECRET)).toThrow('authenticate');
  sealed[sealed.length - 1]! ^= 1;
  expect(() => unseal(sealed, 'subscription:1', SECRET)).toThrow('authenticate');
});
