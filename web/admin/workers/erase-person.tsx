import { Checkbox, Textarea } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { Reply } from '../../api/client.js';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import { say } from '../../office/pieces/toast.js';
import type { Erasure, Worker } from '../../office/shapes/worker.js';
import { erasure as texts } from './erasure-texts.js';

/** First says what would go and what would stay; only then can it be done. */
export function ErasePerson({ worker, onClose }: { worker: Worker; onClose: () => void }): ReactNode {
  const [trial, setTrial] = useState<Erasure>();
  const [reason, setReason] = useState('');
  const [forfeit, setForfeit] = useState(false);
  const { send, busy, problem } = useSend();
  const path = `/admin/workers/${worker.id}/erasure`;
  const call = (query: Record<string, string>, body: { reason: string; forfeit?: boolean }): Promise<Reply<Erasure> | undefined> =>
    send<Erasure>({ method: 'POST', path, query, body });

  useEffect(() => {
    void call({ dryRun: 'true' }, { reason: 'dry run' }).then((tried) => setTrial(tried?.body));
    // Once, when the window opens.
  }, [path]);

  const hasToWait = trial?.obstacles.includes('payout_open') ?? true;
  const erase = async (): Promise<void> => {
    if (hasToWait) return onClose();
    if ((await call({}, { reason: reason.trim(), forfeit })) === undefined) return;
    say(texts.done);
    onClose();
  };
  return (
    <Ask
      title={texts.title(worker.displayName)}
      verb={hasToWait ? texts.leave : texts.verb}
      grave={!hasToWait}
      busy={busy}
      problem={problem}
      onClose={onClose}
      onYes={() => void erase()}
    >
      <p>{texts.text}</p>
      {trial !== undefined && <ErasureFacts erasure={trial} />}
      {trial !== undefined && !hasToWait && (
        <>
          {trial.obstacles.length > 0 && (
            <Checkbox label={texts.forfeit} required checked={forfeit} onChange={(event) => setForfeit(event.currentTarget.checked)} />
          )}
          <Textarea
            label={texts.reason}
            description={texts.reasonHint}
            required
            withAsterisk={false}
            autosize
            minRows={2}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </>
      )}
    </Ask>
  );
}

function ErasureFacts({ erasure: { erased, kept, obstacles, balance } }: { erasure: Erasure }): ReactNode {
  return (
    <div className="stack-close figures">
      <p>{texts.goes(erased)}</p>
      <p>{texts.stays(kept)}</p>
      {obstacles.map((obstacle) => (
        <p key={obstacle}>{texts.obstacles[obstacle](balance)}</p>
      ))}
    </div>
  );
}
