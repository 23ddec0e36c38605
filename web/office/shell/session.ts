import { Problem } from '../../api/problem.js';
import { Store } from '../../ui/store.js';
import { client } from '../api/client.js';
import { readAgain } from '../api/fresh.js';

export type Role = 'worker' | 'requester' | 'engineer' | 'admin';

export interface Account {
  readonly id: string;
  readonly email: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly workerId: string | null;
}

export type Session =
  | { readonly state: 'asking' }
  | { readonly state: 'failed'; readonly problem: unknown }
  | { readonly state: 'out' }
  | { readonly state: 'in'; readonly account: Account }
  /** Nothing is open before a second factor is on. */
  | { readonly state: 'must enrol'; readonly account: Account }
  /** It ended while the page was open: what was typed is still there. */
  | { readonly state: 'ended'; readonly account: Account };

export const session = new Store<Session>({ state: 'asking' });

client.onSignedOut = () => {
  const now = session.get();
  if (now.state === 'in') session.set({ state: 'ended', account: now.account });
};

export async function findSession(): Promise<void> {
  try {
    const { account, secondFactorRequired } = await client.get<{ account: Account; secondFactorRequired: boolean }>('/sessions/current');
    session.set({ state: secondFactorRequired ? 'must enrol' : 'in', account });
  } catch (problem) {
    const out = problem instanceof Problem && problem.status === 401;
    session.set(out ? { state: 'out' } : { state: 'failed', problem });
  }
}

/** @param code of the second factor, once the server has asked for it */
export async function signIn(email: string, password: string, code: string | undefined): Promise<void> {
  await client.send({ method: 'POST', path: '/sessions', body: { email, password, code } });
  await findSession();
  readAgain();
}

export async function signOut(): Promise<void> {
  await client.send({ method: 'DELETE', path: '/sessions/current' });
  session.set({ state: 'out' });
}
