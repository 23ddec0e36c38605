import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import { say } from '../../office/pieces/toast.js';
import type { Task } from '../../office/shapes/task.js';
import { texts } from './texts.js';

/** Offers to make gold of a task that is resolved. */
export function PromoteTask({ task }: { task: Task }): ReactNode {
  const [asked, setAsked] = useState(false);
  const { send, busy, problem } = useSend();
  if (task.status !== 'verified' && task.status !== 'no_account') return null;
  const promote = async (): Promise<void> => {
    const done = await send({ method: 'POST', path: '/gold/promotions', body: { taskId: task.id } });
    if (done === undefined) return;
    say(texts.promote.done);
    setAsked(false);
  };
  return (
    <>
      <Button onClick={() => setAsked(true)}>{texts.promote.button}</Button>
      {asked && (
        <Ask
          title={texts.promote.title}
          verb={texts.promote.verb}
          busy={busy}
          problem={problem}
          onClose={() => setAsked(false)}
          onYes={() => void promote()}
        >
          <p>{texts.promote.text}</p>
        </Ask>
      )}
    </>
  );
}
