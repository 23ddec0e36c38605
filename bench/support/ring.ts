import { AnswerCollector } from '../../src/consensus/engine/answers.js';
import { at, index } from '../../src/consensus/engine/cells.js';
import { bestCandidate } from '../../src/consensus/engine/closed-set.js';
import { runEngine } from '../../src/consensus/engine/engine.js';
import { findDependence } from '../../src/consensus/engine/dependence.js';
import { fitOpen } from '../../src/consensus/engine/open-posterior.js';
import { noGold } from '../../src/consensus/engine/posterior.js';
import { seeded } from './random.js';

const WORKERS = 100;
const RING = 15;

interface RingFound {
  /** Tasks that come out wrong when every vote counts alike, and when copies are discounted. */
  readonly undiscounted: number;
  readonly wrong: number;
  /** Pairs of the ring that were found, of all that it has, and pairs found outside it. */
  readonly found: number;
  readonly pairs: number;
  readonly innocent: number;
  /** Votes of honest workers with less than the least weight there is. */
  readonly silenced: number;
}

/** 85 % workers, fifteen of whom say what one of them says, who is right in 55 % of the tasks. In one task of ten five of them are among the nine. */
export function findRing(tasks: number): RingFound {
  const random = seeded(3);
  const collector = new AnswerCollector();
  for (let task = 0; task < tasks; task += 1) {
    const asked = new Set<number>();
    const together = task % 10 === 0 ? 5 : 0;
    while (asked.size < together) asked.add(Math.floor(random() * RING));
    while (asked.size < 9) asked.add(Math.floor(random() * WORKERS));
    const said = random() < 0.55 ? `right${task}` : `ring${task}`;
    for (const worker of asked) {
      const honest = random() < 0.85 ? `right${task}` : random() < 0.4 ? `decoy${task}` : `other${task}-${Math.floor(random() * 5)}`;
      collector.add(`t${task}`, `w${worker}`, worker < RING ? said : honest);
    }
  }
  const table = collector.build('open');
  const inRing = (worker: number): boolean => Number(table.workers[worker]?.slice(1)) < RING;
  const wrong = (probability: Float64Array): number =>
    table.tasks.filter((name, task) => {
      const best = index(table.candidateLabel, bestCandidate(table, probability, task));
      return table.labels[best] !== name.replace('t', 'right');
    }).length;
  const { probability } = runEngine(table).posterior;
  const { pairs, weight } = findDependence(table, probability);
  const found = pairs.filter(({ one, other }) => inRing(one) && inRing(other)).length;
  return {
    undiscounted: wrong(fitOpen(table, noGold(table), new Float64Array(table.worker.length).fill(1)).probability),
    wrong: wrong(probability),
    found,
    pairs: (RING * (RING - 1)) / 2,
    innocent: pairs.length - found,
    silenced: table.worker.filter((worker, answer) => !inRing(worker) && at(weight, answer) < 0.02).length,
  };
}
