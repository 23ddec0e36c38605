import { Button, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Problem } from '../../api/problem.js';
import { useGet } from '../../office/api/use-get.js';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import { type Column, DataTable } from '../../office/pieces/data-table.js';
import { Section } from '../../office/pieces/page.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import { ShownOnce } from '../../office/pieces/shown-once.js';
import { State } from '../../office/pieces/state.js';
import { say } from '../../office/pieces/toast.js';
import { When } from '../../office/pieces/when.js';
import type { AlertWebhook } from './alert.js';
import { texts } from './texts.js';

const words = texts.webhooks;

const COLUMNS: readonly Column<AlertWebhook>[] = [
  { head: words.columns.url, long: true, cell: ({ url }) => <code>{url}</code> },
  { head: words.columns.last, long: true, cell: (webhook) => <Latest webhook={webhook} /> },
  { head: words.columns.act, cell: (webhook) => <Acts webhook={webhook} /> },
];

export function AlertWebhooks(): ReactNode {
  const { data, problem, again } = useGet<{ items: readonly AlertWebhook[] }>('/admin/alert-webhooks');
  const [adding, setAdding] = useState(false);
  const [secret, setSecret] = useState<string | null>(null);
  return (
    <Section title={words.title} lead={words.lead} beside={<Button onClick={() => setAdding(true)}>{words.add}</Button>}>
      <ProblemNote problem={problem} again={again} />
      {data?.items.length === 0 && <p className="soft">{words.none}</p>}
      {problem === undefined && data?.items.length !== 0 && (
        <DataTable caption={words.title} columns={COLUMNS} rows={data?.items} keyOf={({ id }) => id} />
      )}
      {adding && (
        <AddWebhook
          onMade={(made) => {
            setSecret(made);
            setAdding(false);
          }}
          onClose={() => setAdding(false)}
        />
      )}
      {secret !== null && (
        <ShownOnce title={words.secretTitle} secret={secret} onClose={() => setSecret(null)}>
          {words.secretText}
        </ShownOnce>
      )}
    </Section>
  );
}

function Latest({ webhook: { lastAt, lastDelivered, lastAnswerStatus, lastError } }: { webhook: AlertWebhook }): ReactNode {
  if (lastAt === null) return <span className="soft">{words.never}</span>;
  return (
    <>
      {lastDelivered ? (
        <State tone="good">{words.delivered}</State>
      ) : (
        <State tone="bad">{words.failed(lastError ?? String(lastAnswerStatus ?? ''))}</State>
      )}{' '}
      <When at={lastAt} />
    </>
  );
}

function Acts({ webhook: { id, url } }: { webhook: AlertWebhook }): ReactNode {
  const [removing, setRemoving] = useState(false);
  const { send, busy, problem } = useSend();
  const path = `/admin/alert-webhooks/${id}`;
  const test = async (): Promise<void> => {
    const sent = await send<{ delivered: boolean; status: number | null; error: string | null }>({ method: 'POST', path: `${path}/test` });
    if (sent === undefined) return;
    const { delivered, status, error } = sent.body;
    say(delivered ? words.tested(status ?? 0) : words.notTested(error ?? String(status)));
  };
  const remove = async (): Promise<void> => {
    if ((await send({ method: 'DELETE', path })) === undefined) return;
    say(words.removed);
    setRemoving(false);
  };
  return (
    <span className="row">
      <Button size="xs" loading={busy} aria-label={`${words.test}: ${url}`} onClick={() => void test()}>
        {words.test}
      </Button>
      <Button size="xs" aria-label={`${words.remove}: ${url}`} onClick={() => setRemoving(true)}>
        {words.remove}
      </Button>
      {removing && (
        <Ask
          title={words.removeTitle}
          verb={words.remove}
          grave
          busy={busy}
          problem={problem}
          onClose={() => setRemoving(false)}
          onYes={() => void remove()}
        >
          <p>{words.removeText}</p>
        </Ask>
      )}
    </span>
  );
}

function AddWebhook({ onMade, onClose }: { onMade: (secret: string) => void; onClose: () => void }): ReactNode {
  const [url, setUrl] = useState('');
  const { send, busy, problem } = useSend();
  const add = async (): Promise<void> => {
    const made = await send<{ secret: string }>({ method: 'POST', path: '/admin/alert-webhooks', body: { url } }, { secret: true });
    if (made !== undefined) onMade(made.body.secret);
  };
  return (
    <Ask title={words.add} verb={words.verb} busy={busy} problem={problem} onClose={onClose} onYes={() => void add()}>
      <TextInput
        label={words.url}
        description={words.urlHint}
        type="url"
        placeholder="https://alarm.example.org/nonet"
        required
        withAsterisk={false}
        data-autofocus
        value={url}
        error={problem instanceof Problem ? problem.about('url') : undefined}
        onChange={(event) => setUrl(event.currentTarget.value)}
      />
    </Ask>
  );
}
