import { all, type Element, elements, first, textIn, textOf, XmlProblem } from './xml.js';

/** A piece of what a form shows. Formatting is dropped: text stays text, so nothing of it can act. */
export type Block =
  | { kind: 'title' | 'text'; text: string }
  | { kind: 'list'; items: string[] }
  | { kind: 'image' | 'audio' | 'video' | 'link'; url: string; text: string };

export interface Choice {
  id: string;
  content: Block[];
}

export type AnswerSpec =
  | {
      kind: 'text';
      defaultText: string | null;
      lines: number;
      number: { least: number | null; most: number | null } | null;
      length: { least: number | null; most: number | null } | null;
      format: { regex: string; flags: string; error: string | null } | null;
    }
  | { kind: 'choice'; style: string | null; least: number; most: number; choices: Choice[]; other: boolean };

export interface FormQuestion {
  id: string;
  name: string | null;
  required: boolean;
  content: Block[];
  answer: AnswerSpec;
}

export type FormPart = { kind: 'overview'; content: Block[] } | ({ kind: 'question' } & FormQuestion);

/** Reads a QuestionForm, of a HIT or of a qualification's test. @throws XmlProblem */
export function readForm(root: Element): FormPart[] {
  if (root.name !== 'QuestionForm') throw new XmlProblem(`${root.name} is no QuestionForm`);
  const parts = elements(root).map((child): FormPart => {
    if (child.name === 'Overview') return { kind: 'overview', content: blocksOf(child) };
    if (child.name === 'Question') return { kind: 'question', ...readQuestion(child) };
    throw new XmlProblem(`a QuestionForm holds Overview and Question, not ${child.name}`);
  });
  const ids = questionsOf(parts).map(({ id }) => id);
  if (ids.length === 0) throw new XmlProblem('a QuestionForm needs a Question');
  const [twice] = ids.filter((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new XmlProblem(`there are two questions '${twice}'`);
  return parts;
}

export const questionsOf = (parts: readonly FormPart[]): FormQuestion[] =>
  parts.flatMap((part) => (part.kind === 'question' ? [part] : []));

function readQuestion(element: Element): FormQuestion {
  const id = textIn(element, 'QuestionIdentifier') ?? '';
  if (id === '') throw new XmlProblem('a Question needs a QuestionIdentifier');
  const content = first(element, 'QuestionContent');
  const specification = first(element, 'AnswerSpecification');
  if (content === undefined || specification === undefined)
    throw new XmlProblem(`question '${id}' needs QuestionContent and AnswerSpecification`);
  return {
    id,
    name: textIn(element, 'DisplayName') ?? null,
    required: textIn(element, 'IsRequired') === 'true',
    content: blocksOf(content),
    answer: readSpecification(id, specification),
  };
}

function readSpecification(id: string, specification: Element): AnswerSpec {
  const [kind] = elements(specification);
  if (kind?.name === 'FreeTextAnswer') return readFreeText(kind);
  if (kind?.name === 'SelectionAnswer') return readSelection(id, kind);
  if (kind?.name === 'FileUploadAnswer')
    throw new XmlProblem(`question '${id}' asks for a file; Amazon ended that in 2017, and there is none here`);
  throw new XmlProblem(`question '${id}' needs a FreeTextAnswer or a SelectionAnswer`);
}

function readFreeText(element: Element): AnswerSpec {
  const constraints = first(element, 'Constraints');
  const limits = (name: string, least: string, most: string): { least: number | null; most: number | null } | null => {
    const found = constraints === undefined ? undefined : first(constraints, name);
    return found === undefined ? null : { least: numberOf(found.attributes[least]), most: numberOf(found.attributes[most]) };
  };
  const format = constraints === undefined ? undefined : first(constraints, 'AnswerFormatRegex');
  return {
    kind: 'text',
    defaultText: textIn(element, 'DefaultText') ?? null,
    lines: numberOf(textIn(element, 'NumberOfLinesSuggestion')) ?? 1,
    number: limits('IsNumeric', 'minValue', 'maxValue'),
    length: limits('Length', 'minLength', 'maxLength'),
    format: format === undefined ? null : readFormat(format),
  };
}

function readFormat({ attributes }: Element): { regex: string; flags: string; error: string | null } {
  const regex = attributes['regex'] ?? '';
  const flags = attributes['flags'] === 'i' ? 'i' : '';
  try {
    RegExp(regex, flags);
  } catch {
    throw new XmlProblem(`'${regex}' is no regular expression`);
  }
  return { regex, flags, error: attributes['errorText'] ?? null };
}

function readSelection(id: string, element: Element): AnswerSpec {
  const selections = first(element, 'Selections');
  const choices = selections === undefined ? [] : all(selections, 'Selection').map(readChoice);
  if (selections === undefined || choices.length === 0) throw new XmlProblem(`question '${id}' has no Selection`);
  const style = textIn(element, 'StyleSuggestion') ?? null;
  return {
    kind: 'choice',
    style,
    least: numberOf(textIn(element, 'MinSelectionCount')) ?? 0,
    most: numberOf(textIn(element, 'MaxSelectionCount')) ?? 1,
    choices,
    other: first(selections, 'OtherSelection') !== undefined,
  };
}

function readChoice(selection: Element): Choice {
  const id = textIn(selection, 'SelectionIdentifier') ?? '';
  if (id === '') throw new XmlProblem('a Selection needs a SelectionIdentifier');
  return { id, content: elements(selection).flatMap((child) => (child.name === 'SelectionIdentifier' ? [] : blockOf(child))) };
}

const blocksOf = (parent: Element): Block[] => elements(parent).flatMap(blockOf);

function blockOf(element: Element): Block[] {
  switch (element.name) {
    case 'Title':
      return [{ kind: 'title', text: textOf(element).trim() }];
    case 'List':
      return [{ kind: 'list', items: all(element, 'ListItem').map((item) => textOf(item).trim()) }];
    case 'Binary':
      return [mediaOf(element)];
    case 'FormattedContent':
      return [{ kind: 'text', text: plain(textOf(element)) }];
    default:
      return [{ kind: 'text', text: textOf(element).trim() }];
  }
}

function mediaOf(element: Element): Block {
  const url = textIn(element, 'DataURL') ?? '';
  if (!/^https?:\/\//.test(url)) throw new XmlProblem('DataURL must be an http or https address');
  const mime = first(element, 'MimeType');
  const type = mime === undefined ? '' : textIn(mime, 'Type');
  const kind = type === 'image' || type === 'audio' || type === 'video' ? type : 'link';
  return { kind, url, text: textIn(element, 'AltText') ?? '' };
}

/** The words of a piece of XHTML, a line for each of its blocks. */
const plain = (xhtml: string): string =>
  xhtml
    .replaceAll(/<(?:br|\/p|\/li|\/h\d|\/tr|\/div)\b[^>]*>/gi, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\n\s*\n/g, '\n')
    .trim();

function numberOf(text: string | undefined): number | null {
  if (text === undefined || text === '') return null;
  const value = Number(text);
  if (Number.isNaN(value)) throw new XmlProblem(`'${text}' is no number`);
  return value;
}
