import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../web/admin/disputes/candidates.js';
import { isNear } from '../../web/admin/disputes/near-spelling.js';
import { answerOf } from '../../web/admin/disputes/settlement.js';
import type { TaskAnswer } from '../../web/office/shapes/task.js';

describe('a spelling that is almost another', () => {
  it.each([
    ['one letter more', 'cp3', 'cp'],
    ['one letter less', 'kporee', 'kporzee'],
    ['another letter', 'antdavis23', 'antdavis28'],
    ['two neighbours swapped', 'kign', 'king'],
    ['a letter more at the end', 'cp3', 'cp33'],
  ])('is found with %s', (_, one, other) => {
    expect([isNear(one, other), isNear(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['the same', 'cp3', 'cp3'],
    ['two letters apart', 'cp3', 'cp345'],
    ['two letters replaced', 'abcd', 'axyd'],
    ['no account', '', 'a'],
  ])('is not what is %s', (_, one, other) => {
    expect([isNear(one, other), isNear(other, one)]).toEqual([false, false]);
  });
});

let workers = 0;

function given(handle: string | null, more: Partial<TaskAnswer> = {}): TaskAnswer {
  workers += 1;
  return {
    assignmentId: `assignment-${workers}`,
    workerId: `worker-${workers}`,
    answer: handle === null ? { kind: 'no_account' } : { kind: 'handle', key: handle.toLowerCase(), display: handle },
    counted: true,
    reason: null,
    weight: 1,
    evidenceUrl: null,
    clue: null,
    comment: null,
    payment: 'approved',
    submittedAt: '2026-11-23T12:00:00Z',
    ...more,
  };
}

describe('the candidates of a dispute', () => {
  it('stand by their ballots, spellings of one key together', () => {
    const candidates = candidatesOf([given('AntDavis'), given('CP3'), given('cp3'), given(null)]);

    expect(candidates.map(({ key, ballots }) => [key, ballots.length])).toEqual([
      ['cp3', 2],
      ['antdavis', 1],
      ['', 1],
    ]);
  });

  it('keep late answers apart from ballots, and leave voided ones out', () => {
    const [only, ...others] = candidatesOf([
      given('CP3'),
      given('CP3', { counted: false, reason: 'late' }),
      given('Fake', { counted: false, reason: 'voided' }),
    ]);

    expect(others).toEqual([]);
    expect([only?.ballots.length, only?.others.length]).toEqual([1, 1]);
  });

  it('say whose spelling is almost the same, as it was written', () => {
    const [first] = candidatesOf([given('KingJames'), given('KingJames'), given('KingJame')]);

    expect(first?.near).toEqual(['KingJame']);
  });
});

describe('settling a dispute', () => {
  const candidates = candidatesOf([given('CP3', { answer: { kind: 'handle', key: 'cp3', display: 'CP3' } }), given('AntDavis')]);

  it.each([
    ['the spelling of the chosen answer', { kind: 'candidate', key: 'antdavis' }, { kind: 'handle', value: 'AntDavis' }],
    ['what was typed', { kind: 'other', value: ' @kd ' }, { kind: 'handle', value: '@kd' }],
    ['that there is no account', { kind: 'no_account' }, { kind: 'no_account' }],
    ['that nobody can tell', { kind: 'unresolvable' }, { kind: 'unresolvable' }],
  ] as const)('sends %s', (_, choice, body) => {
    expect(answerOf(choice, candidates)).toEqual(body);
  });

  it('sends nothing before an answer is chosen, or with another handle still empty', () => {
    expect([answerOf(null, candidates), answerOf({ kind: 'other', value: ' ' }, candidates)]).toEqual([undefined, undefined]);
  });
});
