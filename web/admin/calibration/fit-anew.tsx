import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSend } from '../../office/api/use-send.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import { say } from '../../office/pieces/toast.js';
import { texts } from './texts.js';

/** Fits the model now instead of when enough has changed. */
export function FitAnew({ fitting, onFit }: { fitting: boolean; onFit: () => void }): ReactNode {
  const { send, busy, problem } = useSend();
  const fit = async (): Promise<void> => {
    const asked = await send({ method: 'POST', path: '/admin/consensus/refit' });
    if (asked === undefined) return;
    say(texts.fit.asked);
    onFit();
  };
  return (
    <>
      <Button loading={busy || fitting} onClick={() => void fit()}>
        {texts.fit.verb}
      </Button>
      <ProblemNote problem={problem} />
    </>
  );
}
