import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Settings } from '../../config/settings.js';
import { unseal } from '../../shared/sealed-text.js';
import { Refusal } from '../../shared/refusal.js';
import { recordAct } from '../audit.sql.js';
import { Guessing } from '../guessing/guessing.js';
import { readCode, stepOf } from './codes.js';
import { type FactorRow, findFactor, takeRecoveryCode, takeStep } from './second-factor.sql.js';

/** What a secret is sealed for. */
export const about = (accountId: string): string => `second factor:${accountId}`;

/** Asks for the code of an account that has a second factor. */
@Injectable()
export class CheckCode {
  constructor(
    private readonly db: DataSource,
    private readonly guessing: Guessing,
    private readonly settings: Settings,
  ) {}

  /** Lets an account without a second factor pass, or whoever has a code that was not used before. The password was right by now. */
  async demand(accountId: string, typed: string | undefined): Promise<void> {
    const factor = await findFactor(this.db.manager, accountId);
    if (factor?.turnedOnAt == null) return;
    if (typed === undefined) {
      throw new Refusal('unauthorised', 'second_factor_needed', 'Send the code of your authenticator app, or a recovery code, as code.');
    }
    if (!(await this.isRight(accountId, typed))) throw new Refusal('unauthorised', 'wrong_code', WRONG_CODE);
  }

  /** Whether this is a code of the account's app or one of its recovery codes, not used before. It is used up then. Wrong ones are counted. */
  async isRight(accountId: string, typed: string): Promise<boolean> {
    await this.guessing.admitCode(accountId);
    const right = await this.db.transaction((tx) => this.take(tx, accountId, typed));
    if (right) await this.guessing.forgiveCode(accountId);
    return right;
  }

  private async take(tx: EntityManager, accountId: string, typed: string): Promise<boolean> {
    const factor = await findFactor(tx, accountId);
    if (factor === undefined) return false;
    const { kind, code } = readCode(typed);
    if (kind === 'app') {
      const step = stepOf(this.open(factor, accountId), code);
      return step !== null && takeStep(tx, accountId, step);
    }
    if (!(await takeRecoveryCode(tx, accountId, code))) return false;
    const left = factor.codesLeft - 1;
    await recordAct(tx, { accountId, action: 'second_factor.recovery_code_used', subject: `account:${accountId}`, after: { left } });
    return true;
  }

  private open({ sealedSecret }: FactorRow, accountId: string): string {
    try {
      return unseal(sealedSecret, about(accountId), this.settings.secret);
    } catch {
      throw new Refusal(
        'conflict',
        'second_factor_unreadable',
        'NONET_SECRET has changed since this second factor was turned on. Use a recovery code, or have an administrator reset it.',
      );
    }
  }
}

export const WRONG_CODE = 'This code is wrong, or was used before. Take the one that the app shows now; a phone’s clock must be right.';
