import { Client } from 'undici';

interface Change {
  seq: number;
  at: string;
}

/** Follows the feed by long polling, as a collector does, and notes what came and how long after it was committed. */
export class FeedReader {
  /** Every place in the feed that was read, in the order of reading. */
  readonly seqs: number[] = [];
  /** From a change's time to its coming, in milliseconds. */
  readonly lags: number[] = [];
  private readonly connection: Client;
  private readonly ending = new AbortController();
  private done: Promise<void> = Promise.resolve();

  constructor(
    url: string,
    private readonly token: string,
    private readonly limit: number,
  ) {
    this.connection = new Client(url);
  }

  /** Reads on after a place until it is stopped. */
  follow(after: number): void {
    this.done = this.readOn(after);
  }

  /** Reads from a place to the feed's end. @returns how many changes there were */
  async catchUp(after: number): Promise<number> {
    for (let place = after; ;) {
      const { items, nextAfter } = await this.read(place, 0);
      if (items.length === 0) return this.seqs.length;
      this.note(items);
      place = nextAfter;
    }
  }

  async stop(): Promise<void> {
    this.ending.abort();
    await this.done;
    await this.connection.close();
  }

  private async readOn(after: number): Promise<void> {
    for (let place = after; !this.ending.signal.aborted;) {
      const page = await this.read(place, 20).catch((error: unknown) => {
        if (this.ending.signal.aborted) return undefined;
        throw error;
      });
      if (page === undefined) return;
      this.note(page.items);
      place = page.nextAfter;
    }
  }

  private note(items: Change[]): void {
    const now = Date.now();
    for (const { seq, at } of items) {
      this.seqs.push(seq);
      this.lags.push(now - Date.parse(at));
    }
  }

  private async read(after: number, wait: number): Promise<{ items: Change[]; nextAfter: number }> {
    const { statusCode, body } = await this.connection.request({
      method: 'GET',
      path: `/api/v1/changes?after=${after}&limit=${this.limit}&wait=${wait}`,
      headers: { authorization: this.token },
      signal: this.ending.signal,
    });
    const text = await body.text();
    if (statusCode !== 200) throw new Error(`the feed answered ${statusCode}: ${text}`);
    return JSON.parse(text) as { items: Change[]; nextAfter: number };
  }
}
