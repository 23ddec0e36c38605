import { describe, expect, it } from 'vitest';

import { AnswerCollector, type AnswerTable } from '../../src/consensus/engine/answers.js';
import { fitCalibrator, DEFAULT_WEIGHTS } from '../../src/consensus/engine/calibrator.js';
import { index } from '../../src/consensus/engine/cells.js';
import { findDependence } from '../../src/consensus/engine/dependence.js';
import { runEngine } from '../../src/consensus/engine/engine.js';
import { fitOpen } from '../../src/consensus/engine/open-posterior.js';
import { noGold } from '../../src/consensus/engine/posterior.js';
import { recordBallots } from '../../src/consensus/engine/record-ballots.js';
import { NOT_RESOLVED, replay, type Recording } from '../../src/consensus/engine/replay.js';
import { POOL_MODEL } from '../../src/consensus/engine/task-scorer.js';
import { decide, type QuorumRule } from '../../src/consensus/quorum.js';
import { bestLabels, seededRandom } from '../support/crowd.js';

const SEVEN_OF_NINE: QuorumRule = {
  agree: 7,
  panel: 9,
  stop: 'early',
  minAgree: null,
  extendTo: null,
  confidenceFloor: null,
  minEffective: null,
  staged: true,
};

/** 85 % workers; `answer` may overrule what a worker says of a task. */
function aCrowd(
  tasks: number,
  seed: number,
  answer: (task: number, worker: number, random: () => number) => string | undefined,
): AnswerTable {
  const random = seededRandom(seed);
  const collector = new AnswerCollector();
  for (let task = 0; task < tasks; task += 1) {
    const asked = new Set<number>();
    while (asked.size < 9) asked.add(Math.floor(random() * 100));
    for (const worker of asked) {
      const honest = random() < 0.85 ? `right${task}` : random() < 0.4 ? `decoy${task}` : `other${task}-${Math.floor(random() * 5)}`;
      collector.add(`t${task}`, `w${worker}`, answer(task, worker, random) ?? honest);
    }
  }
  return collector.build('open');
}

function wrong(table: AnswerTable, probability: Float64Array): number {
  return Object.entries(bestLabels(table, probability)).filter(([task, label]) => label !== task.replace('t', 'right')).length;
}

describe('a ring of fifteen that copies one of them', () => {
  // the ring's source is right in 55 % of the tasks, and they look like nine votes of nine
  const table = aCrowd(2000, 3, (task, worker) => (worker < 15 ? (task % 20 < 11 ? `right${task}` : `ring${task}`) : undefined));
  const alone = fitOpen(table, noGold(table), new Float64Array(table.worker.length).fill(1));
  const engine = runEngine(table);

  it('is found: nearly every pair of it that shares tasks enough, and few others', () => {
    const { pairs } = findDependence(table, engine.posterior.probability);
    const inside = pairs.filter(({ one, other }) => [one, other].every((worker) => Number(table.workers[worker]?.slice(1)) < 15));

    expect(inside.length).toBeGreaterThanOrEqual(95); // of 105
    expect(pairs.length - inside.length).toBeLessThanOrEqual(40);
  });

  it('decides hardly a task when it is discounted', () => {
    expect(wrong(table, engine.posterior.probability)).toBeLessThanOrEqual(Math.max(4, wrong(table, alone.probability) / 4));
    expect(wrong(table, engine.posterior.probability)).toBeLessThanOrEqual(10);
  });

  it('costs no honest worker all weight', () => {
    const honest = [...table.worker.keys()].filter((answer) => Number(table.workers[index(table.worker, answer)]?.slice(1)) >= 15);
    const { weight } = findDependence(table, engine.posterior.probability);

    expect(honest.every((answer) => (weight[answer] ?? 0) >= 0.02)).toBe(true);
    expect(honest.filter((answer) => (weight[answer] ?? 0) < 1).length / honest.length).toBeLessThan(0.1);
  });
});

