import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Settings } from '../../config/settings.js';
import { invalid, notFound, Refusal } from '../../shared/refusal.js';
import { seal } from '../../shared/sealed-text.js';
import { recordAct } from '../audit.sql.js';
import type { Caller } from '../caller.js';
import { ConfirmPassword } from '../confirm-password.js';
import { endOtherSessions, findAccount } from '../sessions.sql.js';
import { about, CheckCode, WRONG_CODE } from './check-code.js';
import { addressOf, newRecoveryCodes, newSecret } from './codes.js';
import { beginFactor, deleteFactor, findFactor, replaceRecoveryCodes, turnOn } from './second-factor.sql.js';
import { takeFactorAway } from './take-away.js';
import type { SecondFactorView } from './second-factor.view.js';

/** A second factor for one's own account: turned on by a code, off by password and code, and by an administrator for whoever lost both. */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly db: DataSource,
    private readonly confirmPassword: ConfirmPassword,
    private readonly codes: CheckCode,
    private readonly settings: Settings,
  ) {}

  async read(caller: Caller): Promise<SecondFactorView> {
    const factor = await findFactor(this.db.manager, caller.accountId);
    const since = factor?.turnedOnAt ?? null;
    return { on: since !== null, since, recoveryCodesLeft: since === null ? 0 : (factor?.codesLeft ?? 0) };
  }

  /** A secret for the app, in use as soon as a code has proved that the app has it. */
  async begin(caller: Caller, password: string): Promise<{ secret: string; address: string }> {
    const accountId = ownSession(caller);
    await this.confirmPassword.run(accountId, password, 'password');
    const secret = newSecret();
    if (!(await beginFactor(this.db.manager, accountId, seal(secret, about(accountId), this.settings.secret)))) throw alreadyOn();
    return { secret, address: addressOf(secret, caller.email) };
  }

  /** Turns it on, and signs out everywhere else: whoever was in by the password alone is out. */
  async confirm(caller: Caller, code: string, token: string): Promise<string[]> {
    const accountId = ownSession(caller);
    const factor = await findFactor(this.db.manager, accountId);
    if (factor === undefined) throw new Refusal('conflict', 'second_factor_not_begun', 'Begin first: the app needs the secret.');
    if (factor.turnedOnAt !== null) throw alreadyOn();
    if (!(await this.codes.isRight(accountId, code))) throw invalid('code', WRONG_CODE);
    return this.db.transaction(async (tx) => {
      await turnOn(tx, accountId);
      await endOtherSessions(tx, accountId, token);
      await recordAct(tx, { accountId, action: 'second_factor.turned_on', subject: `account:${accountId}` });
      return newCodes(tx, accountId);
    });
  }

  async renewCodes(caller: Caller, password: string, code: string): Promise<string[]> {
    const accountId = await this.proven(caller, password, code);
    return this.db.transaction(async (tx) => {
      await recordAct(tx, { accountId, action: 'second_factor.recovery_codes_renewed', subject: `account:${accountId}` });
      return newCodes(tx, accountId);
    });
  }

  async turnOff(caller: Caller, password: string, code: string): Promise<void> {
    const accountId = await this.proven(caller, password, code);
    await this.db.transaction(async (tx) => {
      await deleteFactor(tx, accountId);
      await recordAct(tx, { accountId, action: 'second_factor.turned_off', subject: `account:${accountId}` });
    });
  }

  /** An administrator helps somebody who lost the phone and the recovery codes. */
  async reset(by: Caller, accountId: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      if ((await findAccount(tx, { id: accountId })) === undefined) throw notFound('account');
      if (!(await takeFactorAway(tx, by.accountId, accountId))) throw isOff();
    });
  }

  private async proven(caller: Caller, password: string, code: string): Promise<string> {
    const accountId = ownSession(caller);
    if ((await findFactor(this.db.manager, accountId))?.turnedOnAt == null) throw isOff();
    await this.confirmPassword.run(accountId, password, 'password');
    if (!(await this.codes.isRight(accountId, code))) throw invalid('code', WRONG_CODE);
    return accountId;
  }
}

async function newCodes(tx: EntityManager, accountId: string): Promise<string[]> {
  const codes = newRecoveryCodes();
  await replaceRecoveryCodes(tx, accountId, codes);
  return codes;
}

/** A key is a factor of its own, and may not take its owner's away. */
function ownSession({ via, accountId }: Caller): string {
  if (via === 'session') return accountId;
  throw new Refusal('forbidden', 'session_needed', 'This needs a session: sign in with the password, an API key is not enough.');
}

const alreadyOn = (): Refusal => new Refusal('conflict', 'second_factor_on', 'The second factor is on already. Turn it off first.');
const isOff = (): Refusal => new Refusal('conflict', 'second_factor_off', 'There is no second factor to be asked for.');
