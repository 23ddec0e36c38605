import type { AccountRow } from './sessions.sql.js';
import type { Caller, Role } from './caller.js';

export interface AccountView {
  id: string;
  email: string;
  displayName: string;
  roles: Role[];
  workerId: string | null;
}

/** As administrators see it. */
export interface ListedAccountView extends AccountView {
  hasSecondFactor: boolean;
}

export interface KeyView {
  id: string;
  name: string;
  roles: Role[];
  createdAt: Date;
  expiresAt: Date | null;
  revokedAt: Date | null;
}

export function viewAccount(account: AccountRow): AccountView {
  return { id: account.id, email: account.email, displayName: account.displayName, roles: account.roles, workerId: account.workerId };
}

export function viewCaller(caller: Caller): AccountView {
  return { id: caller.accountId, email: caller.email, displayName: caller.displayName, roles: caller.roles, workerId: caller.workerId };
}
