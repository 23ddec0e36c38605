/** What the clock shows. */
export interface LeaseView {
  /** 1 when the lease is fresh, 0 when it has run out. */
  readonly share: number;
  readonly secondsLeft: number;
  readonly stage: 'running' | 'last_minute' | 'out';
}

/** `expiresAt` and `now` are the server's time in milliseconds, `leaseMs` the length of the lease when it was given. */
export function viewLease(expiresAt: number, leaseMs: number, now: number): LeaseView {
  const left = Math.max(0, expiresAt - now);
  const secondsLeft = Math.ceil(left / 1000);
  const stage = left === 0 ? 'out' : secondsLeft <= 60 ? 'last_minute' : 'running';
  return { share: leaseMs > 0 ? Math.min(1, left / leaseMs) : 0, secondsLeft, stage };
}

/** A lease is renewed in its second half, and only if the worker has done something since it was last given. */
export function shouldRenew(lease: { expiresAt: number; leaseMs: number; givenAt: number; activeAt: number }, now: number): boolean {
  const { share, stage } = viewLease(lease.expiresAt, lease.leaseMs, now);
  return stage !== 'out' && share < 0.5 && lease.activeAt > lease.givenAt;
}
