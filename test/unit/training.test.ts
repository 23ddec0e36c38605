import { describe, expect, it } from 'vitest';
import { normalise } from '../../src/handles/normalise.js';
import type { Platform } from '../../src/handles/platforms.js';
import { agree, readAnswer } from '../../src/workers/training/training-answer.js';
import { readItems } from '../../src/workers/training/seed-training.js';
import { passes, progressOf, questionOf, retryAt, stageOf, type TrainingState } from '../../src/workers/training/training.js';

const NOW = new Date('2026-11-24T10:00:00Z');
const ago = (minutes: number): Date => new Date(NOW.getTime() - minutes * 60_000);
const IDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const trainee = (more: Partial<TrainingState> = {}): TrainingState => ({
  status: 'in_training',
  practised: 5,
  practiceOf: 5,
  attempt: null,
  nextItemIds: IDS,
  last: null,
  ...more,
});

describe('the training', () => {
  it('is practice first, then the test, then done', () => {
    expect(stageOf(trainee({ status: 'registered', practised: 0 }), NOW)).toBe('practice');
    expect(stageOf(trainee({ practised: 4 }), NOW)).toBe('practice');
    expect(stageOf(trainee(), NOW)).toBe('test');
    expect(stageOf(trainee({ status: 'qualified', practised: 0 }), NOW)).toBe('passed');
  });

  it('waits fifteen minutes after a failed test, not in one and not after a passed one', () => {
    expect(stageOf(trainee({ last: { finishedAt: ago(14), passed: false } }), NOW)).toBe('wait');
    expect(retryAt(trainee({ last: { finishedAt: ago(14), passed: false } }), NOW)).toEqual(new Date('2026-11-24T10:01:00Z'));
    expect(stageOf(trainee({ last: { finishedAt: ago(15), passed: false } }), NOW)).toBe('test');
    expect(stageOf(trainee({ last: { finishedAt: ago(1), passed: true } }), NOW)).toBe('test');
    const attempt = { id: 't', itemIds: IDS, answered: 3, right: 3 };
    expect(stageOf(trainee({ attempt, last: { finishedAt: ago(1), passed: false } }), NOW)).toBe('test');
  });

  it('asks the questions of a test in their order', () => {
    expect(questionOf(trainee())).toBe('a');
    expect(questionOf(trainee({ attempt: { id: 't', itemIds: ['x', 'y'], answered: 1, right: 0 } }))).toBe('y');
    expect(questionOf(trainee({ nextItemIds: [] }))).toBeUndefined();
  });

  it('says how far one is', () => {
    const attempt = { id: 't', itemIds: IDS, answered: 3, right: 3 };

    expect(progressOf(trainee({ practised: 2 }), 'practice')).toEqual({ done: 2, of: 5 });
    expect(progressOf(trainee({ attempt }), 'test')).toEqual({ done: 3, of: 8 });
    expect(progressOf(trainee(), 'wait')).toEqual({ done: 0, of: 8 });
    expect(progressOf(trainee(), 'passed')).toEqual({ done: 8, of: 8 });
  });

  it('is passed with seven of eight', () => {
    expect(passes(8, 8)).toBe(true);
    expect(passes(7, 8)).toBe(true);
    expect(passes(6, 8)).toBe(false);
    expect(passes(3, 4)).toBe(false);
  });
});

describe('an answer in training', () => {
  const read = (value: string) => readAnswer('x', { kind: 'handle', value });

  it('is the same vote however it is typed', () => {
    const [one, other] = [read('@KingJames'), read('https://twitter.com/kingjames?s=20')];
    if (!one.ok || !other.ok) throw new Error('not read');

    expect(agree(one.answer, other.answer)).toBe(true);
    expect(agree(one.answer, { kind: 'no_account' })).toBe(false);
    expect(agree({ kind: 'no_account' }, { kind: 'no_account' })).toBe(true);
  });

  it('of the wrong platform is a problem, not a vote', () => {
    expect(read('https://www.instagram.com/kingjames/')).toMatchObject({ ok: false, problem: { code: 'wrong_platform' } });
  });
});

describe('the items that Nonet comes with', async () => {
  const items = await readItems();

  it('are enough to practise, and for two different tests', () => {
    expect(items.filter(({ stage }) => stage === 'practice').length).toBeGreaterThanOrEqual(12);
    expect(items.filter(({ stage }) => stage === 'test').length).toBeGreaterThanOrEqual(16);
  });

  it('teach every trap in both stages', () => {
    const topicsOf = (stage: string): string[] =>
      [...new Set(items.filter((item) => item.stage === stage).map(({ topic }) => topic))].toSorted();

    expect(topicsOf('practice')).toEqual([
      'fan_account',
      'namesake',
      'no_account',
      'own_account',
      'renamed',
      'team_account',
      'wrong_platform',
    ]);
    expect(topicsOf('test')).toEqual(topicsOf('practice'));
  });

  it.each(items.map((item) => [`${item.card.athlete.name} on ${item.platform}`, item] as const))(
    '%s can be answered from what is shown',
    (_, item) => {
      const { answer, card, platform } = item;
      const links = card.shown.flatMap(({ url }) => {
        const read = normalise(platform as Platform, url);
        return read.ok ? [read.handle.key] : [];
      });

      expect(item.explanation.length).toBeGreaterThan(40);
      const text = card.shown.map(({ title, text: words }) => `${title} ${words}`).join(' ');
      const found = answer.kind === 'no_account' || links.includes(answer.key) || text.includes(answer.display);
      expect(found).toBe(true);
    },
  );

  it('ask about nobody twice', () => {
    expect(new Set(items.map(({ card }) => card.athlete.name)).size).toBe(items.length);
  });
});
