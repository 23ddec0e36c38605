import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Problem } from '../../api/problem.js';
import { useSend } from '../../office/api/use-send.js';
import { RoleChoice } from '../../office/keys/role-choice.js';
import { Ask } from '../../office/pieces/ask.js';
import type { Role } from '../../office/shell/session.js';
import { texts } from './texts.js';

interface InvitePersonProps {
  onMade: (link: string) => void;
  onClose: () => void;
}

const OFFERED: readonly Role[] = ['requester', 'engineer', 'admin'];

export function InvitePerson({ onMade, onClose }: InvitePersonProps): ReactNode {
  const [email, setEmail] = useState('');
  const [name, setName] = useState('');
  const [roles, setRoles] = useState<Role[]>(['requester']);
  const { send, busy, problem } = useSend();
  const wrong = (field: string): string | undefined => (problem instanceof Problem ? problem.about(field) : undefined);
  const invite = async (): Promise<void> => {
    if (roles.length === 0) return;
    const body = { email, roles, ...(name.trim() !== '' && { displayName: name.trim() }) };
    const made = await send<{ link: string }>({ method: 'POST', path: '/accounts', body }, { secret: true });
    if (made !== undefined) onMade(made.body.link);
  };
  return (
    <Ask title={texts.form.title} verb={texts.form.verb} busy={busy} problem={problem} onClose={onClose} onYes={() => void invite()}>
      <TextInput
        label={texts.form.email}
        type="email"
        autoComplete="off"
        required
        withAsterisk={false}
        data-autofocus
        value={email}
        error={wrong('email')}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      <TextInput
        label={texts.form.name}
        description={texts.form.nameHint}
        autoComplete="off"
        value={name}
        error={wrong('displayName')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <RoleChoice
        label={texts.form.roles}
        offered={OFFERED}
        chosen={roles}
        error={wrong('roles') ?? (roles.length === 0 && texts.form.needRole)}
        onChange={setRoles}
      />
    </Ask>
  );
}
