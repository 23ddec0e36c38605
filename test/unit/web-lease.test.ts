import { describe, expect, it } from 'vitest';
import { shouldRenew, viewLease } from '../../web/worker/task/lease.js';

const LEASE = 900_000;

describe('the clock of a lease', () => {
  it('starts full and ends empty', () => {
    expect(viewLease(LEASE, LEASE, 0)).toEqual({ share: 1, secondsLeft: 900, stage: 'running' });
    expect(viewLease(LEASE, LEASE, LEASE)).toEqual({ share: 0, secondsLeft: 0, stage: 'out' });
    expect(viewLease(LEASE, LEASE, LEASE + 5000).stage).toBe('out');
  });

  it('turns to words in its last minute', () => {
    expect(viewLease(LEASE, LEASE, LEASE - 60_001).stage).toBe('running');
    expect(viewLease(LEASE, LEASE, LEASE - 60_000)).toMatchObject({ stage: 'last_minute', secondsLeft: 60 });
    expect(viewLease(LEASE, LEASE, LEASE - 1)).toMatchObject({ stage: 'last_minute', secondsLeft: 1 });
  });

  it('is never fuller than full, even if the lease was made longer meanwhile', () => {
    expect(viewLease(LEASE * 2, LEASE, 0).share).toBe(1);
  });
});

describe('a renewal', () => {
  const lease = { expiresAt: LEASE, leaseMs: LEASE, givenAt: 0, activeAt: 1 };

  it('waits for the second half of the lease', () => {
    expect(shouldRenew(lease, LEASE / 2)).toBe(false);
    expect(shouldRenew(lease, LEASE / 2 + 1)).toBe(true);
  });

  it('is asked for only if the worker did something since the last one', () => {
    expect(shouldRenew({ ...lease, activeAt: 0 }, LEASE - 1000)).toBe(false);
  });

  it('comes too late once the lease has run out', () => {
    expect(shouldRenew(lease, LEASE)).toBe(false);
  });
});
