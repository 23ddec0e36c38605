import { index } from './cells.js';

/**
 * Who answered what, laid out in flat arrays: answers stand together by task, names are numbers.
 *
 * The candidates of a task are the answers that may be right. Over an open set these are the distinct answers seen in
 * the task; over a closed set they are all labels. Candidate numbers run through all tasks:
 * those of task t are candidateStart[t] up to candidateStart[t + 1].
 */
export interface AnswerTable {
  readonly kind: CandidateKind;
  readonly tasks: readonly string[];
  readonly workers: readonly string[];
  readonly labels: readonly string[];
  /** Answers of task t: taskStart[t] up to taskStart[t + 1]. */
  readonly taskStart: Int32Array;
  /** For each answer: its worker, its label, and its candidate. */
  readonly worker: Int32Array;
  readonly label: Int32Array;
  readonly candidate: Int32Array;
  readonly candidateStart: Int32Array;
  /** For each candidate: its label. */
  readonly candidateLabel: Int32Array;
}

export type CandidateKind = 'open' | 'closed';

/** Collects answers as they are read. A worker's later answer to the same task replaces the earlier one. */
export class AnswerCollector {
  private readonly tasks = new Map<string, number>();
  private readonly workers = new Map<string, number>();
  private readonly labels = new Map<string, number>();
  private rows = new Int32Array(3 * 1024);
  private length = 0;

  add(task: string, worker: string, label: string): void {
    if (this.length === this.rows.length) this.rows = grown(this.rows);
    this.rows[this.length] = numberOf(this.tasks, task);
    this.rows[this.length + 1] = numberOf(this.workers, worker);
    this.rows[this.length + 2] = numberOf(this.labels, label);
    this.length += 3;
  }

  /** Over a closed set every label is a candidate of every task; without a kind, the one that looksClosed says. */
  build(kind?: CandidateKind): AnswerTable {
    const rows = this.rows.subarray(0, this.length);
    const byTask = sortByTask(rows, this.tasks.size, this.workers.size);
    const chosen = kind ?? (looksClosed(this.labels.size, byTask.worker.length) ? 'closed' : 'open');
    const candidates = chosen === 'closed' ? allLabels(byTask, this.labels.size) : labelsSeen(byTask);
    return {
      kind: chosen,
      tasks: [...this.tasks.keys()],
      workers: [...this.workers.keys()],
      labels: [...this.labels.keys()],
      ...byTask,
      ...candidates,
    };
  }
}

/** Few labels, each given often: then a label is a category, not a text that somebody typed. */
export function looksClosed(labels: number, answers: number): boolean {
  return labels <= 30 && answers >= labels * 10;
}

type ByTask = Pick<AnswerTable, 'taskStart' | 'worker' | 'label'>;
type Candidates = Pick<AnswerTable, 'candidate' | 'candidateStart' | 'candidateLabel'>;

function numberOf(names: Map<string, number>, name: string): number {
  const known = names.get(name);
  if (known !== undefined) return known;
  names.set(name, names.size);
  return names.size - 1;
}

function grown(rows: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(rows.length * 2);
  larger.set(rows);
  return larger;
}

/** Sorted by task in the order of arrival, without the answers that the same worker replaced later. */
function sortByTask(rows: Int32Array, tasks: number, workers: number): ByTask {
  const order = orderByTask(rows, tasks);
  const lastTask = new Int32Array(workers).fill(-1);
  const taskStart = new Int32Array(tasks + 1);
  let kept = order.length;
  for (let from = order.length - 1; from >= 0; from -= 1) {
    const row = index(order, from);
    const [task, worker] = [index(rows, row), index(rows, row + 1)];
    if (index(lastTask, worker) === task) continue;
    lastTask[worker] = task;
    taskStart[task + 1] = index(taskStart, task + 1) + 1;
    kept -= 1;
    order[kept] = row;
  }
  for (let task = 0; task < tasks; task += 1) taskStart[task + 1] = index(taskStart, task + 1) + index(taskStart, task);
  const rest = order.subarray(kept);
  return { taskStart, worker: rest.map((row) => index(rows, row + 1)), label: rest.map((row) => index(rows, row + 2)) };
}

/** Counting sort: the offsets of the rows, by task. */
function orderByTask(rows: Int32Array, tasks: number): Int32Array {
  const next = new Int32Array(tasks + 1);
  for (let row = 0; row < rows.length; row += 3) next[index(rows, row) + 1] = index(next, index(rows, row) + 1) + 1;
  for (let task = 0; task < tasks; task += 1) next[task + 1] = index(next, task + 1) + index(next, task);
  const order = new Int32Array(rows.length / 3);
  for (let row = 0; row < rows.length; row += 3) {
    const task = index(rows, row);
    order[index(next, task)] = row;
    next[task] = index(next, task) + 1;
  }
  return order;
}

function labelsSeen({ taskStart, label }: ByTask): Candidates {
  const candidate = new Int32Array(label.length);
  const candidateStart = new Int32Array(taskStart.length);
  const candidateLabel = new Int32Array(label.length);
  let found = 0;
  for (let task = 0; task + 1 < taskStart.length; task += 1) {
    const first = found;
    for (let answer = index(taskStart, task); answer < index(taskStart, task + 1); answer += 1) {
      const known = candidateLabel.subarray(first, found).indexOf(index(label, answer));
      candidate[answer] = known < 0 ? found : first + known;
      if (known < 0) candidateLabel[found++] = index(label, answer);
    }
    candidateStart[task + 1] = found;
  }
  return { candidate, candidateStart, candidateLabel: candidateLabel.slice(0, found) };
}

function allLabels({ taskStart, label }: ByTask, labels: number): Candidates {
  const tasks = taskStart.length - 1;
  const candidate = new Int32Array(label.length);
  for (let task = 0; task < tasks; task += 1) {
    for (let answer = index(taskStart, task); answer < index(taskStart, task + 1); answer += 1) {
      candidate[answer] = task * labels + index(label, answer);
    }
  }
  return {
    candidate,
    candidateStart: Int32Array.from({ length: tasks + 1 }, (_, task) => task * labels),
    candidateLabel: Int32Array.from({ length: tasks * labels }, (_, at) => at % labels),
  };
}
