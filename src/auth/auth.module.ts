import { Module } from '@nestjs/common';
import { AccessGuard } from './access.guard.js';
import { AccountsController } from './accounts.controller.js';
import { ChangePassword } from './change-password.js';
import { ConfirmPassword } from './confirm-password.js';
import { Guessing } from './guessing/guessing.js';
import { ManageAccounts } from './manage-accounts.js';
import { ManageKeys } from './manage-keys.js';
import { ReadAccounts } from './read-accounts.js';
import { CheckCode } from './second-factor/check-code.js';
import { SecondFactorController } from './second-factor/second-factor.controller.js';
import { SecondFactor } from './second-factor/second-factor.js';
import { SessionsController } from './sessions.controller.js';
import { SignIn } from './sign-in.js';
import { SignOut } from './sign-out.js';
import { SweepExpired } from './sweep-expired.js';

@Module({
  controllers: [SessionsController, AccountsController, SecondFactorController],
  providers: [
    AccessGuard,
    Guessing,
    SignIn,
    SignOut,
    ConfirmPassword,
    ChangePassword,
    CheckCode,
    SecondFactor,
    ManageAccounts,
    ManageKeys,
    ReadAccounts,
  ],
  exports: [AccessGuard, ConfirmPassword],
})
export class AuthModule {}

/** What accounts need done all the time. */
@Module({ providers: [SweepExpired] })
export class AuthWorkerModule {}
