/**
 * The server's time, worked out from the Date header of its answers: a phone's own clock may be minutes off.
 *
 * The header has whole seconds, and was written somewhere between asking and hearing. So each answer gives a span that holds the
 * offset, and the spans of several answers are cut down to what they share: soon a fraction of a second.
 */
export class ServerClock {
  #low = 0;
  #high = 0;
  #heard = false;

  /** `local` is the device's own clock, in milliseconds. */
  constructor(readonly local: () => number) {}

  now(): number {
    return this.local() + (this.#low + this.#high) / 2;
  }

  /** `date` is the header; `askedAt` and `heardAt` are times of the device's own clock. */
  hear(date: string | null, askedAt: number, heardAt: number): void {
    const second = Date.parse(date ?? '');
    if (Number.isNaN(second)) return;
    const low = second - heardAt;
    const high = second + 1000 - askedAt;
    // Spans that share nothing mean that the device's clock was set, or slept: only the newest is true.
    const apart = !this.#heard || low > this.#high || high < this.#low;
    this.#low = apart ? low : Math.max(low, this.#low);
    this.#high = apart ? high : Math.min(high, this.#high);
    this.#heard = true;
  }
}
