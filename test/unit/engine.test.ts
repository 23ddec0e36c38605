import { describe, expect, it } from 'vitest';

import { AnswerCollector, looksClosed } from '../../src/consensus/engine/answers.js';
import { confidence, ConfidenceBounds, DEFAULT_WEIGHTS, fitCalibrator } from '../../src/consensus/engine/calibrator.js';
import { copyProbability } from '../../src/consensus/engine/dependence.js';
import { runEngine } from '../../src/consensus/engine/engine.js';
import { majority } from '../../src/consensus/engine/majority.js';
import { fitOpen } from '../../src/consensus/engine/open-posterior.js';
import { noGold, UNSEEN } from '../../src/consensus/engine/posterior.js';
import { meanOnPlatform, observe, reliabilityAt, UNSEEN_WORKER, voteWeight } from '../../src/consensus/engine/reliability.js';
import { scoreTask } from '../../src/consensus/engine/score-task.js';
import { POOL_MODEL } from '../../src/consensus/engine/task-scorer.js';
import { urnOf } from '../../src/consensus/engine/urn.js';
import { aTable, bestLabels } from '../support/crowd.js';

const CALIBRATOR = fitCalibrator([], [], DEFAULT_WEIGHTS.open);
const DAY = 24 * 3600 * 1000;

const vote = (key: string, reliability = 0.8, isNoAccount = false) => ({ key, isNoAccount, reliability, weight: 1 });

describe('the table of answers', () => {
  it('keeps the last of two answers that a worker gave to one task', () => {
    const table = aTable(['t1 ann zoe', 't2 ann kim', 't1 bob zoe', 't1 ann zoë']);

    expect(table.worker.length).toBe(3);
    expect([...table.label.subarray(0, 2)].map((label) => table.labels[label])).toEqual(['zoe', 'zoë']);
  });

  it('offers the answers seen over an open set, and every label over a closed one', () => {
    const answers = ['t1 ann yes', 't1 bob yes', 't2 ann no'];

    expect([...aTable(answers).candidateStart]).toEqual([0, 1, 2]);
    expect([...aTable(answers, 'closed').candidateStart]).toEqual([0, 2, 4]);
  });

  it('takes few labels given often for a closed set', () => {
    expect([looksClosed(2, 800), looksClosed(5306, 8328), looksClosed(12, 40)]).toEqual([true, false, false]);
    const collector = new AnswerCollector();
    collector.add('t', 'w', 'l');
    expect(collector.build().kind).toBe('open');
  });
});

describe('the urn of wrong answers', () => {
  it('gives the probabilities of Ewens: with gamma 1, two equal of two cost one half, two different one half', () => {
    const table = aTable(['t a x', 't b x', 't c y', 't d z']);
    const { withoutCandidate, whole } = urnOf(table, Float64Array.of(2, 1, 1), 1, Int32Array.of(-1));

    // without x: y and z, each once: gamma² Γ(γ) / Γ(γ + 2) = 1/2; without y: x twice, z once: 1/6 x Γ(2); all: 1/24
    expect(Math.exp(withoutCandidate[0] ?? 0)).toBeCloseTo(1 / 2, 12);
    expect(Math.exp(withoutCandidate[1] ?? 0)).toBeCloseTo(1 / 6, 12);
    expect(Math.exp(whole[0] ?? 0)).toBeCloseTo(1 / 24, 12);
  });
});

describe('majority', () => {
  it('gives the share of the votes, and a tie to the commoner label', () => {
    const table = aTable(['t1 a yes', 't1 b no', 't2 a no', 't2 b no', 't2 c yes'], 'closed');
    const { probability } = majority(table);

    expect(bestLabels(table, probability)).toEqual({ t1: 'no', t2: 'no' });
    expect(probability[2]).toBeCloseTo(1 / 3, 6);
  });
});

