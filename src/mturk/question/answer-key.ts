import type { Answer } from './answers.js';
import { valuesOf } from './answers.js';
import { all, type Element, first, parseXml, textIn, textOf, XmlProblem } from './xml.js';

/** How a qualification's test is marked without its requester. */
export interface AnswerKey {
  questions: { id: string; options: { choices: string[]; score: number }[]; defaultScore: number }[];
  mapping: Mapping;
}

type Mapping =
  | { kind: 'sum' }
  | { kind: 'percentage'; maximum: number }
  | { kind: 'scale'; multiplier: number }
  | { kind: 'ranges'; ranges: { least: number; most: number; value: number }[]; otherwise: number };

/** @throws XmlProblem */
export function readAnswerKey(xml: string): AnswerKey {
  const root = parseXml(xml);
  if (root.name !== 'AnswerKey') throw new XmlProblem(`${root.name} is no AnswerKey`);
  const questions = all(root, 'Question').map((question) => ({
    id: required(question, 'QuestionIdentifier'),
    options: all(question, 'AnswerOption').map((option) => ({
      choices: all(option, 'SelectionIdentifier').map((choice) => textOf(choice).trim()),
      score: whole(option, 'AnswerScore'),
    })),
    defaultScore: textIn(question, 'DefaultScore') === undefined ? 0 : whole(question, 'DefaultScore'),
  }));
  if (questions.length === 0) throw new XmlProblem('an AnswerKey needs a Question');
  return { questions, mapping: readMapping(first(root, 'QualificationValueMapping')) };
}

function readMapping(element: Element | undefined): Mapping {
  if (element === undefined) return { kind: 'sum' };
  const percentage = first(element, 'PercentageMapping');
  const scale = first(element, 'ScaleMapping');
  const ranges = first(element, 'RangeMapping');
  if (percentage !== undefined) return { kind: 'percentage', maximum: positive(whole(percentage, 'MaximumSummedScore')) };
  if (scale !== undefined) return { kind: 'scale', multiplier: decimal(scale, 'SummedScoreMultiplier') };
  if (ranges === undefined) throw new XmlProblem('QualificationValueMapping needs a PercentageMapping, a ScaleMapping or a RangeMapping');
  return {
    kind: 'ranges',
    ranges: all(ranges, 'SummedScoreRange').map((range) => ({
      least: whole(range, 'InclusiveLowerBound'),
      most: whole(range, 'InclusiveUpperBound'),
      value: whole(range, 'QualificationValue'),
    })),
    otherwise: whole(ranges, 'OutOfRangeQualificationValue'),
  };
}

/** The qualification's value that a test earns. An option is met by exactly its choices, in any order. */
export function markTest(key: AnswerKey, answers: readonly Answer[]): number {
  const byQuestion = new Map(answers.map((answer) => [answer.question, valuesOf(answer).join('\n')]));
  const sum = key.questions.reduce((total, { id, options, defaultScore }) => {
    const given = byQuestion.get(id);
    const met = options.find(({ choices }) => [...new Set(choices)].toSorted().join('\n') === given);
    return total + (met?.score ?? defaultScore);
  }, 0);
  return valueOf(key.mapping, sum);
}

function valueOf(mapping: Mapping, sum: number): number {
  switch (mapping.kind) {
    case 'sum':
      return sum;
    case 'percentage':
      return Math.trunc((100 * sum) / mapping.maximum);
    case 'scale':
      return Math.trunc(sum * mapping.multiplier);
    case 'ranges':
      return mapping.ranges.find(({ least, most }) => sum >= least && sum <= most)?.value ?? mapping.otherwise;
  }
}

function required(parent: Element, name: string): string {
  const text = textIn(parent, name);
  if (text === undefined || text === '') throw new XmlProblem(`${parent.name} needs ${name}`);
  return text;
}

function whole(parent: Element, name: string): number {
  const text = required(parent, name);
  if (!/^[+-]?\d{1,9}$/.test(text)) throw new XmlProblem(`${name} must be a whole number, not '${text}'`);
  return Number(text);
}

function decimal(parent: Element, name: string): number {
  const text = required(parent, name);
  if (!/^[+-]?\d{1,9}(?:\.\d{1,9})?$/.test(text)) throw new XmlProblem(`${name} must be a number, not '${text}'`);
  return Number(text);
}

function positive(value: number): number {
  if (value <= 0) throw new XmlProblem('MaximumSummedScore must be more than 0');
  return value;
}
