import type { Filled, FormQuestion } from './shapes.js';

/** One question of a form, and how it is answered so far. */
export interface QuestionProps<Answer> {
  question: FormQuestion;
  answer: Answer;
  value: Filled[string] | undefined;
  change: (value: Filled[string]) => void;
  wrong: string | undefined;
}
