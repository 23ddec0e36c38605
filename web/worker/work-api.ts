import { type Client, newIdempotencyKey, type Reply } from '../api/client.js';
import type { Assignment, ParsedHandle, Platform, ReturnReason, Submitted, WorkerMe } from '../api/shapes.js';
import type { Pending } from './task/draft.js';

/** The calls that the desk makes. */
export interface WorkApi {
  /** 201 a new assignment, 200 the one that is held, 204 nothing now. */
  claim(platforms: readonly Platform[]): Promise<Reply<Assignment | undefined>>;
  look(assignmentId: string): Promise<Assignment>;
  renew(assignmentId: string): Promise<Assignment>;
  submit(assignmentId: string, pending: Pending): Promise<Submitted>;
  giveBack(assignmentId: string, reason: ReturnReason): Promise<void>;
  /** What is available is counted for these platforms; empty: all. */
  me(platforms: readonly Platform[]): Promise<WorkerMe>;
}

export function workApi(client: Client): WorkApi {
  const post = async <T>(path: string, body: unknown, idempotencyKey = newIdempotencyKey()): Promise<Reply<T>> =>
    client.send<T>({ method: 'POST', path, body, idempotencyKey });
  return {
    claim: (platforms) => post('/assignments', platforms.length === 0 ? {} : { platforms }),
    look: (id) => client.get(`/assignments/${id}`),
    renew: async (id) => (await post<Assignment>(`/assignments/${id}/renewal`, {})).body,
    submit: async (id, { key, body }) => (await post<Submitted>(`/assignments/${id}/submission`, body, key)).body,
    giveBack: async (id, reason) => void (await post(`/assignments/${id}/return`, { reason })),
    me: (platforms) => client.get('/workers/me', { platforms: platforms.join(',') || undefined }),
  };
}

export interface TypedHandle {
  readonly platform: Platform;
  readonly value: string;
  readonly hasNoName: boolean;
}

export function parseHandle(client: Client, { platform, value, hasNoName }: TypedHandle, signal: AbortSignal): Promise<ParsedHandle> {
  return client.get('/handles/parse', { platform, value, accountHasNoName: hasNoName ? 'true' : undefined }, signal);
}
