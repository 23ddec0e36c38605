import { describe, expect, it } from 'vitest';
import { DEFAULT_WEIGHTS, fitCalibrator } from '../../src/consensus/engine/calibrator.js';
import { isWorthAnotherBallot, type Unsure } from '../../src/consensus/engine/prospect.js';
import { POOL_MODEL } from '../../src/consensus/engine/task-scorer.js';

const model = { pool: POOL_MODEL, calibrator: fitCalibrator([], [], DEFAULT_WEIGHTS.open) };
const likely: Unsure = { confidence: 0.85, ballots: 4, lead: 3, effective: 3 };
const torn: Unsure = { confidence: 0.48, ballots: 8, lead: 4, effective: 4 };

const worth = (unsure: Unsure, floor = 0.95, panel = 9): boolean => isWorthAnotherBallot(unsure, { floor, panel }, model);

describe('another ballot', () => {
  it('is worth its price while one or two more could settle the task', () => {
    expect(worth(likely)).toBe(true);
  });

  it('is not when the panel ends before the floor', () => {
    expect(worth(torn)).toBe(false);
    expect(worth({ ...likely, ballots: 9 })).toBe(false);
  });

  it('is not when the floor is higher than any confidence that the gold allows', () => {
    expect(worth(likely, model.calibrator.most + 1e-6)).toBe(false);
  });

  it('is not when a resolution would cost more than a whole panel is worth, though the panel would allow it', () => {
    // four against four: a long way to go for an even chance
    expect(worth(torn, 0.984, 12)).toBe(false);
    expect(worth({ ...torn, confidence: 0.9 }, 0.984, 12)).toBe(true);
  });

  it('is also that of an answer behind the leader, which may be the likelier one', () => {
    expect(worth({ ...likely, confidence: 0.15 })).toBe(worth(likely));
  });

  it('is asked for at every floor below one that is asked for', () => {
    for (const unsure of [likely, torn]) {
      const asked = [0.99, 0.97, 0.95, 0.9, 0.8, 0.6, 0.5].map((floor) => worth(unsure, floor));
      expect(asked).toEqual(asked.toSorted((one, other) => Number(one) - Number(other)));
    }
  });
});
