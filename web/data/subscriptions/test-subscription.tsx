import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useSend } from '../../office/api/use-send.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import { say } from '../../office/pieces/toast.js';
import { Window } from '../../office/pieces/window.js';
import { Banner } from '../../ui/banner.js';
import { texts } from './texts.js';

interface Outcome {
  readonly delivered: boolean;
  readonly status: number | null;
  readonly excerpt: string;
  readonly error: string | null;
}

/** Sends a ping, and shows what the receiver made of it. */
export function TestSubscription({ id }: { id: string }): ReactNode {
  const { send, busy, problem, forget } = useSend();
  const [failed, setFailed] = useState<Outcome | null>(null);
  const test = async (): Promise<void> => {
    const sent = await send<Outcome>({ method: 'POST', path: `/subscriptions/${id}/test` }, { secret: true });
    if (sent?.body.delivered === true) say(texts.act.tested);
    else if (sent !== undefined) setFailed(sent.body);
  };
  const close = (): void => {
    setFailed(null);
    forget();
  };
  return (
    <>
      <Button loading={busy} onClick={() => void test()}>
        {texts.act.test}
      </Button>
      {(failed !== null || problem !== undefined) && (
        <Window title={texts.act.test} onClose={close}>
          <ProblemNote problem={problem} />
          {failed !== null && <Banner tone="bad" title={texts.act.notTaken(failed.status, failed.error ?? failed.excerpt)} />}
        </Window>
      )}
    </>
  );
}
