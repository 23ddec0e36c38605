import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { AnswerTable, CandidateKind } from '../../src/consensus/engine/answers.js';
import { fitBayesianOneCoin } from '../../src/consensus/engine/bayesian-one-coin.js';
import { index } from '../../src/consensus/engine/cells.js';
import { dawidSkene } from '../../src/consensus/engine/dawid-skene.js';
import { runEngine } from '../../src/consensus/engine/engine.js';
import { majority } from '../../src/consensus/engine/majority.js';
import { oneCoin } from '../../src/consensus/engine/one-coin.js';
import { fitOpen } from '../../src/consensus/engine/open-posterior.js';
import { noGold } from '../../src/consensus/engine/posterior.js';
import { observe, reliabilityAt, type ReliabilityRecord } from '../../src/consensus/engine/reliability.js';
import { fitSubtypes } from '../../src/consensus/engine/subtypes.js';
import { weightedAverage } from '../../src/consensus/engine/weighted-average.js';
import { aTable, bestLabels, seededRandom } from '../support/crowd.js';

/** Small worlds: up to 12 tasks, 6 workers, 4 labels. */
const someAnswers = fc
  .uniqueArray(fc.tuple(fc.nat(11), fc.nat(5), fc.nat(3)), {
    minLength: 1,
    maxLength: 60,
    selector: ([task, worker]) => `${task} ${worker}`,
  })
  .map((answers) => answers.map(([task, worker, label]) => `t${task} w${worker} l${label}`));

const CLOSED = {
  majority,
  oneCoin: (table: AnswerTable) => oneCoin(table, noGold(table)),
  dawidSkene: (table: AnswerTable) => dawidSkene(table, noGold(table)),
  weightedAverage: (table: AnswerTable) => weightedAverage(table, noGold(table)),
  bayesianOneCoin: (table: AnswerTable) => fitBayesianOneCoin(table, noGold(table)),
  subtypes: (table: AnswerTable) => fitSubtypes(table, noGold(table), 3),
};

function sums(table: AnswerTable, probability: Float64Array, none?: Float64Array): number[] {
  return table.tasks.map((_, task) => {
    const cells = probability.subarray(index(table.candidateStart, task), index(table.candidateStart, task + 1));
    return cells.reduce((sum, value) => sum + value, 0) + (none?.[task] ?? 0);
  });
}

describe('a posterior', () => {
  it.each(Object.entries(CLOSED))('of %s sums to one in every task', (_, fit) => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const table = aTable(answers, 'closed');
        for (const sum of sums(table, fit(table).probability)) expect(sum).toBeCloseTo(1, 6);
      }),
    );
  });

  it('over an open set sums to one with "none of these"', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const table = aTable(answers);
        const fit = fitOpen(table, noGold(table), new Float64Array(table.worker.length).fill(1));
        for (const sum of sums(table, fit.probability, fit.none)) expect(sum).toBeCloseTo(1, 9);
      }),
    );
  });

  it.each(['open', 'closed'] as const)(
    'of the engine over an %s set does not depend on the order of the answers nor on names',
    (kind: CandidateKind) => {
      fc.assert(
        fc.property(someAnswers, fc.integer(), (answers, seed) => {
          const random = seededRandom(seed);
          const mixed = answers.map((answer) => ({ answer, key: random() })).toSorted((a, b) => a.key - b.key);
          const renamed = mixed.map(({ answer }) => answer.replaceAll('l', 'name').replaceAll('w', 'person'));
          expect(confidences(aTable(renamed, kind))).toEqual(confidences(aTable(answers, kind)));
        }),
      );
    },
  );

  it('stays within 0 and 1 for every worker', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const { right, wrong } = runEngine(aTable(answers)).posterior;
        expect([...right, ...wrong].every((count) => count >= 0 && Number.isFinite(count))).toBe(true);
      }),
    );
  });
});

/** Each task's confidence, to six digits: ties between labels may fall either way, their confidence may not. */
function confidences(table: AnswerTable): Record<string, string> {
  const { verdicts } = runEngine(table);
  return Object.fromEntries(table.tasks.map((task, number) => [task, (verdicts[number]?.confidence ?? 0).toFixed(6)]).toSorted());
}

describe('one worker more', () => {
  it('never makes the answer that they give less likely, all being alike', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }), (forZoe, forKim) => {
        const votes = (zoe: number): string[] => [
          ...Array.from({ length: zoe }, (_, number) => `t z${number} zoe`),
          ...Array.from({ length: forKim }, (_, number) => `t k${number} kim`),
        ];
        expect(chanceOfZoe(aTable(votes(forZoe + 1)))).toBeGreaterThanOrEqual(chanceOfZoe(aTable(votes(forZoe))) - 1e-6);
      }),
    );
  });
});

function chanceOfZoe(table: AnswerTable): number {
  const { probability } = fitOpen(table, noGold(table), new Float64Array(table.worker.length).fill(1));
  return probability[[...table.candidateLabel].indexOf(table.labels.indexOf('zoe'))] ?? 0;
}

/** A record after these answers. */
function played(all: readonly { right: number; at: number }[]): ReliabilityRecord {
  return all.reduce<ReliabilityRecord>((record, { right, at }) => observe(record, right, 1, at), { right: 0, wrong: 0, at: 0 });
}

describe('a reliability', () => {
  const observations = fc.array(fc.record({ right: fc.double({ min: 0, max: 1, noNaN: true }), at: fc.nat(1e10) }), { maxLength: 30 });

  it('stays within 0 and 1, its mean inside its interval', () => {
    fc.assert(
      fc.property(observations, (all) => {
        const { mean, low, high } = reliabilityAt(played(all), 1e10);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low < mean && mean < high).toBe(true);
      }),
    );
  });

  it('rises with a right answer and falls with a wrong one', () => {
    fc.assert(
      fc.property(observations, (all) => {
        const before = reliabilityAt(played(all), 1e10).mean;
        expect(reliabilityAt(observe(played(all), 1, 1, 1e10), 1e10).mean).toBeGreaterThan(before);
        expect(reliabilityAt(observe(played(all), 0, 1, 1e10), 1e10).mean).toBeLessThan(before);
      }),
    );
  });
});

describe('tasks on which all agree', () => {
  it('get the answer agreed on from every method', () => {
    const answers = Array.from({ length: 10 }, (_, task) => [0, 1, 2].map((worker) => `t${task} w${worker} l${task % 2}`)).flat();
    for (const fit of Object.values(CLOSED)) {
      const table = aTable(answers, 'closed');
      expect(bestLabels(table, fit(table).probability)).toMatchObject({ t0: 'l0', t1: 'l1', t9: 'l1' });
    }
  });
});
