import { TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Problem } from '../../api/problem.js';
import { useSend } from '../api/use-send.js';
import { Ask } from '../pieces/ask.js';
import type { NewTurkKey } from '../shapes/key.js';
import { texts } from './texts.js';

interface CreateTurkKeyProps {
  onMade: (key: NewTurkKey) => void;
  onClose: () => void;
}

export function CreateTurkKey({ onMade, onClose }: CreateTurkKeyProps): ReactNode {
  const [name, setName] = useState('');
  const { send, busy, problem } = useSend();
  const make = async (): Promise<void> => {
    const made = await send<NewTurkKey>({ method: 'POST', path: '/mturk/keys', body: { name } }, { secret: true });
    if (made !== undefined) onMade(made.body);
  };
  return (
    <Ask title={texts.turk.formTitle} verb={texts.form.verb} busy={busy} problem={problem} onClose={onClose} onYes={() => void make()}>
      <TextInput
        label={texts.form.name}
        description={texts.form.nameHint}
        required
        withAsterisk={false}
        data-autofocus
        maxLength={100}
        value={name}
        error={problem instanceof Problem ? problem.about('name') : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
      />
    </Ask>
  );
}
