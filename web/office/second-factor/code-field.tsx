import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { texts } from './texts.js';

interface CodeFieldProps {
  value: string;
  error?: ReactNode;
  /** Whether a recovery code will do as well. */
  recovery?: boolean;
  onChange: (code: string) => void;
}

/** The code of the app, as a phone offers it from its own keyboard; or one of those on paper. */
export function CodeField({ value, error, recovery = false, onChange }: CodeFieldProps): ReactNode {
  const [byPaper, setByPaper] = useState(false);
  const swap = (): void => {
    setByPaper(!byPaper);
    onChange('');
  };
  return (
    <div className="stack-close">
      <TextInput
        key={byPaper ? 'paper' : 'app'}
        label={byPaper ? texts.code.recovery : texts.code.label}
        description={byPaper ? texts.code.recoveryHint : texts.code.hint}
        inputMode={byPaper ? 'text' : 'numeric'}
        autoComplete={byPaper ? 'off' : 'one-time-code'}
        autoCapitalize="none"
        spellCheck={false}
        required
        withAsterisk={false}
        autoFocus
        data-autofocus
        maxLength={40}
        value={value}
        error={error}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {recovery && (
        <div>
          <Button size="xs" variant="subtle" onClick={swap}>
            {byPaper ? texts.code.useApp : texts.code.useRecovery}
          </Button>
        </div>
      )}
    </div>
  );
}