describe('one task scored online', () => {
  it('weighs one sure worker against two poor ones', () => {
    const { candidates } = scoreTask([vote('zoe', 0.98), vote('kim', 0.55), vote('kim', 0.55)], POOL_MODEL, CALIBRATOR);

    expect(candidates[0]?.probability).toBeGreaterThan(candidates[1]?.probability ?? 1);
  });

  it('follows the formula for two equal votes', () => {
    const { candidates, none } = scoreTask([vote('zoe'), vote('zoe')], { ...POOL_MODEL, gamma: 1, unseen: 0.5 }, CALIBRATOR);

    // (.8/.2)² against the urn's 1 x Γ(2) Γ(1) / Γ(3) = 1/2
    expect(candidates[0]?.probability).toBeCloseTo(16 / 16.5, 10);
    expect(none).toBeCloseTo(0.5 / 16.5, 10);
  });

  it('never lets lazy "no account" votes win over handles that agree', () => {
    const lazy = Array.from({ length: 5 }, () => vote('', 0.8, true));
    const { candidates } = scoreTask(
      [...lazy, ...Array.from({ length: 4 }, () => vote('zoe'))],
      { ...POOL_MODEL, gaveUp: 0.4, falseFind: 0.02 },
      CALIBRATOR,
    );

    expect(candidates.find(({ key }) => key === 'zoe')?.probability).toBeGreaterThan(0.5);
  });

  it('counts a copy for less', () => {
    const votes = [vote('zoe'), vote('zoe'), vote('zoe')];
    const copies = votes.map((one, number) => ({ ...one, weight: number === 0 ? 1 : 0.2 }));

    expect(scoreTask(copies, POOL_MODEL, CALIBRATOR).candidates[0]?.effective).toBeCloseTo(1.4, 12);
    expect(scoreTask(copies, POOL_MODEL, CALIBRATOR).candidates[0]?.confidence).toBeLessThan(
      scoreTask(votes, POOL_MODEL, CALIBRATOR).candidates[0]?.confidence ?? 0,
    );
  });
});

describe('the probability of copying', () => {
  it('rises with shared errors and not with shared right answers', () => {
    const honest = copyProbability({ shared: 40, agreed: 36, agreedRight: 35 }, 0.9, 0.9, 0.3);
    const copying = copyProbability({ shared: 40, agreed: 40, agreedRight: 30 }, 0.75, 0.75, 0.3);

    expect(honest).toBeLessThan(0.1);
    expect(copying).toBeGreaterThan(0.99);
  });

  it('takes shared errors for namesakes where the whole pool makes the same ones', () => {
    const seen = { shared: 40, agreed: 31, agreedRight: 26 };

    expect(copyProbability(seen, 0.8, 0.8, 0.9)).toBeLessThan(copyProbability(seen, 0.8, 0.8, 0.1));
  });
});

