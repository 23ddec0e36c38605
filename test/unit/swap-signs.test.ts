import { describe, expect, it } from 'vitest';
import { type SwapSuspect, swapSign } from '../../src/handles/swap-signs.js';

const nba = (handleKey: string, runnerUp: string | null = null, elsewhere: string[] = []): SwapSuspect => ({
  handleKey,
  sport: 'basketball',
  league: 'NBA',
  team: 'NOP',
  runnerUp,
  elsewhere,
});
const nfl = (handleKey: string, runnerUp: string | null = null, elsewhere: string[] = []): SwapSuspect => ({
  handleKey,
  sport: 'american football',
  league: 'NFL',
  team: 'SF',
  runnerUp,
  elsewhere,
});

describe('two namesakes look swapped', () => {
  it('when a handle names the other’s sport, league or team', () => {
    expect(swapSign(nba('davis_nfl'), nfl('antdavis'))).toBe('tells');
    expect(swapSign(nba('davisnfl'), nfl('antdavis'))).toBe('tells');
    expect(swapSign(nba('antdavis'), nfl('davisbasketball'))).toBe('tells');
    expect(swapSign(nba('davis_sf'), nfl('antdavis'))).toBe('tells');
  });

  it('when each was the second choice for the other', () => {
    expect(swapSign(nba('davis1', 'davis2'), nfl('davis2', 'davis1'))).toBe('runners_up');
  });

  it('when each goes elsewhere by what the other is said to go by here', () => {
    expect(swapSign(nba('davis1', null, ['davis2', 'thebrow']), nfl('davis2', null, ['davis1']))).toBe('crossed');
  });
});

describe('two namesakes do not look swapped', () => {
  it('when only one was taken for the other, or nobody was', () => {
    expect(swapSign(nba('davis1', 'davis2'), nfl('davis2'))).toBeNull();
    expect(swapSign(nba('davis1', 'davis9'), nfl('davis2', 'davis9'))).toBeNull();
    expect(swapSign(nba('davis1'), nfl('davis2'))).toBeNull();
  });

  it('when only one of them does, or goes by both', () => {
    expect(swapSign(nba('davis1', null, ['davis2']), nfl('davis2', null, ['ad']))).toBeNull();
    expect(swapSign(nba('davis1', null, ['davis2', 'davis1']), nfl('davis2', null, ['davis1']))).toBeNull();
  });

  it('when a handle names its own side as well, or what both have in common', () => {
    expect(swapSign(nba('davis_nba_not_nfl'), nfl('davis2'))).toBeNull();
    expect(swapSign({ ...nba('davis_nba'), team: 'LAL' }, { ...nba('davis2'), team: 'NYK' })).toBeNull();
  });

  it('for a short word that stands in another by chance', () => {
    expect(swapSign(nba('sfdavis'), nfl('davis2'))).toBeNull();
    expect(swapSign({ ...nba('jasmindavis'), team: 'NOP' }, { ...nba('davis2'), team: 'MIN' })).toBeNull();
    expect(swapSign(nba('thenflection'), nfl('davis2'))).toBeNull();
  });
});
