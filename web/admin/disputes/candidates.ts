import type { FoundAnswer, TaskAnswer } from '../../office/shapes/task.js';
import { isNear } from './near-spelling.js';

/** One of the answers that a dispute is about, with everybody who gave it. */
export interface Candidate {
  /** The handle's key; empty for no account. */
  readonly key: string;
  readonly answer: FoundAnswer;
  readonly ballots: readonly TaskAnswer[];
  /** Kept answers that don't count: late. */
  readonly others: readonly TaskAnswer[];
  /** Answers that are spelled almost like this one, as they are written. */
  readonly near: readonly string[];
}

const keyOf = (answer: FoundAnswer): string => (answer.kind === 'handle' ? answer.key : '');

function spelled(answers: readonly TaskAnswer[], key: string): string {
  const answer = answers.find((given) => keyOf(given.answer) === key)?.answer;
  return answer?.kind === 'handle' ? (answer.display ?? key) : key;
}

/** The answers of a dispute, the one with most ballots first, ties to the earlier. Voided ones are left out. */
export function candidatesOf(answers: readonly TaskAnswer[]): Candidate[] {
  const given = answers.filter(({ reason }) => reason !== 'voided');
  const keys = [...new Set(given.map(({ answer }) => keyOf(answer)))];
  const found = keys.flatMap((key) => {
    const same = given.filter(({ answer }) => keyOf(answer) === key);
    const [first] = same;
    if (first === undefined) return [];
    return [
      {
        key,
        answer: first.answer,
        ballots: same.filter(({ counted }) => counted),
        others: same.filter(({ counted }) => !counted),
        near: keys.filter((other) => isNear(key, other)).map((other) => spelled(given, other)),
      },
    ];
  });
  return found.toSorted((one, other) => other.ballots.length - one.ballots.length);
}
