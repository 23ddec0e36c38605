import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Page as PageOf } from '../../api/shapes.js';
import { useGet } from '../../office/api/use-get.js';
import { Section } from '../../office/pieces/page.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import { State } from '../../office/pieces/state.js';
import { When } from '../../office/pieces/when.js';
import type { Worker, WorkerMessage } from '../../office/shapes/worker.js';
import { texts } from './message-texts.js';
import { WriteMessage } from './write-message.js';

const SHOWN = 20;

/** What was written to a worker, and whether they read it. */
export function WorkerMessages({ worker }: { worker: Worker }): ReactNode {
  const [writing, setWriting] = useState(false);
  const { data, problem, again } = useGet<PageOf<WorkerMessage>>(`/admin/workers/${worker.id}/messages`, { limit: String(SHOWN) });
  return (
    <Section
      title={texts.title}
      lead={texts.lead}
      beside={
        worker.email !== null && (
          <Button size="xs" onClick={() => setWriting(true)}>
            {texts.write}
          </Button>
        )
      }
    >
      <ProblemNote problem={problem} again={again} />
      {data?.items.length === 0 && <p className="soft">{texts.none}</p>}
      {data !== undefined && data.items.length > 0 && (
        <ul className="stack-close plain">
          {data.items.map(({ id, text, by, sentAt, readAt }) => (
            <li key={id}>
              <span className="soft">
                {by ?? texts.gone}, <When at={sentAt} />
              </span>{' '}
              <State tone={readAt === null ? 'warn' : 'plain'}>
                {readAt === null ? (
                  texts.unread
                ) : (
                  <>
                    {texts.read} <When at={readAt} />
                  </>
                )}
              </State>
              <p className="as-written" dir="auto">
                {text}
              </p>
            </li>
          ))}
        </ul>
      )}
      {data?.nextCursor != null && <p className="soft">{texts.more(SHOWN)}</p>}
      {writing && <WriteMessage worker={worker} onClose={() => setWriting(false)} />}
    </Section>
  );
}
