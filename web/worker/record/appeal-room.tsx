import { type ReactNode, useRef, useState } from 'react';
import { newIdempotencyKey } from '../../api/client.js';
import type { Appeal } from '../../api/shapes.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { TextArea } from '../../ui/field.js';
import { Failure } from '../failure.js';
import { client } from '../here.js';
import { hrefOf } from '../route.js';
import { useAttempt } from '../use-attempt.js';
import { formats, t } from '../words.js';

type About = Appeal['about'];

const SHORTEST_TEXT = 10;

/** #appeal/about/assignment: says to a person what should be looked at again. */
export function AppealRoom({ about: [about, assignmentId] }: { about: readonly string[] }): ReactNode {
  const topic: About = about !== undefined && about in t.appeal.abouts ? (about as About) : 'answer';
  const [text, setText] = useState('');
  const [short, setShort] = useState(false);
  const [sent, setSent] = useState<Pick<Appeal, 'dueAt'> | null>(null);
  const { busy, failure, run } = useAttempt();
  // One key for the text as it stands: a second try with the same text is the same objection.
  const key = useRef(newIdempotencyKey());
  const send = async (): Promise<void> => {
    const body = { about: topic, text: text.trim(), ...(assignmentId !== undefined && { assignmentId }) };
    const reply = await client.send<Appeal>({ method: 'POST', path: '/workers/me/appeals', body, idempotencyKey: key.current });
    setSent(reply.body);
  };
  if (sent !== null) {
    return (
      <Banner tone="good" title={t.appeal.sent} actions={<a href={hrefOf('record')}>{t.record.title}</a>}>
        {t.appeal.due(formats.exact(Date.parse(sent.dueAt)))}
      </Banner>
    );
  }
  return (
    <form
      className="narrow stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const tooShort = text.trim().length < SHORTEST_TEXT;
        setShort(tooShort);
        if (!tooShort) void run(send);
      }}
    >
      <h1>{t.appeal.title}</h1>
      <p className="soft">{t.appeal.abouts[topic]}</p>
      <TextArea
        label={t.appeal.text}
        hint={t.appeal.textHint}
        wrong={short ? t.appeal.tooShort : undefined}
        dir="auto"
        rows={6}
        maxLength={2000}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          key.current = newIdempotencyKey();
        }}
      />
      {failure && <Failure failure={failure} />}
      <div className="row">
        <Button kind="filled" type="submit" busy={busy}>
          {busy ? t.appeal.sending : t.appeal.send}
        </Button>
        <a className="button button-bare" href={hrefOf('record')}>
          {t.back}
        </a>
      </div>
    </form>
  );
}
