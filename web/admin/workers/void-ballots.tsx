import { Textarea } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import { say } from '../../office/pieces/toast.js';
import type { VoidReport, Worker } from '../../office/shapes/worker.js';
import { texts } from './texts.js';
import { VoidEffects } from './void-effects.js';

/** A worker with many answers takes a while. */
const PATIENCE_MS = 600_000;

/** First says what voiding would change; only then can it be done, some minutes later, so that it can be taken back. */
export function VoidBallots({ worker, onClose }: { worker: Worker; onClose: () => void }): ReactNode {
  const [trial, setTrial] = useState<VoidReport>();
  const [reason, setReason] = useState('');
  const { send, busy, problem } = useSend();
  const path = `/admin/workers/${worker.id}`;

  useEffect(() => {
    const call = { method: 'POST', path: `${path}/void`, query: { dryRun: 'true' }, body: { reason: 'dry run' } } as const;
    void send<VoidReport>({ ...call, signal: AbortSignal.timeout(PATIENCE_MS) }).then((tried) => setTrial(tried?.body));
    // Once, when the window opens.
  }, [path]);

  const planIt = async (): Promise<void> => {
    if (trial === undefined || trial.ballots === 0) return onClose();
    const done = await send({ method: 'PUT', path: `${path}/planned-void`, body: { reason: reason.trim() } });
    if (done === undefined) return;
    say(texts.void.planned(trial.ballots));
    onClose();
  };
  return (
    <Ask
      title={texts.void.title(worker.displayName)}
      verb={texts.void.verb(trial?.ballots ?? 0)}
      grave
      busy={busy}
      problem={problem}
      onClose={onClose}
      onYes={() => void planIt()}
    >
      <p>{texts.void.text}</p>
      {trial === undefined && busy && (
        <p className="soft" role="status">
          {texts.void.trying}
        </p>
      )}
      {trial !== undefined && <VoidEffects report={trial} />}
      {trial !== undefined && trial.ballots > 0 && (
        <>
          <Textarea
            label={texts.acts.reason}
            description={texts.acts.kept}
            required
            withAsterisk={false}
            autosize
            minRows={2}
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <p className="soft">{texts.void.grace}</p>
        </>
      )}
    </Ask>
  );
}
