import type { ReactNode } from 'react';
import { Dialog } from '../../ui/dialog.js';
import { t } from '../words.js';
import { SignInForm } from './sign-in-form.js';

/** Over the page as it stands, so that nothing on it is lost. */
export function SignInAgain({ email }: { email: string }): ReactNode {
  return (
    <Dialog title={t.door.againTitle}>
      <p>{t.door.againBody}</p>
      <SignInForm knownEmail={email} />
    </Dialog>
  );
}
