import { type InputHTMLAttributes, type ReactNode, useState } from 'react';
import { TextField } from '../../ui/field.js';
import { t } from '../words.js';

interface PasswordFieldProps extends InputHTMLAttributes<HTMLInputElement> {
  label: string;
  hint?: string;
  wrong?: string | undefined;
  'data-first'?: boolean;
}

/** A password that can be looked at: on a phone, a typo is likelier than somebody behind one's back. */
export function PasswordField(props: PasswordFieldProps): ReactNode {
  const [shown, setShown] = useState(false);
  return (
    <div>
      <TextField {...props} type={shown ? 'text' : 'password'} required autoCapitalize="none" spellCheck={false} />
      <label className="choice small">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.target.checked)} />
        {t.door.showPassword}
      </label>
    </div>
  );
}
