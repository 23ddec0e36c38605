import { describe, expect, it } from 'vitest';
import { ServerClock } from '../../web/api/server-clock.js';

/** A server whose clock is ahead of the device's by `ahead`, and writes whole seconds into its Date header. */
function hearAt(clock: ServerClock, ahead: number, askedAt: number, heardAt: number): void {
  const written = Math.floor((askedAt + heardAt) / 2 + ahead);
  clock.hear(new Date(written).toUTCString(), askedAt, heardAt);
}

describe("the server's time", () => {
  it('is the device’s own until the server has said something', () => {
    expect(new ServerClock(() => 5000).now()).toBe(5000);
  });

  it('is known to about a second from one answer, on a phone that is ten minutes slow', () => {
    const clock = new ServerClock(() => 1_000_000);

    hearAt(clock, 600_000, 1_000_000, 1_000_100);

    expect(Math.abs(clock.now() - 1_600_000)).toBeLessThanOrEqual(600);
  });

  it('is known better with every answer', () => {
    const clock = new ServerClock(() => 0);

    for (let at = 0; at < 20_000; at += 930) hearAt(clock, 600_123, at, at + 40);

    expect(Math.abs(clock.now() - 600_123)).toBeLessThan(60);
  });

  it('follows when the device’s clock is set while the page is open', () => {
    const clock = new ServerClock(() => 0);
    hearAt(clock, 600_000, 0, 40);

    hearAt(clock, -3_600_000, 4_200_000, 4_200_040);

    expect(Math.abs(clock.now() + 3_600_000)).toBeLessThanOrEqual(600);
  });

  it('ignores an answer without a date', () => {
    const clock = new ServerClock(() => 7);

    clock.hear(null, 0, 10);
    clock.hear('soon', 0, 10);

    expect(clock.now()).toBe(7);
  });
});