describe('a world with namesakes in one task of twenty', () => {
  const table = aCrowd(2000, 4, (task, _, random) => (task % 20 === 0 && random() < 0.8 ? `namesake${task}` : undefined));

  it('is seldom taken for copying, and the discount then costs nothing', () => {
    const engine = runEngine(table);
    const alone = fitOpen(table, noGold(table), new Float64Array(table.worker.length).fill(1));

    expect(engine.pairs.length / 4950).toBeLessThanOrEqual(0.015);
    expect(wrong(table, engine.posterior.probability)).toBeLessThanOrEqual(wrong(table, alone.probability) + 2);
  });

  it('gets no more nines than its gold supports', () => {
    const gold = noGold(table);
    for (let task = 0; task < 400; task += 1) gold[task] = table.labels.indexOf(`right${task}`);
    const { verdicts } = runEngine(table, { gold });
    const fresh = verdicts.slice(400);
    const right = fresh.filter(({ label }, at) => table.labels[label] === `right${400 + at}`).length / fresh.length;

    expect(fresh.reduce((sum, { confidence }) => sum + confidence, 0) / fresh.length).toBeCloseTo(right, 1);
    expect(Math.max(...fresh.map(({ confidence }) => confidence))).toBeLessThan(0.9995);
    expect(fresh.every(({ bound }) => bound === null || bound <= 1 - 3 / 400)).toBe(true);
  });

  it('leaves 85 % workers with at most 1 in 200 wrong where there are none', () => {
    const plain = aCrowd(2000, 5, () => undefined);

    expect(wrong(plain, runEngine(plain).posterior.probability)).toBeLessThanOrEqual(10);
  });
});

describe('a replay', () => {
  const table = aCrowd(500, 6, () => undefined);
  const recorded = decisionsBy(table, SEVEN_OF_NINE);
  const recording = aRecording(table, recorded.candidates);

  it('with the recorded policy gives the recorded decisions', () => {
    const result = replay(recording, SEVEN_OF_NINE, 0.05);

    expect(result.flips).toEqual([]);
    expect(result).toMatchObject({ resolved: recorded.resolved, ballots: recorded.used });
    expect(result.cost).toBeCloseTo(recorded.used * 0.05, 9);
  });

  it('uses no ballot after the stop', () => {
    // what comes after the seventh agreeing ballot is made absurd, and nothing changes
    const tampered = { ...recording, leader: recording.leader.slice(), lead: recording.lead.slice() };
    recorded.ends.forEach((end, task) => {
      tampered.lead.fill(9, index(table.taskStart, task) + end, index(table.taskStart, task + 1));
      tampered.leader.fill(0, index(table.taskStart, task) + end, index(table.taskStart, task + 1));
    });

    expect(replay(tampered, SEVEN_OF_NINE, 0.05)).toEqual(replay(recording, SEVEN_OF_NINE, 0.05));
  });

  it('names the tasks that would flip, and says when the recorded ballots run out', () => {
    const strict = replay(recording, { ...SEVEN_OF_NINE, agree: 9 }, 0);
    const longer = replay(recording, { ...SEVEN_OF_NINE, agree: 11, panel: 13 }, 0);

    expect(strict.flips.length).toBe(recorded.resolved - strict.resolved);
    expect(longer.undecided).toBeGreaterThan(0);
    expect(longer.resolved).toBe(0);
    expect(longer.disputed + longer.undecided).toBe(500);
  });

  it('disputes at the end of the panel what stays below a floor', () => {
    const result = replay(recording, { ...SEVEN_OF_NINE, confidenceFloor: 0.9999 }, 0);

    expect(result).toMatchObject({ resolved: 0, undecided: 0, disputed: 500 });
  });
});

/** What decide() says of each task, ballot by ballot. */
function decisionsBy(table: AnswerTable, rule: QuorumRule): { candidates: Int32Array; ends: number[]; resolved: number; used: number } {
  const decisions = table.tasks.map((_, task) => {
    const answers = [...table.candidate.subarray(index(table.taskStart, task), index(table.taskStart, task + 1))];
    return decide(
      rule,
      answers.map((candidate) => ({ key: String(candidate) })),
    );
  });
  return {
    candidates: Int32Array.from(decisions, ({ outcome, leader }) => (outcome === 'resolved' ? Number(leader) : NOT_RESOLVED)),
    ends: decisions.map(({ used }) => used),
    resolved: decisions.filter(({ outcome }) => outcome === 'resolved').length,
    used: decisions.reduce((sum, { used }) => sum + used, 0),
  };
}

function aRecording(table: AnswerTable, recorded: Int32Array): Recording {
  const known = {
    reliability: new Float64Array(table.worker.length).fill(0.85),
    weight: new Float64Array(table.worker.length).fill(1),
    probability: new Float64Array(table.candidateLabel.length).fill(0.9),
    noAccount: -1,
    recorded,
  };
  return recordBallots(table, known, POOL_MODEL, fitCalibrator([], [], DEFAULT_WEIGHTS.open));
}
