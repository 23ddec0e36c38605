import type { ReactNode } from 'react';
import type { Message } from '../../api/shapes.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../failure.js';
import { More, ShowFetched } from '../fetched.js';
import { client } from '../here.js';
import { useAttempt } from '../use-attempt.js';
import { useFetchedPages } from '../use-fetched.js';
import { When } from '../when.js';
import { t } from '../words.js';
import type { Work } from '../work.js';

/** What the office wrote. Nothing is marked as read by being shown: its reader says so. */
export function MessagesRoom({ work }: { work: Work }): ReactNode {
  const { fetched, more, again } = useFetchedPages<Message>('/workers/me/messages');
  const read = (): void => {
    again();
    void work.learn();
  };
  return (
    <div className="stack">
      <h1>{t.messages.title}</h1>
      <ShowFetched fetched={fetched} what={t.waiting.messages} again={again}>
        {(messages) =>
          messages.length === 0 ? (
            <p className="soft">{t.messages.none}</p>
          ) : (
            <ul className="entries">
              {messages.map((message) => (
                <Entry key={message.id} message={message} read={read} />
              ))}
            </ul>
          )
        }
      </ShowFetched>
      <More more={more} />
    </div>
  );
}

function Entry({ message: { id, text, sentAt, readAt }, read }: { message: Message; read: () => void }): ReactNode {
  const { busy, failure, run } = useAttempt();
  const mark = async (): Promise<void> => {
    await client.send({ method: 'PUT', path: `/workers/me/messages/${id}/read` });
    read();
  };
  return (
    <li className="message stack-close">
      <p className="small soft">
        {readAt === null && <strong className="unread">{t.messages.unread}</strong>} {t.messages.from}, <When at={sentAt} />
      </p>
      <p className="as-written" dir="auto">
        {text}
      </p>
      {failure && <Failure failure={failure} />}
      {readAt === null && (
        <div>
          <Button busy={busy} onClick={() => void run(mark)}>
            {t.messages.markRead}
          </Button>
        </div>
      )}
    </li>
  );
}
