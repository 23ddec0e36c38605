import { describe, expect, it } from 'vitest';
import { checkKey, hasFanMarker, threadsContradictsInstagram } from '../../src/handles/handle-checks.js';

describe('what a key says by itself', () => {
  it.each([
    'lebronfan',
    'lebron_fans',
    'kingjames.fc',
    'cr7_news',
    'lebrondaily',
    'lebron.updates',
    'kawhi_hq',
    'kd_burner',
    'kdparody',
    'fansoflebron',
    'lebronfanpage',
    'lebron_stan',
  ])('%s may be a fan\u2019s account', (key) => expect(hasFanMarker(key)).toBe(true));

  it.each([
    'kingjames',
    'stan_wawrinka',
    'fan_zhendong',
    'stefan',
    'tristanthompson',
    'stanleyjohnson',
    'newsome',
    'fcbarca10',
    'ryanfanning',
    'hqm_23',
  ])('%s may be a person\u2019s own', (key) => expect(hasFanMarker(key)).toBe(false));

  it('knows the accounts of leagues and brands', () => {
    expect(checkKey('x', 'nba').map(({ code }) => code)).toEqual(['organisation']);
    expect(checkKey('x', 'nbajames')).toEqual([]);
  });
});

describe('the Threads and Instagram accounts of one athlete', () => {
  it('contradict each other when both are known and differ', () =>
    expect(threadsContradictsInstagram('kingjames', 'king.james')).toBe(true));

  it.each([
    ['kingjames', 'kingjames'],
    [null, 'kingjames'],
    ['kingjames', null],
    [null, null],
  ])('%s and %s do not', (threads, instagram) => expect(threadsContradictsInstagram(threads, instagram)).toBe(false));
});
