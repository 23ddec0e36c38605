import { type Answer, valuesOf } from '../question/answers.js';
import type { KnownAnswersPolicy } from './review-policy.js';

export interface KnownScore {
  questions: { question: string; correct: boolean }[];
  /** 0 to 100, cut off, not rounded. */
  score: number;
}

/** How many of the known answers an assignment has right: exactly, but for blanks around; several values in any order. */
export function scoreKnownAnswers(policy: KnownAnswersPolicy, answers: readonly Answer[]): KnownScore {
  const given = new Map(answers.map((answer) => [answer.question, valuesOf(answer).join('\n')]));
  const questions = policy.answers.map(({ question, values }) => ({
    question,
    correct: given.get(question) === valuesOf({ question, selected: values }).join('\n'),
  }));
  return { questions, score: Math.trunc((100 * questions.filter(({ correct }) => correct).length) / questions.length) };
}
