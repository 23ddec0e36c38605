import { type ReactNode, useState } from 'react';
import { Problem, type Unreachable } from '../../api/problem.js';
import { TextField } from '../../ui/field.js';
import { t } from '../words.js';

interface Code {
  /** Undefined until the server has asked for one. */
  readonly code: string | undefined;
  /** Whether the failure is about the code alone. */
  readonly isAbout: boolean;
  readonly field: ReactNode;
}

/** The code of a second factor, asked for once the password was right: people of the office have one, and may work as well. */
export function useCode(failure: Problem | Unreachable | null): Code {
  const [code, setCode] = useState<string>();
  const isAbout = failure instanceof Problem && ['second_factor_needed', 'wrong_code'].includes(failure.code);
  if (isAbout && code === undefined) setCode('');
  const field = code !== undefined && (
    <TextField
      label={t.door.code}
      hint={t.door.codeHint}
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      required
      autoFocus
      maxLength={40}
      value={code}
      onChange={(event) => setCode(event.target.value)}
      wrong={failure instanceof Problem && failure.code === 'wrong_code' ? t.door.wrongCode : undefined}
    />
  );
  return { code, isAbout, field };
}
