import { type ReactNode, useState } from 'react';
import { Problem } from '../../api/problem.js';
import { Button } from '../../ui/button.js';
import { TextField } from '../../ui/field.js';
import { Failure } from '../failure.js';
import { session } from '../here.js';
import { useAttempt } from '../use-attempt.js';
import { t } from '../words.js';
import { useCode } from './code-field.js';
import { PasswordField } from './password-field.js';

export function SignInForm({ knownEmail = '' }: { knownEmail?: string }): ReactNode {
  const [email, setEmail] = useState(knownEmail);
  const [password, setPassword] = useState('');
  const { busy, failure, run } = useAttempt();
  const { code, isAbout, field } = useCode(failure);
  const wrong = failure instanceof Problem && failure.status === 401 && !isAbout;
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void run(() => session.signIn(email, password, code));
      }}
    >
      <TextField
        label={t.door.email}
        type="email"
        autoComplete="username"
        required
        autoFocus={knownEmail === ''}
        value={email}
        onChange={(event) => setEmail(event.target.value)}
      />
      <PasswordField
        label={t.door.password}
        autoComplete="current-password"
        data-first={knownEmail !== ''}
        value={password}
        onChange={(event) => setPassword(event.target.value)}
        wrong={wrong ? t.door.wrong : undefined}
      />
      {field}
      {failure && !wrong && !isAbout && <Failure failure={failure} />}
      <Button kind="filled" type="submit" busy={busy}>
        {busy ? t.door.signingIn : t.door.signIn}
      </Button>
    </form>
  );
}
