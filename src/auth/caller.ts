export const ROLES = ['worker', 'requester', 'engineer', 'admin'] as const;
export type Role = (typeof ROLES)[number];

/** Who asks: an account by its session or by one of its API keys. */
export interface Caller {
  accountId: string;
  email: string;
  displayName: string;
  roles: Role[];
  workerId: string | null;
  via: 'session' | 'key';
  /** Of an administrator's account: whether a second factor is on. */
  hasSecondFactor: boolean;
}

export const isAdmin = (caller: Caller): boolean => caller.roles.includes('admin');

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the guard, on every route that isn't public. */
    caller: Caller | undefined;
  }
}
