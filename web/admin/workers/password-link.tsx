import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import { ShownOnce } from '../../office/pieces/shown-once.js';
import type { Worker } from '../../office/shapes/worker.js';
import { texts } from './texts.js';

/** For a worker who lost the password, where no mail is sent. */
export function PasswordLink({ worker }: { worker: Worker }): ReactNode {
  const [asked, setAsked] = useState(false);
  const [link, setLink] = useState<string | null>(null);
  const { send, busy, problem, forget } = useSend();
  const make = async (): Promise<void> => {
    const made = await send<{ link: string }>({ method: 'POST', path: `/admin/workers/${worker.id}/link` }, { secret: true });
    if (made === undefined) return;
    setAsked(false);
    setLink(made.body.link);
  };
  const close = (): void => {
    setAsked(false);
    forget();
  };
  return (
    <>
      <Button onClick={() => setAsked(true)}>{texts.link.button}</Button>
      {asked && (
        <Ask
          title={texts.link.title(worker.displayName)}
          verb={texts.link.verb}
          busy={busy}
          problem={problem}
          onClose={close}
          onYes={() => void make()}
        >
          <p>{texts.link.text}</p>
        </Ask>
      )}
      {link !== null && (
        <ShownOnce title={texts.link.made} secret={link} onClose={() => setLink(null)}>
          {texts.link.once}
        </ShownOnce>
      )}
    </>
  );
}
