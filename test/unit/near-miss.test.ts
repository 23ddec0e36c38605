import { describe, expect, it } from 'vitest';
import { nearMiss } from '../../src/handles/near-miss.js';

describe('two keys of one task', () => {
  it.each([
    ['kingjames', 'kingjamess'],
    ['kingjames', 'kngjames'],
    ['kingjames', 'kinhjames'],
    ['kingjames', 'knigjames'],
    ['antdavis23', 'antdavis32'],
    ['kingjames', '_kingjames'],
    ['en:Anthony Davis', 'en:Antony Davis'],
    ['a', ''],
  ])('%s and %s are one slip apart', (one, other) =>
    expect([nearMiss(one, other), nearMiss(other, one)]).toEqual(['one_slip', 'one_slip']),
  );

  it.each([
    ['king_james', 'king.james'],
    ['king__james', 'king_james'],
    ['kinglebron', 'kingIebron'],
    ['kingjames0', 'kingjameso'],
    ['bill1', 'billl'],
    ['bill1', 'bi111'],
    ['bamford', 'barnford'],
    ['wes_vvood', 'wes_wood'],
    ['l\u0435bron', 'lebron'],
    ['\u0430\u0441\u0435', 'ace'],
    ['k\u0456ng', 'king'],
    ['jos\u00e9', 'jose'],
  ])('%s and %s look alike', (one, other) => expect([nearMiss(one, other), nearMiss(other, one)]).toEqual(['look_alike', 'look_alike']));

  it.each([
    ['kingjames', 'kingjames'],
    ['kingjames', 'lebronjames'],
    ['kingjames', 'kingjames23'],
    ['abcd', 'badc'],
    ['abc', 'cba'],
    ['', 'ab'],
    ['id:12345', 'id:12346'],
    ['channel:UCa', 'channel:UCb'],
    ['did:plc:aaaa', 'did:plc:aaab'],
  ])('%s and %s are not mistaken for each other', (one, other) =>
    expect([nearMiss(one, other), nearMiss(other, one)]).toEqual([null, null]),
  );
});
