import type { ReactNode } from 'react';
import type { Account } from '../../api/shapes.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../failure.js';
import { session } from '../here.js';
import { hrefOf } from '../route.js';
import { KeysSwitch } from '../task/keys-dialog.js';
import { useAttempt } from '../use-attempt.js';
import { t } from '../words.js';
import { OwnData } from './own-data.js';
import { PasswordForm } from './password-form.js';
import { PlatformChoice } from './platform-choice.js';

export function AccountRoom({ account }: { account: Account }): ReactNode {
  return (
    <div className="narrow stack-wide">
      <div className="stack-close">
        <h1>{t.account.title}</h1>
        <p>
          <bdi>{account.displayName}</bdi>
        </p>
        <p className="soft">
          <bdi>{account.email}</bdi>. {t.account.emailNote}
        </p>
      </div>
      <p>
        <a href={hrefOf('messages')}>{t.messages.all}</a>
      </p>
      <PlatformChoice />
      <section aria-labelledby="account-keys">
        <h2 id="account-keys">{t.account.keys}</h2>
        <KeysSwitch />
      </section>
      <PasswordForm email={account.email} />
      <SignOut />
      <OwnData email={account.email} />
    </div>
  );
}

function SignOut(): ReactNode {
  const { busy, failure, run } = useAttempt();
  const leave = (where: 'here' | 'everywhere') => () => void run(() => session.signOut(where));
  return (
    <section className="stack-close" aria-labelledby="sign-out">
      <h2 id="sign-out">{t.account.signOut}</h2>
      <p className="soft">{t.account.signOutHint}</p>
      {failure && <Failure failure={failure} />}
      <div className="row">
        <Button busy={busy} onClick={leave('here')}>
          {t.account.signOut}
        </Button>
        <Button busy={busy} onClick={leave('everywhere')}>
          {t.account.signOutAll}
        </Button>
      </div>
    </section>
  );
}
