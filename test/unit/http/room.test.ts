import { expect, it } from 'vitest';
import { Room } from '../../../src/http/load/room.js';

/** A room and its clock. Everybody is let in who may be. */
class Crowd {
  now = 0;
  readonly room = new Room(10, () => this.now);

  /** @returns how many of so many are let in, one right after the other */
  come(count: number, isLast = false): number {
    const before = this.room.inside;
    for (let n = 0; n < count; n += 1) if (!this.room.isFull(isLast)) this.room.enter();
    return this.room.inside - before;
  }

  go(count: number): void {
    for (let n = 0; n < count; n += 1) this.room.leave();
  }
}

it('lets a burst in beyond its places, but not without end', () => {
  const crowd = new Crowd();

  expect(crowd.come(1_000)).toBe(40);
});

it('lets nobody in beyond its places when the crowd stays', () => {
  const crowd = new Crowd();
  expect(crowd.come(25)).toBe(25);
  crowd.now = 251;

  expect(crowd.come(5)).toBe(0);
  crowd.go(16);
  expect(crowd.come(5)).toBe(1);
});

it('goes on with its places alone while somebody is turned away, and opens up after calm', () => {
  const crowd = new Crowd();
  crowd.come(41);
  crowd.go(40);
  crowd.now = 4_000;
  expect(crowd.come(25)).toBe(10);

  crowd.go(10);
  crowd.now = 8_999;
  expect(crowd.come(10)).toBe(10);
  crowd.go(10);
  crowd.now = 9_001;
  expect(crowd.come(25)).toBe(25);
});

it('turns those who bring work away last', () => {
  const crowd = new Crowd();
  crowd.come(41);
  crowd.go(25);

  expect(crowd.come(5)).toBe(0);
  expect(crowd.come(10, true)).toBe(5);
});

it('never takes a crowd for one that stays when it keeps thinning out', () => {
  const crowd = new Crowd();
  for (let second = 0; second < 60; second += 1) {
    crowd.now = second * 1_000;
    expect(crowd.come(20)).toBe(20);
    crowd.now += 200;
    crowd.go(20);
  }
});
