import { escapeXml } from './xml.js';

/** One answer to one question, as it is kept. */
export interface Answer {
  question: string;
  /** Of a question with choices, those chosen. */
  selected?: string[];
  /** What was written: the only answer, or the "other" beside the choices. */
  text?: string;
}

const NAMESPACE = 'http://mechanicalturk.amazonaws.com/AWSMechanicalTurkDataSchemas/2005-10-01/QuestionFormAnswers.xsd';

/** Answers as every client of Mechanical Turk reads them. */
export function writeAnswers(answers: readonly Answer[]): string {
  const written = answers.map(
    ({ question, selected, text }) =>
      `<Answer><QuestionIdentifier>${escapeXml(question)}</QuestionIdentifier>${content(selected, text)}</Answer>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="no"?><QuestionFormAnswers xmlns="${NAMESPACE}">${written.join('')}</QuestionFormAnswers>`;
}

function content(selected: readonly string[] | undefined, text: string | undefined): string {
  if (selected === undefined) return `<FreeText>${escapeXml(text ?? '')}</FreeText>`;
  const choices = selected.map((choice) => `<SelectionIdentifier>${escapeXml(choice)}</SelectionIdentifier>`).join('');
  return text === undefined ? choices : `${choices}<OtherSelectionText>${escapeXml(text)}</OtherSelectionText>`;
}

/** What several values of one field are joined by: so a page's check boxes arrive. */
const JOINED_BY = '|';

/** The fields of a form that a page sent: several values of one field are one answer, joined as Mechanical Turk joins them. */
export function answersOfFields(fields: Iterable<readonly [string, string]>): Answer[] {
  const byName = new Map<string, string[]>();
  for (const [name, value] of fields) byName.set(name, [...(byName.get(name) ?? []), value]);
  return [...byName].map(([question, values]) => ({ question, text: values.join(JOINED_BY) }));
}

/** The values of an answer that are compared, each without blanks around it. Several are a set: their order doesn't matter. */
export function valuesOf({ selected, text }: Answer): string[] {
  const values = selected === undefined ? (text ?? '').split(JOINED_BY) : [...selected, ...(text === undefined ? [] : [text])];
  return [...new Set(values.map((value) => value.trim()))].toSorted();
}

export const joined = (values: readonly string[]): string => values.join(JOINED_BY);
