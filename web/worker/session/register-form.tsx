import { type ReactNode, useState } from 'react';
import { Problem } from '../../api/problem.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { Failure } from '../failure.js';
import { session } from '../here.js';
import { hrefOf } from '../route.js';
import { useAttempt } from '../use-attempt.js';
import { t } from '../words.js';
import { PasswordField } from './password-field.js';
import type { SignUp } from './session.js';

const NOBODY: SignUp = { email: '', password: '', displayName: '' };

export function RegisterForm(): ReactNode {
  const [who, setWho] = useState(NOBODY);
  const { busy, failure, run } = useAttempt();
  const about = (field: keyof SignUp): string | undefined => (failure instanceof Problem ? failure.about(field) : undefined);
  const change = (field: keyof SignUp) => ({
    value: who[field],
    onChange: (event: { target: { value: string } }) => setWho({ ...who, [field]: event.target.value }),
    wrong: about(field),
    required: true,
  });
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void run(() => session.register(who));
      }}
    >
      <TextField
        {...change('displayName')}
        label={t.door.displayName}
        hint={t.door.displayNameHint}
        autoComplete="nickname"
        maxLength={80}
        autoFocus
      />
      <TextField {...change('email')} label={t.door.email} hint={t.door.emailHint} type="email" autoComplete="username" maxLength={254} />
      <PasswordField
        {...change('password')}
        label={t.door.password}
        hint={t.door.newPasswordHint}
        autoComplete="new-password"
        minLength={10}
        maxLength={200}
      />
      {failure && <Refused failure={failure} />}
      <Button kind="filled" type="submit" busy={busy}>
        {busy ? t.door.registering : t.door.register}
      </Button>
    </form>
  );
}

function Refused({ failure }: { failure: Parameters<typeof Failure>[0]['failure'] }): ReactNode {
  const code = failure instanceof Problem ? failure.code : '';
  if (code === 'email_taken')
    return <Banner tone="warn" title={t.door.emailTaken} actions={<a href={hrefOf('sign-in')}>{t.door.signInInstead}</a>} />;
  if (code === 'registration_closed') return <Banner tone="warn" title={t.door.closed} />;
  // What is wrong with a field stands at the field.
  if (failure instanceof Problem && failure.errors.length > 0) return null;
  return <Failure failure={failure} />;
}
