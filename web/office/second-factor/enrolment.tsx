import { Button, PasswordInput } from '@mantine/core';
import { QRCodeSVG } from 'qrcode.react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { Problem } from '../../api/problem.js';
import { useSend } from '../api/use-send.js';
import { Copy } from '../pieces/copy.js';
import { ProblemNote } from '../pieces/problem-note.js';
import { CodeField } from './code-field.js';
import { texts } from './texts.js';

interface Begun {
  readonly secret: string;
  readonly address: string;
}

/** Password, then picture and code. */
export function Enrolment({ onDone }: { onDone: (recoveryCodes: readonly string[]) => void }): ReactNode {
  const [begun, setBegun] = useState<Begun | null>(null);
  return begun === null ? <AskPassword onBegun={setBegun} /> : <Confirm begun={begun} onDone={onDone} />;
}

function AskPassword({ onBegun }: { onBegun: (begun: Begun) => void }): ReactNode {
  const [password, setPassword] = useState('');
  const { send, busy, problem } = useSend();
  const wrong = problem instanceof Problem ? problem.about('password') : undefined;
  const begin = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const made = await send<Begun>({ method: 'POST', path: '/accounts/me/second-factor', body: { password } }, { secret: true });
    if (made !== undefined) onBegun(made.body);
  };
  return (
    <form className="stack" onSubmit={(event) => void begin(event)}>
      <p>{texts.enrol.passwordText}</p>
      <PasswordInput
        label={texts.password}
        autoComplete="current-password"
        required
        withAsterisk={false}
        autoFocus
        data-autofocus
        value={password}
        error={wrong}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      {wrong === undefined && <ProblemNote problem={problem} />}
      <div>
        <Button type="submit" variant="filled" loading={busy}>
          {texts.enrol.next}
        </Button>
      </div>
    </form>
  );
}

function Confirm({ begun, onDone }: { begun: Begun; onDone: (recoveryCodes: readonly string[]) => void }): ReactNode {
  const [code, setCode] = useState('');
  const { send, busy, problem } = useSend();
  const wrong = problem instanceof Problem && problem.about('code') !== undefined ? texts.code.wrong : undefined;
  const confirm = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const path = '/accounts/me/second-factor/confirmation';
    const made = await send<{ recoveryCodes: string[] }>({ method: 'POST', path, body: { code } }, { secret: true });
    if (made !== undefined) onDone(made.body.recoveryCodes);
  };
  return (
    <form className="stack" onSubmit={(event) => void confirm(event)}>
      <p>{texts.enrol.scan}</p>
      <QRCodeSVG className="enrol-picture" value={begun.address} size={180} marginSize={4} title={texts.enrol.picture} />
      <div className="stack-close">
        <p className="small soft">{texts.enrol.byHand}</p>
        <code className="secret">{begun.secret.match(/.{1,4}/g)?.join(' ')}</code>
        <div>
          <Copy value={begun.secret} />
        </div>
      </div>
      <CodeField value={code} error={wrong} onChange={setCode} />
      {wrong === undefined && <ProblemNote problem={problem} />}
      <div>
        <Button type="submit" variant="filled" loading={busy}>
          {texts.enrol.confirm}
        </Button>
      </div>
    </form>
  );
}
