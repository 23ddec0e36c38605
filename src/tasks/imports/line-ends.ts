/** Finds a character again and again, from places that only grow, without looking at any stretch of the text twice. */
export class Finder {
  private found = -1;

  constructor(
    private readonly text: string,
    private readonly character: string,
  ) {}

  /** The text's length when there is none any more. */
  from(at: number): number {
    if (this.found >= at) return this.found;
    const next = this.text.indexOf(this.character, at);
    this.found = next === -1 ? this.text.length : next;
    return this.found;
  }
}

/** The lines of a text that may go on: \n, \r\n and \r each end one. */
export class LineEnds {
  private readonly feeds: Finder;
  private readonly returns: Finder;

  constructor(
    private readonly text: string,
    private readonly isEnd: boolean,
  ) {
    this.feeds = new Finder(text, '\n');
    this.returns = new Finder(text, '\r');
  }

  /** Where the line that starts at `from` ends, and where the next one starts; null at the end of the text, or while it can't be known. */
  of(from: number): { end: number; next: number } | null {
    const { length } = this.text;
    if (from === length) return null;
    const [feed, back] = [this.feeds.from(from), this.returns.from(from)];
    if (feed < back) return { end: feed, next: feed + 1 };
    if (back === length) return this.isEnd ? { end: length, next: length } : null;
    if (this.text[back + 1] === '\n') return { end: back, next: back + 2 };
    // The other half of a \r\n may still be on its way.
    return back + 1 === length && !this.isEnd ? null : { end: back, next: back + 1 };
  }
}

/** How many lines a text ends. */
export const countLineEnds = (text: string): number => text.match(/\r\n|\n|\r/g)?.length ?? 0;
