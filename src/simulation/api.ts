import { setTimeout as delay } from 'node:timers/promises';

/** One caller of the API. Comes again when the server has no room. Throws on what the simulation doesn't expect. */
export class Api {
  constructor(
    private readonly url: string,
    private readonly token: string | null,
  ) {}

  as(token: string): Api {
    return new Api(this.url, token);
  }

  get<T>(path: string): Promise<T> {
    return this.send<T>('GET', path);
  }

  post<T>(path: string, body: unknown): Promise<T> {
    return this.send<T>('POST', path, JSON.stringify(body), 'application/json');
  }

  upload<T>(path: string, csv: string): Promise<T> {
    return this.send<T>('POST', path, csv, 'text/csv');
  }

  private async send<T>(method: string, path: string, body?: string, type?: string): Promise<T> {
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: { ...(this.token && { Authorization: `Bearer ${this.token}` }), ...(type && { 'Content-Type': type }) },
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    if (response.status === 503 && response.headers.has('Retry-After')) {
      await delay(Number(response.headers.get('Retry-After')) * 1_000);
      return this.send(method, path, body, type);
    }
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    return (text === '' ? null : JSON.parse(text)) as T;
  }
}
