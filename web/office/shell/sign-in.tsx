import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { Problem } from '../../api/problem.js';
import { Banner } from '../../ui/banner.js';
import { NonetMark } from '../../ui/nonet-mark.js';
import { ProblemNote } from '../pieces/problem-note.js';
import { CodeField } from '../second-factor/code-field.js';
import { texts as factor } from '../second-factor/texts.js';
import { texts } from '../texts.js';
import { signIn } from './session.js';

export function SignIn({ ended }: { ended: boolean }): ReactNode {
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [code, setCode] = useState<string>();
  const [problem, setProblem] = useState<unknown>();
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    document.title = `${texts.signIn.title} · ${texts.product}`;
  }, []);
  const refused = (refusal: unknown): void => {
    if (refusal instanceof Problem && refusal.code === 'second_factor_needed') setCode('');
    else setProblem(refusal);
  };
  const enter = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setBusy(true);
    setProblem(undefined);
    await signIn(email, password, code).catch(refused);
    setBusy(false);
  };
  const wrong = problem instanceof Problem && problem.status === 401;
  const wrongCode = wrong && problem.code === 'wrong_code';
  return (
    <main className="sign-in">
      <p className="brand">
        <NonetMark /> {texts.product}
      </p>
      <form className="stack" onSubmit={(event) => void enter(event)}>
        <h1>{texts.signIn.title}</h1>
        {ended && problem === undefined && <Banner title={texts.signIn.ended} />}
        <TextInput
          label={texts.signIn.email}
          type="email"
          autoComplete="username"
          required
          withAsterisk={false}
          autoFocus
          value={email}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label={texts.signIn.password}
          autoComplete="current-password"
          required
          withAsterisk={false}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        {code !== undefined && <CodeField recovery value={code} error={wrongCode && factor.code.wrong} onChange={setCode} />}
        {wrong && !wrongCode && <Banner tone="bad" title={texts.signIn.wrong} />}
        {!wrong && <ProblemNote problem={problem} />}
        <Button type="submit" variant="filled" size="md" loading={busy}>
          {texts.signIn.verb}
        </Button>
        <p className="soft small">{texts.signIn.forgotten}</p>
      </form>
    </main>
  );
}
