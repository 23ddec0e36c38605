import { describe, expect, it } from 'vitest';

import { drawGold } from '../../bench/support/crowds.js';
import { drawLabels, LABEL_WORLDS } from '../../bench/support/label-worlds.js';
import { judge, type Quality } from '../../bench/support/quality.js';
import { runEngine } from '../../src/consensus/engine/engine.js';
import { noGold, type Gold } from '../../src/consensus/engine/posterior.js';
import { seededRandom } from '../support/crowd.js';

type World = ReturnType<typeof drawLabels>;

function qualityOf(world: World, gold: Gold): Quality {
  const said = runEngine(world.table, { gold }).verdicts.map(({ label, confidence }) => ({
    label: world.table.labels[label] ?? '',
    confidence,
  }));
  return judge(world, said, gold);
}

// smaller than in the benchmark, whose code isn't run through a test's loader
const worlds = Object.entries(LABEL_WORLDS).map(([name, world]) => drawLabels(name, { ...world, tasks: Math.min(400, world.tasks) }, 5));

describe('over crowds that lean, spam, hardly overlap or fall into traps', () => {
  it('the engine without gold declares nothing at .99', () => {
    const declared = worlds.map((world) => [world.name, qualityOf(world, noGold(world.table)).declared]);

    expect(declared.filter(([, count]) => count !== 0)).toEqual([]);
  }, 60_000);

  it('what it declares at .99 with 100 gold tasks is right to 99 % together and to 97 % in each, and some is declared', () => {
    const found = worlds.map((world) => ({
      name: world.name,
      ...qualityOf(world, drawGold(world, 100, seededRandom(1))),
    }));
    const [declared, right] = [sumOf(found, 'declared'), sumOf(found, 'declaredRight')];

    expect(declared).toBeGreaterThan(300);
    expect(right / declared).toBeGreaterThanOrEqual(0.99);
    expect(found.filter((one) => one.declared >= 30 && one.declaredRight / one.declared < 0.97)).toEqual([]);
    expect(sumOf(found, 'ece') / found.length).toBeLessThanOrEqual(0.05);
  }, 60_000);
});

function sumOf(found: readonly Quality[], of: 'declared' | 'declaredRight' | 'ece'): number {
  return found.reduce((sum, one) => sum + one[of], 0);
}
