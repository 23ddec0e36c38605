import { PasswordInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Problem } from '../../api/problem.js';
import { useSend } from '../api/use-send.js';
import { Ask } from '../pieces/ask.js';
import { CodeField } from './code-field.js';
import { texts } from './texts.js';

interface ProveProps<Answer> {
  title: string;
  text: string;
  verb: string;
  grave?: boolean;
  /** Below /accounts/me/second-factor. */
  path: string;
  onDone: (answer: Answer) => void;
  onClose: () => void;
}

/** Asks for password and code together: what weakens the account needs both. */
export function Prove<Answer>({ title, text, verb, grave = false, path, onDone, onClose }: ProveProps<Answer>): ReactNode {
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const { send, busy, problem } = useSend();
  const wrong = (field: string): string | undefined => (problem instanceof Problem ? problem.about(field) : undefined);
  const prove = async (): Promise<void> => {
    const body = { password, code };
    const done = await send<Answer>({ method: 'POST', path: `/accounts/me/second-factor/${path}`, body }, { secret: true });
    if (done !== undefined) onDone(done.body);
  };
  const placed = wrong('password') !== undefined || wrong('code') !== undefined;
  return (
    <Ask
      title={title}
      verb={verb}
      grave={grave}
      busy={busy}
      problem={placed ? undefined : problem}
      onClose={onClose}
      onYes={() => void prove()}
    >
      <p>{text}</p>
      <PasswordInput
        label={texts.password}
        autoComplete="current-password"
        required
        withAsterisk={false}
        value={password}
        error={wrong('password')}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <CodeField recovery value={code} error={wrong('code') && texts.code.wrong} onChange={setCode} />
    </Ask>
  );
}
