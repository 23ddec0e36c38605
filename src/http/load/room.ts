import { performance } from 'node:perf_hooks';

/** For how long more may be inside than there are places before the door is closed. */
const PATIENCE_MS = 250;
/** How long nobody must have been turned away before it is opened as wide again. */
const CALM_MS = 5_000;
/** How many times the places a burst may take. */
const BURST = 4;
/** How many times the places those may take who are turned away last. */
const SPARE = 2;

/**
 * How many requests are worked on at once. What takes longer than its turn waits for the database, and each that is let in makes all others wait:
 * a burst is waited for, but a crowd that stays isn't let in beyond the places until it has thinned out.
 */
export class Room {
  private taken = 0;
  private crowdedSince: number | null = null;
  private turnedAwayAt = -Infinity;

  /** @param now in milliseconds, never going back */
  constructor(
    readonly places: number,
    private readonly now: () => number = () => performance.now(),
  ) {}

  get inside(): number {
    return this.taken;
  }

  /** Whether one more has to be turned away. */
  isFull(isLast: boolean): boolean {
    const now = this.now();
    const most = this.isClosed(now) ? this.places * (isLast ? SPARE : 1) : this.places * BURST;
    if (this.taken < most) return false;
    this.turnedAwayAt = now;
    return true;
  }

  enter(): void {
    this.taken += 1;
    if (this.taken >= this.places) this.crowdedSince ??= this.now();
  }

  leave(): void {
    this.taken -= 1;
    if (this.taken < this.places) this.crowdedSince = null;
  }

  private isClosed(now: number): boolean {
    const isCrowded = this.crowdedSince !== null && now - this.crowdedSince > PATIENCE_MS;
    return isCrowded || now - this.turnedAwayAt < CALM_MS;
  }
}
