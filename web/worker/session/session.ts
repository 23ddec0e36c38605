import type { Client } from '../../api/client.js';
import { Problem, Unreachable } from '../../api/problem.js';
import type { Account } from '../../api/shapes.js';
import { Store } from '../../ui/store.js';

/** Who sits at the page. */
export type Presence =
  | { readonly who: 'unknown' }
  /** `erased`: they have just had their account erased. */
  | { readonly who: 'nobody'; readonly erased?: boolean }
  | { readonly who: 'unreachable'; readonly failure: Problem | Unreachable }
  /** `ended`: the session ran out under their hands; what they were doing waits until they sign in again. */
  | { readonly who: 'here'; readonly account: Account; readonly ended: boolean };

export interface SignUp {
  readonly email: string;
  readonly password: string;
  readonly displayName: string;
}

/** The browser's session. The cookie itself is out of reach of scripts; this only knows whose it is. */
export class Session {
  readonly presence = new Store<Presence>({ who: 'unknown' });

  constructor(private readonly client: Client) {
    client.onSignedOut = () => {
      const presence = this.presence.get();
      if (presence.who === 'here') this.presence.set({ ...presence, ended: true });
    };
  }

  /** Asks the server who is signed in. Somebody at work stays at work if the server can't be reached. */
  async look(): Promise<void> {
    try {
      this.#enter((await this.client.get<{ account: Account }>('/sessions/current')).account);
    } catch (error) {
      if (!(error instanceof Problem || error instanceof Unreachable)) throw error;
      const here = this.presence.get().who === 'here';
      if (error instanceof Problem && error.status === 401) {
        if (here) this.client.onSignedOut();
        else this.presence.set({ who: 'nobody' });
      } else if (!here) this.presence.set({ who: 'unreachable', failure: error });
    }
  }

  /** @param code of the second factor, once the server has asked for it */
  async signIn(email: string, password: string, code: string | undefined): Promise<void> {
    const { body } = await this.client.send<{ account: Account }>({ method: 'POST', path: '/sessions', body: { email, password, code } });
    this.#enter(body.account);
  }

  async register(who: SignUp): Promise<void> {
    const { body } = await this.client.send<{ account: Account }>({ method: 'POST', path: '/workers', body: who });
    this.#enter(body.account);
  }

  /** Sets the password of an account with the token of its one-time link, and signs in. */
  async redeem(token: string, password: string, code: string | undefined): Promise<Account> {
    const call = { method: 'POST', path: '/links/redeem', body: { token, password, code } } as const;
    const { account } = (await this.client.send<{ account: Account }>(call)).body;
    this.#enter(account);
    return account;
  }

  async signOut(where: 'here' | 'everywhere'): Promise<void> {
    try {
      await this.client.send({ method: 'DELETE', path: where === 'here' ? '/sessions/current' : '/sessions' });
    } catch (error) {
      // Somebody who isn't signed in any more has what they wanted.
      if (!(error instanceof Problem && error.status === 401)) throw error;
    }
    this.presence.set({ who: 'nobody' });
  }

  async changePassword(currentPassword: string, newPassword: string): Promise<void> {
    await this.client.send({ method: 'PUT', path: '/accounts/me/password', body: { currentPassword, newPassword } });
  }

  /** Erases the account with all that is kept about the person. */
  async erase(password: string, forfeit: boolean): Promise<void> {
    await this.client.send({ method: 'POST', path: '/workers/me/erasure', body: { password, forfeit } });
    this.presence.set({ who: 'nobody', erased: true });
  }

  #enter(account: Account): void {
    this.presence.set({ who: 'here', account, ended: false });
  }
}
