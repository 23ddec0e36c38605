import { fitCalibrator, DEFAULT_WEIGHTS } from '../../src/consensus/engine/calibrator.js';
import { scoreTask } from '../../src/consensus/engine/score-task.js';
import { POOL_MODEL } from '../../src/consensus/engine/task-scorer.js';
import { seeded } from './random.js';

/** Microseconds that it takes to score one task of nine answers: the median and the 99th percentile of fifty thousand. */
export function timeSubmissions(): { median: number; p99: number } {
  const calibrator = fitCalibrator([], [], DEFAULT_WEIGHTS.open);
  const random = seeded(2);
  const times = Array.from({ length: 50_000 }, () => {
    const answers = Array.from({ length: 9 }, (_, voter) => ({
      key: random() < 0.8 ? 'right' : `wrong${voter % 3}`,
      isNoAccount: false,
      reliability: 0.7 + 0.25 * random(),
      weight: 1,
    }));
    const start = performance.now();
    scoreTask(answers, POOL_MODEL, calibrator);
    return (performance.now() - start) * 1000;
  }).toSorted((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
  return { median: at(0.5), p99: at(0.99) };
}
