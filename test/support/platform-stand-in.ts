import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Account {
  id: string;
  /** Of its posts, one for each. */
  retweets: number[];
  likes: number[];
}

/** Answers as X's API (version 2) and Wikimedia's page views API do, on loopback: their shapes, their errors, and their limits. */
export class PlatformStandIn {
  readonly accounts = new Map<string, Account>();
  /** Daily views by article, such as "en.wikipedia Anthony_Davis". */
  readonly articles = new Map<string, number[]>();
  asked = 0;
  /** How many requests are still answered with 429. */
  limited = 0;
  private readonly server: Server = createServer((request, response) => this.answer(request.url ?? '', response));

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private answer(address: string, response: ServerResponse): void {
    this.asked += 1;
    const send = (status: number, body: object, headers = {}): void => {
      response.writeHead(status, { 'Content-Type': 'application/json', ...headers }).end(JSON.stringify(body));
    };
    if (this.limited > 0) {
      this.limited -= 1;
      send(429, { title: 'Too Many Requests', status: 429 }, { 'Retry-After': '0' });
      return;
    }
    const { pathname } = new URL(address, this.url);
    const parts = pathname.split('/').map(decodeURIComponent);
    if (pathname.startsWith('/2/users/by/username/')) send(200, this.user(parts[5] ?? ''));
    else if (pathname.startsWith('/2/users/')) send(200, this.posts(parts[3] ?? ''));
    else this.views(parts, send);
  }

  private user(username: string): object {
    const account = this.accounts.get(username.toLowerCase());
    if (account !== undefined) return { data: { id: account.id, name: username, username } };
    const detail = `Could not find user with username: [${username}].`;
    return {
      errors: [{ value: username, detail, title: 'Not Found Error', resource_type: 'user', parameter: 'username', resource_id: username }],
    };
  }

  private posts(id: string): object {
    const account = [...this.accounts.values()].find((one) => one.id === id);
    const data = (account?.likes ?? []).map((likes, n) => ({
      id: `${id}${n}`,
      text: 'a post',
      public_metrics: { retweet_count: account?.retweets[n] ?? 0, reply_count: 0, like_count: likes, quote_count: 0, impression_count: 0 },
    }));
    return { data, meta: { result_count: data.length } };
  }

  private views(parts: string[], send: (status: number, body: object) => void): void {
    const [project = '', , , article = ''] = parts.slice(parts.indexOf('per-article') + 1);
    const views = this.articles.get(`${project} ${article}`);
    if (views === undefined)
      send(404, { type: 'about:blank', title: 'Not Found', detail: 'The date(s) you used are valid, but we either do not have data…' });
    else
      send(200, {
        items: views.map((count) => ({ project, article, granularity: 'daily', access: 'all-access', agent: 'user', views: count })),
      });
  }
}
