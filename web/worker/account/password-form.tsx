import { type ReactNode, useState } from 'react';
import { Problem } from '../../api/problem.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../failure.js';
import { session } from '../here.js';
import { PasswordField } from '../session/password-field.js';
import { useAttempt } from '../use-attempt.js';
import { t } from '../words.js';

export function PasswordForm({ email }: { email: string }): ReactNode {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [changed, setChanged] = useState(false);
  const { busy, failure, run } = useAttempt();
  const about = (field: string): string | undefined => (failure instanceof Problem ? failure.about(field) : undefined);
  const change = async (): Promise<void> => {
    await session.changePassword(current, next);
    setChanged(true);
    setCurrent('');
    setNext('');
  };
  const atField = about('currentPassword') ?? about('newPassword');
  return (
    <form
      className="stack"
      aria-labelledby="password"
      onSubmit={(event) => {
        event.preventDefault();
        setChanged(false);
        void run(change);
      }}
    >
      <h2 id="password">{t.account.password}</h2>
      {/* Tells a password manager whose password this is. */}
      <input type="email" value={email} readOnly hidden autoComplete="username" />
      <PasswordField
        label={t.account.current}
        autoComplete="current-password"
        value={current}
        onChange={(event) => setCurrent(event.target.value)}
        wrong={about('currentPassword')}
      />
      <PasswordField
        label={t.account.next}
        hint={t.door.newPasswordHint}
        autoComplete="new-password"
        minLength={10}
        maxLength={200}
        value={next}
        onChange={(event) => setNext(event.target.value)}
        wrong={about('newPassword')}
      />
      {changed && <Banner tone="good" title={t.account.changed} />}
      {failure && atField === undefined && <Failure failure={failure} />}
      <div>
        <Button type="submit" busy={busy}>
          {busy ? t.account.changing : t.account.change}
        </Button>
      </div>
    </form>
  );
}
