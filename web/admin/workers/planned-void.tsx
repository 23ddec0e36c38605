import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { clock } from '../../office/api/client.js';
import { useSend } from '../../office/api/use-send.js';
import { formats } from '../../office/pieces/formats.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import { say } from '../../office/pieces/toast.js';
import type { WorkerDetail } from '../../office/shapes/worker.js';
import { Banner } from '../../ui/banner.js';
import { texts } from './texts.js';

/** Says that a void is coming, and takes it back as long as it hasn't begun. */
export function PlannedVoid({ worker }: { worker: WorkerDetail }): ReactNode {
  const { send, busy, problem } = useSend();
  const { plannedVoid: plan } = worker;
  if (plan === null) return null;
  const takeBack = async (): Promise<void> => {
    const done = await send({ method: 'DELETE', path: `/admin/workers/${worker.id}/planned-void` });
    if (done !== undefined) say(texts.void.takenBack);
  };
  return (
    <Banner
      tone="warn"
      title={plan.begun ? texts.void.begun : texts.void.plan(formats.ago(Date.parse(plan.dueAt), clock.now()))}
      actions={
        !plan.begun && (
          <Button loading={busy} onClick={() => void takeBack()}>
            {texts.void.takeBack}
          </Button>
        )
      }
    >
      <p>{plan.reason}</p>
      <ProblemNote problem={problem} />
    </Banner>
  );
}
