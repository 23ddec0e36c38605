import type { EntityManager } from 'typeorm';
import { recordAct } from '../audit.sql.js';
import { endAllSessions } from '../sessions.sql.js';
import { deleteFactor } from './second-factor.sql.js';

/** For somebody who lost the phone and the recovery codes. Their sessions end; the password stays theirs. False: there was none. */
export async function takeFactorAway(tx: EntityManager, by: string | null, accountId: string): Promise<boolean> {
  if (!(await deleteFactor(tx, accountId))) return false;
  await endAllSessions(tx, accountId);
  await recordAct(tx, { accountId: by, action: 'second_factor.reset', subject: `account:${accountId}` });
  return true;
}
