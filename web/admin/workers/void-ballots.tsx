import { Textarea } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import type { Reply } from '../../api/client.js';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import { say } from '../../office/pieces/toast.js';
import type { VoidReport, Worker } from '../../office/shapes/worker.js';
import { texts } from './texts.js';
import { VoidEffects } from './void-effects.js';

/** A worker with many answers takes a while. */
const PATIENCE_MS = 600_000;

/** First says what voiding would change; only then can it be done. */
export function VoidBallots({ worker, onClose }: { worker: Worker; onClose: () => void }): ReactNode {
  const [trial, setTrial] = useState<VoidReport>();
  const [reason, setReason] = useState('');
  const { send, busy, problem } = useSend();
  const path = `/admin/workers/${worker.id}/void`;
  const call = (query: Record<string, string>, why: string): Promise<Reply<VoidReport> | undefined> =>
    send<VoidReport>({ method: 'POST', path, query, body: { reason: why }, signal: AbortSignal.timeout(PATIENCE_MS) });

  useEffect(() => {
    void call({ dryRun: 'true' }, 'dry run').then((tried) => setTrial(tried?.body));
    // Once, when the window opens.
  }, [path]);

  const voidThem = async (): Promise<void> => {
    if (trial === undefined || trial.ballots === 0) return onClose();
    const done = await call({}, reason.trim());
    if (done === undefined) return;
    say(texts.void.done(done.body.ballots));
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
      onYes={() => void voidThem()}
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
          {busy && <p className="soft">{texts.void.running}</p>}
        </>
      )}
    </Ask>
  );
}
