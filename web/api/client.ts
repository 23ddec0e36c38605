import { Problem, readProblem, readRetryAfter, Unreachable } from './problem.js';
import type { ServerClock } from './server-clock.js';

export interface Reply<T> {
  readonly status: number;
  /** Undefined when there was no body, as with 204. */
  readonly body: T;
  /** Seconds that the server asks to wait before the next try. */
  readonly retryAfter: number | null;
}

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below /api/v1, such as "/workers/me". */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | undefined>>;
  readonly body?: unknown;
  /** Makes the call safe to repeat. Left out where the answer is a secret: sign-up, sessions, links. */
  readonly idempotencyKey?: string;
  /** For calls that may be given up: theirs is then the only limit to the wait. */
  readonly signal?: AbortSignal;
}

export interface Surroundings {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly clock: ServerClock;
  readonly pause: (ms: number) => Promise<void>;
}

/** The pauses between tries of a call that got no answer, in milliseconds. */
const PAUSES = [400, 1200, 3000];
const PATIENCE_MS = 20_000;

/** Speaks to the API. Throws `Problem` when the server says no, `Unreachable` when no answer came. */
export class Client {
  /** Called whenever the server no longer knows the session. */
  onSignedOut: () => void = () => {};

  constructor(private readonly around: Surroundings) {}

  async get<T>(path: string, query: Record<string, string | undefined> = {}, signal?: AbortSignal): Promise<T> {
    const reply = await this.send<T>({ method: 'GET', path, query, ...(signal && { signal }) });
    return reply.body;
  }

  /** Repeats a call that got no answer, if repeating is safe: reads, deletes, puts, and posts with a key. And any that the server had no room for. */
  async send<T>(call: Call): Promise<Reply<T>> {
    for (const pause of PAUSES) {
      try {
        return await this.#once<T>(call);
      } catch (error) {
        if (!mayTryAgain(call, error)) throw error;
        await this.around.pause(Math.max(pause, secondsAsked(error) * 1000));
      }
    }
    return this.#once<T>(call);
  }

  async #once<T>(call: Call): Promise<Reply<T>> {
    const response = await this.#fetch(call);
    if (!response.ok) {
      const problem = await readProblem(response);
      if (problem.code === 'not_signed_in' && !call.path.startsWith('/sessions')) this.onSignedOut();
      throw problem;
    }
    const body = response.status === 204 ? undefined : await readBody(response);
    return { status: response.status, body: body as T, retryAfter: readRetryAfter(response) };
  }

  async #fetch(call: Call): Promise<Response> {
    const askedAt = this.around.clock.local();
    try {
      const response = await this.around.fetch(addressOf(call), {
        method: call.method,
        headers: headersOf(call),
        credentials: 'same-origin',
        signal: call.signal ?? AbortSignal.timeout(PATIENCE_MS),
        ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
      });
      this.around.clock.hear(response.headers.get('date'), askedAt, this.around.clock.local());
      return response;
    } catch (error) {
      if (call.signal?.aborted) throw error;
      throw new Unreachable('No answer came', { cause: error });
    }
  }
}

/** 128 random bits. Not randomUUID: that one is missing on pages that came over plain HTTP. */
export function newIdempotencyKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function addressOf({ path, query = {} }: Call): string {
  const asked = Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as [string, string]]));
  return asked.length === 0 ? `/api/v1${path}` : `/api/v1${path}?${new URLSearchParams(asked).toString()}`;
}

function headersOf(call: Call): Record<string, string> {
  return {
    accept: 'application/json',
    // A header that another site's form can't send: with the cookie's SameSite, the protection against forged requests.
    'x-nonet-csrf': '1',
    ...(call.body !== undefined && { 'content-type': 'application/json' }),
    ...(call.idempotencyKey !== undefined && { 'idempotency-key': call.idempotencyKey }),
  };
}

/** What was turned away at the door was never begun. */
function mayTryAgain(call: Call, error: unknown): boolean {
  if (error instanceof Problem) return ['request_in_progress', 'overloaded'].includes(error.code);
  return error instanceof Unreachable && (call.method !== 'POST' || call.idempotencyKey !== undefined);
}

const secondsAsked = (error: unknown): number => (error instanceof Problem ? (error.retryAfter ?? 0) : 0);

async function readBody(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    throw new Unreachable('The answer broke off', { cause: error });
  }
}
