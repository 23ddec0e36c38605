import { describe, expect, it } from 'vitest';
import { isMet, type Requirement } from '../../../src/mturk/qualifications/requirements.js';
import { countAgreement, quorumOf } from '../../../src/mturk/review/plurality.js';
import { markTest, readAnswerKey } from '../../../src/mturk/question/answer-key.js';

const panelist = (assignmentId: string, ...texts: string[]) => ({
  assignmentId,
  answers: texts.map((text, index) => ({ question: `q${index + 1}`, text })),
});

describe('SimplePlurality', () => {
  it('gives the scores of Amazon’s example of four questions and three workers', () => {
    const agreement = countAgreement({ questions: ['q1', 'q2', 'q3', 'q4'], agreedAbove: 50 }, [
      panelist('one', 'a', 'b', 'c', 'd'),
      panelist('two', 'a', 'x', 'c', 'e'),
      panelist('three', 'y', 'b', 'c', 'f'),
    ]);
    expect(agreement.questions.map(({ score }) => score)).toEqual([66, 66, 100, 33]);
    expect(agreement.questions.map(({ agreed }) => agreed)).toEqual([true, true, true, false]);
    expect(agreement.hit).toBe(75);
    expect(agreement.workers.map(({ score }) => score)).toEqual([100, 66, 66]);
  });

  it.each([
    [9, null, 7],
    [9, 67, 7],
    [9, 76, 7],
    [9, 77, 8],
    [3, 60, 2],
    [3, 66, 3],
    [1, null, 1],
    [9, 10, 5],
  ])('settles a look-up of %s places with the threshold %s by %s votes', (panel, threshold, votes) => {
    expect(quorumOf(panel, threshold)).toBe(votes);
  });
});

describe('a requirement', () => {
  const met = (Comparator: Requirement['Comparator'], IntegerValues: number[], held?: number): boolean =>
    isMet({ QualificationTypeId: '3A', Comparator, IntegerValues }, held === undefined ? undefined : { value: held });

  it('compares as it says', () => {
    expect([met('LessThan', [5], 4), met('LessThan', [5], 5), met('LessThanOrEqualTo', [5], 5)]).toEqual([true, false, true]);
    expect([met('GreaterThan', [5], 5), met('GreaterThanOrEqualTo', [5], 5)]).toEqual([false, true]);
    expect([met('EqualTo', [5], 5), met('NotEqualTo', [5], 5), met('In', [1, 5], 5), met('NotIn', [1, 5], 5)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('is met without the qualification only by not having it', () => {
    expect([met('Exists', []), met('DoesNotExist', []), met('NotEqualTo', [5]), met('NotIn', [5])]).toEqual([false, true, false, false]);
  });

  it('knows a country, and a part of it only where it is known', () => {
    const us = { locale: { Country: 'US' } };
    const locale = (LocaleValues: { Country: string; Subdivision?: string }[], Comparator: Requirement['Comparator']) =>
      isMet({ QualificationTypeId: '3A', Comparator, LocaleValues }, us);
    expect([locale([{ Country: 'US' }], 'EqualTo'), locale([{ Country: 'US', Subdivision: 'CA' }], 'EqualTo')]).toEqual([true, false]);
    expect([locale([{ Country: 'CA' }, { Country: 'US' }], 'In'), locale([{ Country: 'US' }], 'NotIn')]).toEqual([true, false]);
  });
});

describe('an answer key', () => {
  const key = (mapping: string) =>
    readAnswerKey(
      `<AnswerKey><Question><QuestionIdentifier>q</QuestionIdentifier><AnswerOption><SelectionIdentifier>a</SelectionIdentifier>
       <AnswerScore>10</AnswerScore></AnswerOption><DefaultScore>3</DefaultScore></Question>${mapping}</AnswerKey>`,
    );
  const mark = (mapping: string, choice: string): number => markTest(key(mapping), [{ question: 'q', selected: [choice] }]);

  it('maps the sum as it says', () => {
    const wrap = (inner: string): string => `<QualificationValueMapping>${inner}</QualificationValueMapping>`;
    const percent = wrap('<PercentageMapping><MaximumSummedScore>15</MaximumSummedScore></PercentageMapping>');
    const ranges =
      wrap(`<RangeMapping><SummedScoreRange><InclusiveLowerBound>5</InclusiveLowerBound><InclusiveUpperBound>10</InclusiveUpperBound>
      <QualificationValue>1</QualificationValue></SummedScoreRange><OutOfRangeQualificationValue>0</OutOfRangeQualificationValue></RangeMapping>`);
    expect([mark('', 'a'), mark('', 'b'), mark(percent, 'a'), mark(ranges, 'a'), mark(ranges, 'b')]).toEqual([10, 3, 66, 1, 0]);
  });
});
