import type { AnswerTable } from './answers.js';
import { add, at, index } from './cells.js';
import { softmax } from './posterior.js';

/**
 * The passes over all answers that every round of a closed model makes. Each is a function of its own with one loop: inside a longer
 * function the compiler optimises the loop before it has seen what follows, and throws the result away, again and again; half of the time
 * of a million answers went there.
 */

/** Adds to each worker's sum the probability of what they said. */
export function addToWorkers({ worker, candidate }: AnswerTable, probability: Float64Array, sums: Float64Array): void {
  for (let answer = 0; answer < worker.length; answer += 1) add(sums, index(worker, answer), at(probability, index(candidate, answer)));
}

/** Adds to each candidate the value of everyone who said it. */
export function addToCandidates({ worker, candidate }: AnswerTable, values: Float64Array, cells: Float64Array): void {
  for (let answer = 0; answer < worker.length; answer += 1) add(cells, index(candidate, answer), at(values, index(worker, answer)));
}

/** Rows of a worker: one for each label that they may say, `width` cells long, at (worker x labels + said) x width. Adds each task's cells to its answers' rows. */
export function addTasksToRows(
  { labels, taskStart, worker, label }: AnswerTable,
  width: number,
  cells: Float64Array,
  rows: Float64Array,
): void {
  for (let task = 0; task + 1 < taskStart.length; task += 1) {
    const end = index(taskStart, task + 1);
    for (let answer = index(taskStart, task); answer < end; answer += 1) {
      const row = (index(worker, answer) * labels.length + index(label, answer)) * width;
      for (let cell = 0; cell < width; cell += 1) add(rows, row + cell, at(cells, task * width + cell));
    }
  }
}

/** The other way: adds the rows of its answers to each task's cells. */
export function addRowsToTasks(
  { labels, taskStart, worker, label }: AnswerTable,
  width: number,
  rows: Float64Array,
  cells: Float64Array,
): void {
  for (let task = 0; task + 1 < taskStart.length; task += 1) {
    const end = index(taskStart, task + 1);
    for (let answer = index(taskStart, task); answer < end; answer += 1) {
      const row = (index(worker, answer) * labels.length + index(label, answer)) * width;
      for (let cell = 0; cell < width; cell += 1) add(cells, task * width + cell, at(rows, row + cell));
    }
  }
}

/** Sets each task's cells to the same. */
export function fillTasks(cells: Float64Array, values: Float64Array): void {
  for (let first = 0; first < cells.length; first += values.length) cells.set(values, first);
}

/** Turns each task's log scores into shares of one; returns the sum of the logs of their sums. */
export function softmaxTasks(cells: Float64Array, width: number): number {
  let sum = 0;
  for (let first = 0; first < cells.length; first += width) sum += softmax(cells, first, first + width);
  return sum;
}

/** The sum over all tasks for each of their cells, added to `sums`. */
export function sumOverTasks(cells: Float64Array, sums: Float64Array): void {
  for (let first = 0; first < cells.length; first += sums.length) {
    for (let cell = 0; cell < sums.length; cell += 1) add(sums, cell, at(cells, first + cell));
  }
}
