import { createContext, Script } from 'node:vm';
import { isText } from '../../http/plain-json.js';
import { type FieldProblem, Refusal } from '../../shared/refusal.js';
import type { Answer } from './answers.js';
import type { AnswerSpec, FormPart, FormQuestion } from './question-form.js';
import { questionsOf } from './question-form.js';

/** What a worker filled in: for each question what was written, or what was chosen. */
export type FilledForm = Readonly<Record<string, string | string[]>>;

const LONGEST = 65_535;
const REGEX_MS = 50;

/** The answers of a form that was filled in; refused with a sentence for every question that isn't answered as it asks. */
export function checkFormAnswers(parts: readonly FormPart[], filled: FilledForm): Answer[] {
  const questions = questionsOf(parts);
  const ids = new Set(questions.map(({ id }) => id));
  const problems: FieldProblem[] = Object.keys(filled)
    .filter((id) => !ids.has(id))
    .map((id) => ({ field: `answers.${id}`, message: 'is no question of this form' }));
  const answers = questions.flatMap((question) => {
    const values = [filled[question.id] ?? []].flat().filter((value) => value !== '');
    if (values.length === 0 && !question.required) return [];
    const message = problemOf(question, values);
    if (message !== null) problems.push({ field: `answers.${question.id}`, message });
    return [answerOf(question, values)];
  });
  const [first] = problems;
  if (first !== undefined) throw new Refusal('unprocessable', 'invalid_answer', `${first.field} ${first.message}.`, { errors: problems });
  return answers;
}

function answerOf({ id, answer }: FormQuestion, values: readonly string[]): Answer {
  if (answer.kind === 'text') return { question: id, text: values.join('\n') };
  const known = new Set(answer.choices.map((choice) => choice.id));
  const other = values.find((value) => !known.has(value));
  return { question: id, selected: values.filter((value) => known.has(value)), ...(other !== undefined && { text: other }) };
}

function problemOf({ answer, required }: FormQuestion, values: readonly string[]): string | null {
  if (values.length === 0 && required) return 'needs an answer';
  if (!values.every(isText)) return 'takes text, or a list of the ids of choices';
  if (values.some((value) => value.length > LONGEST)) return `has more than ${LONGEST} characters`;
  return answer.kind === 'text' ? textProblem(answer, values) : choiceProblem(answer, values);
}

type TextSpec = AnswerSpec & { kind: 'text' };

function textProblem(spec: TextSpec, values: readonly string[]): string | null {
  if (values.length > 1) return 'takes one answer';
  const [text = ''] = values;
  const { number, length, format } = spec;
  return (
    numberProblem(number, text) ??
    (length === null || isWithin(text.length, length) ? null : `must have a length ${rangeOf(length)}`) ??
    formatProblem(format, text)
  );
}

function numberProblem(number: Limits | null, text: string): string | null {
  if (number === null) return null;
  if (!/^[+-]?\d+(?:\.\d+)?$/.test(text.trim())) return 'must be a number';
  return isWithin(Number(text), number) ? null : `must be a number ${rangeOf(number)}`;
}

function formatProblem(format: TextSpec['format'], text: string): string | null {
  if (format === null || matches(format, text)) return null;
  return format.error ?? `must have the form ${format.regex}`;
}

function choiceProblem({ choices, other, least, most }: AnswerSpec & { kind: 'choice' }, values: readonly string[]): string | null {
  const known = new Set(choices.map(({ id }) => id));
  const unknown = values.filter((value) => !known.has(value));
  if (unknown.length > (other ? 1 : 0)) return `has no choice '${unknown[0]}'`;
  if (values.length > most) return most === 1 ? 'takes one choice' : `takes at most ${most} choices`;
  return values.length < least ? `needs at least ${least} choices` : null;
}

type Limits = { least: number | null; most: number | null };
const isWithin = (value: number, { least, most }: Limits): boolean =>
  (least === null || value >= least) && (most === null || value <= most);
const rangeOf = ({ least, most }: Limits): string =>
  [least === null ? '' : `of at least ${least}`, most === null ? '' : `of at most ${most}`].filter((part) => part !== '').join(' and ');

/** A requester's expression may take for ever on some texts: it gets a moment, and then the text is taken as it is. */
function matches({ regex, flags }: { regex: string; flags: string }, text: string): boolean {
  const context = createContext({ regex, flags, text: text.trim() });
  try {
    return new Script('new RegExp(regex, flags).test(text)').runInContext(context, { timeout: REGEX_MS }) as boolean;
  } catch {
    return true;
  }
}
