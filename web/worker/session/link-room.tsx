import { type ReactNode, useState } from 'react';
import { Problem } from '../../api/problem.js';
import type { Account } from '../../api/shapes.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../failure.js';
import { session } from '../here.js';
import { useTitle } from '../route.js';
import { useAttempt } from '../use-attempt.js';
import { t } from '../words.js';
import { useCode } from './code-field.js';
import { PasswordField } from './password-field.js';

/** /link#token: the token stands after # so that it is never sent as part of an address. */
export function LinkRoom(): ReactNode {
  const [token] = useState(() => location.hash.slice(1));
  const [password, setPassword] = useState('');
  const [account, setAccount] = useState<Account | null>(null);
  const { busy, failure, run } = useAttempt();
  const { code, isAbout, field } = useCode(failure);
  useTitle(t.title(t.link.title));
  if (account !== null) return <Done account={account} />;
  if (token === '')
    return (
      <Banner tone="warn" title={t.link.missing}>
        {t.link.missingBody}
      </Banner>
    );
  const wrong = failure instanceof Problem ? failure.about('password') : undefined;
  const redeem = async (): Promise<void> => {
    setAccount(await session.redeem(token, password, code));
    history.replaceState(null, '', location.pathname);
  };
  return (
    <form
      className="narrow stack"
      onSubmit={(event) => {
        event.preventDefault();
        void run(redeem);
      }}
    >
      <h1>{t.link.title}</h1>
      <p className="soft">{t.link.body}</p>
      <PasswordField
        label={t.door.password}
        hint={t.door.newPasswordHint}
        autoComplete="new-password"
        minLength={10}
        maxLength={200}
        autoFocus
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        wrong={wrong}
      />
      {field}
      {failure && wrong === undefined && !isAbout && <Failure failure={failure} />}
      <Button kind="filled" type="submit" busy={busy}>
        {busy ? t.link.setting : t.link.set}
      </Button>
    </form>
  );
}

function Done({ account }: { account: Account }): ReactNode {
  const place = placeFor(account.roles);
  return (
    <Banner
      tone="good"
      title={t.link.done}
      actions={
        <a className="button button-filled" href={`/${place}`}>
          {t.link.goTo(t.link.places[place])}
        </a>
      }
    />
  );
}

function placeFor(roles: readonly string[]): 'admin' | 'data' | 'work' {
  if (roles.some((role) => role === 'admin' || role === 'requester')) return 'admin';
  return roles.includes('engineer') ? 'data' : 'work';
}
