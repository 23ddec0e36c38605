import type { ReactNode } from 'react';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import { say } from '../../office/pieces/toast.js';
import type { Account } from '../../office/shell/session.js';
import { texts } from './texts.js';

export function RemovePerson({ account, onClose }: { account: Account; onClose: () => void }): ReactNode {
  const { send, busy, problem } = useSend();
  const remove = async (): Promise<void> => {
    const done = await send({ method: 'DELETE', path: `/accounts/${account.id}` });
    if (done === undefined) return;
    say(texts.ask.removed);
    onClose();
  };
  return (
    <Ask
      title={texts.ask.removeTitle(account.displayName)}
      verb={texts.ask.removeVerb}
      grave
      busy={busy}
      problem={problem}
      onClose={onClose}
      onYes={() => void remove()}
    >
      <p>{texts.ask.removeText}</p>
    </Ask>
  );
}