describe('a reliability', () => {
  it('starts at the pool and moves with what is seen', () => {
    const start = reliabilityAt(UNSEEN_WORKER, 0);
    const seen = reliabilityAt(observe(observe(UNSEEN_WORKER, 1, 1, 0), 0, 1, 0), 0);

    expect(start.mean).toBeCloseTo(0.8, 12);
    expect(start.evidence).toBe(0);
    expect(seen.mean).toBeCloseTo(5.8 / 8, 12);
    expect(seen.evidence).toBe(2);
    const sure = reliabilityAt({ right: 80, wrong: 20, at: 0 }, 0);
    expect(sure.high - sure.low).toBeLessThan(start.high - start.low);
  });

  it('on one platform starts at the worker’s own over all of them, and is drawn towards it', () => {
    const overall = { right: 94, wrong: 6, at: 0 };
    const own = reliabilityAt(overall, 0).mean;

    expect(meanOnPlatform({ overall: UNSEEN_WORKER, there: UNSEEN_WORKER }, 0)).toBeCloseTo(0.8, 12);
    expect(meanOnPlatform({ overall, there: UNSEEN_WORKER }, 0)).toBeCloseTo(own, 12);
    expect(meanOnPlatform({ overall, there: { right: 0, wrong: 6, at: 0 } }, 0)).toBeCloseTo(own / 2, 12);
    // What was seen there long ago says little; what is known of the worker at all fades alike, to the pool.
    expect(meanOnPlatform({ overall, there: { right: 0, wrong: 6, at: 0 } }, 3650 * DAY)).toBeCloseTo(0.8, 6);
  });

  it('fades to the pool in time, whatever order the answers came in', () => {
    const forward = observe(observe(UNSEEN_WORKER, 0, 4, 0), 1, 1, 90 * DAY);
    const backward = observe(observe(UNSEEN_WORKER, 1, 1, 90 * DAY), 0, 4, 0);

    expect(forward.wrong).toBeCloseTo(2, 12);
    expect(backward.wrong).toBeCloseTo(forward.wrong, 12);
    expect(reliabilityAt(forward, 3650 * DAY).mean).toBeCloseTo(0.8, 6);
  });

  it('refuses what is no probability', () => {
    expect(() => observe(UNSEEN_WORKER, 1.1, 1, 0)).toThrow(RangeError);
  });

  it('silences a worker whom ten gold answers show to be worse than a coin, and not before', () => {
    expect([voteWeight({ right: 0, wrong: 9 }), voteWeight({ right: 1, wrong: 9 }), voteWeight({ right: 4, wrong: 6 })]).toEqual([1, 0, 1]);
  });
});

describe('the confidence', () => {
  const sure = [1, 10, 2.2, 1, 0, 0, 0];

  it('says fewer nines without gold than with it', () => {
    const gold = Array.from({ length: 400 }, () => sure);
    const learnt = fitCalibrator(
      gold,
      gold.map(() => true),
      DEFAULT_WEIGHTS.open,
    );

    expect(confidence(CALIBRATOR, sure)).toBeLessThan(0.99);
    expect(confidence(learnt, sure)).toBeGreaterThan(0.99);
    expect(confidence(learnt, sure)).toBeLessThan(learnt.most);
  });

  it('comes down where gold shows that sure answers are often wrong', () => {
    const gold = Array.from({ length: 400 }, () => sure);
    const learnt = fitCalibrator(
      gold,
      gold.map((_, task) => task % 5 > 0),
      DEFAULT_WEIGHTS.open,
    );

    expect(confidence(learnt, sure)).toBeCloseTo(0.8, 1);
  });

  it('guarantees what the gold in its bucket does, at most by the rule of three, and nothing without gold', () => {
    const bounds = new ConfidenceBounds(Array.from({ length: 60 }, () => ({ confidence: 0.97, right: true })));

    expect(bounds.boundOf(0.96)).toBeCloseTo(1 - 3 / 60, 12);
    expect(bounds.boundOf(0.6)).toBeNull();
  });
});

describe('gold', () => {
  it('comes out as it is and decides who is believed', () => {
    const tasks = Array.from({ length: 12 }, (_, task) => [`t${task} good right${task}`, `t${task} bad wrong${task}`]).flat();
    const table = aTable([...tasks, 'last good zoe', 'last bad kim']);
    const gold = noGold(table);
    for (let task = 0; task < 12; task += 1) gold[task] = table.labels.indexOf(`right${task}`);
    const { verdicts, posterior } = runEngine(table, { gold });

    expect(verdicts[0]).toMatchObject({ label: table.labels.indexOf('right0'), confidence: 1 });
    expect(bestLabels(table, posterior.probability)['last']).toBe('zoe');
  });

  it('may be an answer that nobody gave', () => {
    const table = aTable(['t a x', 't b x']);
    const { none, probability } = fitOpen(table, Int32Array.of(UNSEEN), Float64Array.of(1, 1));

    expect([none[0], probability[0]]).toEqual([1, 0]);
  });
});
