import { createContext, useContext } from 'react';
import type { Account, Role } from './session.js';

export const AccountContext = createContext<Account | null>(null);

/** Who is signed in. Only below the gate, which draws nothing until somebody is. */
export function useAccount(): Account {
  const account = useContext(AccountContext);
  if (account === null) throw new Error('Nobody is signed in here');
  return account;
}

/** Administrators may do all that anyone but a worker may. */
export function holds(account: Account, role: Role): boolean {
  return account.roles.includes(role) || account.roles.includes('admin');
}
