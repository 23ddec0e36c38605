import type { ReactNode } from 'react';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import { say } from '../../office/pieces/toast.js';
import type { Account } from '../../office/shell/session.js';
import { texts } from './texts.js';

export function ResetFactor({ account, onClose }: { account: Account; onClose: () => void }): ReactNode {
  const { send, busy, problem } = useSend();
  const reset = async (): Promise<void> => {
    const done = await send({ method: 'DELETE', path: `/accounts/${account.id}/second-factor` });
    if (done === undefined) return;
    say(texts.ask.resetDone);
    onClose();
  };
  return (
    <Ask
      title={texts.ask.resetTitle(account.displayName)}
      verb={texts.ask.resetVerb}
      grave
      busy={busy}
      problem={problem}
      onClose={onClose}
      onYes={() => void reset()}
    >
      <p>{texts.ask.resetText}</p>
    </Ask>
  );
}
