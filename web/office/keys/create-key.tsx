import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Problem } from '../../api/problem.js';
import { useSend } from '../api/use-send.js';
import { Ask } from '../pieces/ask.js';
import { useAccount } from '../shell/account.js';
import type { Role } from '../shell/session.js';
import { RoleChoice } from './role-choice.js';
import { texts } from './texts.js';

interface CreateKeyProps {
  onMade: (key: string) => void;
  onClose: () => void;
}

export function CreateKey({ onMade, onClose }: CreateKeyProps): ReactNode {
  const account = useAccount();
  const [name, setName] = useState('');
  const [roles, setRoles] = useState<Role[]>([...account.roles]);
  const [until, setUntil] = useState('');
  const { send, busy, problem } = useSend();
  const wrong = (field: string): string | undefined => (problem instanceof Problem ? problem.about(field) : undefined);
  const make = async (): Promise<void> => {
    if (roles.length === 0) return;
    // The reader's own midnight at the end of that day.
    const expires = until === '' ? {} : { expiresAt: new Date(`${until}T23:59:59`).toISOString() };
    const made = await send<{ key: string }>({ method: 'POST', path: '/keys', body: { name, roles, ...expires } }, { secret: true });
    if (made !== undefined) onMade(made.body.key);
  };
  return (
    <Ask title={texts.form.title} verb={texts.form.verb} busy={busy} problem={problem} onClose={onClose} onYes={() => void make()}>
      <TextInput
        label={texts.form.name}
        description={texts.form.nameHint}
        required
        withAsterisk={false}
        data-autofocus
        maxLength={80}
        value={name}
        error={wrong('name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <RoleChoice
        label={texts.form.roles}
        offered={account.roles}
        chosen={roles}
        error={wrong('roles') ?? (roles.length === 0 && texts.form.needRole)}
        onChange={setRoles}
      />
      <TextInput
        label={texts.form.expires}
        description={texts.form.expiresHint}
        type="date"
        value={until}
        error={wrong('expiresAt')}
        onChange={(event) => setUntil(event.currentTarget.value)}
      />
    </Ask>
  );
}
