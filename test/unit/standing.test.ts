import { describe, expect, it } from 'vitest';
import { type Standing, type StandingAct, standingAfter, type WorkerStatus } from '../../src/workers/standing/standing.js';

const NOW = new Date('2026-11-24T10:00:00Z');
const LATER = new Date('2026-11-25T10:00:00Z');
const BEFORE = new Date('2026-11-01T10:00:00Z');
const ACTS: Record<string, StandingAct> = {
  grant: { kind: 'grant' },
  withdraw: { kind: 'withdraw' },
  suspend: { kind: 'suspend', until: LATER },
  block: { kind: 'block' },
  reinstate: { kind: 'reinstate' },
};

const standing = (status: WorkerStatus, more: Partial<Standing> = {}): Standing => ({
  status,
  statusCause: null,
  statusReason: null,
  suspendedUntil: null,
  qualifiedAt: null,
  ...more,
});
const after = (status: WorkerStatus, act: string, more: Partial<Standing> = {}): unknown => {
  const result = standingAfter(NOW, standing(status, more), ACTS[act] as StandingAct, { cause: 'other', reason: 'because' });
  return typeof result === 'string' ? `refused: ${result}` : result.status;
};

describe('a worker’s standing', () => {
  it.each([
    // act, registered, in_training, qualified, suspended, blocked
    ['grant', 'qualified', 'qualified', 'qualified', 'refused: suspended', 'refused: blocked'],
    ['withdraw', 'refused: not_qualified', 'refused: not_qualified', 'registered', 'refused: suspended', 'refused: blocked'],
    ['suspend', 'suspended', 'suspended', 'suspended', 'suspended', 'refused: blocked'],
    ['block', 'blocked', 'blocked', 'blocked', 'blocked', 'blocked'],
    ['reinstate', 'refused: not_suspended', 'refused: not_suspended', 'refused: not_suspended', 'registered', 'registered'],
  ])('after %s', (act, ...expected) => {
    const statuses: WorkerStatus[] = ['registered', 'in_training', 'qualified', 'suspended', 'blocked'];

    expect(statuses.map((status) => after(status, act))).toEqual(expected);
  });

  it('is qualified again after a suspension or a block only if it was before', () => {
    expect(after('suspended', 'reinstate', { qualifiedAt: BEFORE })).toBe('qualified');
    expect(after('blocked', 'reinstate', { qualifiedAt: BEFORE })).toBe('qualified');
  });

  it('keeps since when the qualification is held through a suspension, and loses it by a withdrawal', () => {
    const held = standing('qualified', { qualifiedAt: BEFORE });

    expect(standingAfter(NOW, held, { kind: 'suspend', until: LATER }, { cause: 'copying', reason: 'Word for word.' })).toEqual({
      status: 'suspended',
      statusCause: 'copying',
      statusReason: 'Word for word.',
      suspendedUntil: LATER,
      qualifiedAt: BEFORE,
    });
    expect(standingAfter(NOW, held, { kind: 'withdraw' }, { cause: 'other', reason: 'stale' })).toMatchObject({
      statusReason: 'stale',
      qualifiedAt: null,
    });
    expect(
      standingAfter(
        NOW,
        standing('registered', { statusReason: 'stale' }),
        { kind: 'grant' },
        { cause: 'other', reason: 'passed by hand' },
      ),
    ).toEqual(standing('qualified', { qualifiedAt: NOW }));
  });

  it('is the very same when an act changes nothing', () => {
    const held = standing('qualified', { qualifiedAt: BEFORE });

    expect(standingAfter(NOW, held, { kind: 'grant' }, { cause: 'other', reason: 'again' })).toBe(held);
  });
});
