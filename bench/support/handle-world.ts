import { AnswerCollector, type AnswerTable } from '../../src/consensus/engine/answers.js';

/** Workers who look handles up, and tasks of which a share has a namesake that fools nearly everybody. Assumptions, not data. */
export interface HandleWorld {
  readonly workers: number;
  /** Worker accuracies are even between these. */
  readonly accuracy: readonly [number, number];
  /** Share of errors that fall on the same wrong handle. */
  readonly decoy: number;
  /** Share of tasks with a namesake, and the share of workers whom it fools. */
  readonly namesakes: number;
  readonly fooled: readonly [number, number];
  /** Share of athletes without an account. */
  readonly noAccount: number;
}

export const WORLD: HandleWorld = { workers: 200, accuracy: [0.65, 0.95], decoy: 0.5, namesakes: 0, fooled: [0.6, 0.9], noAccount: 0 };

export interface Drawn {
  readonly table: AnswerTable;
  /** The right label of each task, by number of the task in the table. */
  readonly truth: readonly string[];
}

/** Draws tasks with `panel` ballots each, in their order of arrival. The crowd is the same for the same accuracies. */
export function drawTasks(world: HandleWorld, tasks: number, panel: number, random: () => number): Drawn {
  const collector = new AnswerCollector();
  const truth: string[] = [];
  for (let task = 0; task < tasks; task += 1) {
    const right = random() < world.noAccount ? 'no_account' : `right${task}`;
    const fooled = random() < world.namesakes ? between(world.fooled, random()) : 0;
    truth.push(right);
    const asked = new Set<number>();
    while (asked.size < panel) asked.add(Math.floor(random() * world.workers));
    for (const worker of asked) collector.add(`t${task}`, `w${worker}`, answerOf(world, { worker, right, fooled, task }, random));
  }
  return { table: collector.build('open'), truth };
}

/** Accuracies are spread evenly over the workers' numbers. */
function accuracyOf({ workers, accuracy }: HandleWorld, worker: number): number {
  return between(accuracy, (worker + 0.5) / workers);
}

type Asked = { worker: number; right: string; fooled: number; task: number };

function answerOf(world: HandleWorld, { worker, right, fooled, task }: Asked, random: () => number): string {
  if (random() < fooled) return `namesake${task}`;
  if (random() < accuracyOf(world, worker)) return right;
  return random() < world.decoy ? `decoy${task}` : `other${task}-${Math.floor(random() * 5)}`;
}

function between([low, high]: readonly [number, number], share: number): number {
  return low + (high - low) * share;
}
