import type { ReactNode } from 'react';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import type { Account } from '../../office/shell/session.js';
import { texts } from './texts.js';

interface NewLinkProps {
  account: Account;
  onMade: (link: string) => void;
  onClose: () => void;
}

export function NewLink({ account, onMade, onClose }: NewLinkProps): ReactNode {
  const { send, busy, problem } = useSend();
  const make = async (): Promise<void> => {
    const made = await send<{ link: string }>({ method: 'POST', path: `/accounts/${account.id}/link` }, { secret: true });
    if (made !== undefined) onMade(made.body.link);
  };
  return (
    <Ask
      title={texts.ask.linkTitle(account.displayName)}
      verb={texts.ask.linkVerb}
      busy={busy}
      problem={problem}
      onClose={onClose}
      onYes={() => void make()}
    >
      <p>{texts.ask.linkText}</p>
    </Ask>
  );
}
