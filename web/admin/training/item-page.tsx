import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useGet } from '../../office/api/use-get.js';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import { Page } from '../../office/pieces/page.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import { State } from '../../office/pieces/state.js';
import { say } from '../../office/pieces/toast.js';
import { texts as office } from '../../office/texts.js';
import { Waiting } from '../../ui/waiting.js';
import { draftOf, type ItemDraft, requestOf } from './item-draft.js';
import { ItemForm } from './item-form.js';
import { texts } from './texts.js';
import type { TrainingItem } from './training-item.js';

const WITHIN = { to: '/admin/training', label: texts.title };

export function ItemPage({ id }: { id: string }): ReactNode {
  const { data: item, problem, again } = useGet<TrainingItem>(`/admin/training-items/${id}`);
  if (item === undefined) {
    return (
      <Page title={texts.title} within={WITHIN}>
        {problem === undefined ? <Waiting what={office.waiting} /> : <ProblemNote problem={problem} again={again} />}
      </Page>
    );
  }
  return (
    <Page
      title={item.athlete.name}
      within={WITHIN}
      beside={item.retiredAt === null ? <State tone="good">{texts.state.inUse}</State> : <State>{texts.state.retired}</State>}
      actions={<Use item={item} />}
    >
      <Change key={JSON.stringify(item)} item={item} />
    </Page>
  );
}

function Change({ item }: { item: TrainingItem }): ReactNode {
  const [start] = useState(() => draftOf(item));
  const { send, busy, problem } = useSend();
  const save = async (draft: ItemDraft): Promise<void> => {
    const done = await send({ method: 'PATCH', path: `/admin/training-items/${item.id}`, body: requestOf(draft) });
    if (done !== undefined) say(texts.form.saved);
  };
  return <ItemForm start={start} verb={texts.form.save} busy={busy} problem={problem} onSend={(draft) => void save(draft)} />;
}

/** Takes a case out of use, or brings it back. */
function Use({ item }: { item: TrainingItem }): ReactNode {
  const [asked, setAsked] = useState(false);
  const { send, busy, problem } = useSend();
  const retire = async (retired: boolean): Promise<void> => {
    const done = await send({ method: 'PATCH', path: `/admin/training-items/${item.id}`, body: { retired } });
    if (done === undefined) return;
    setAsked(false);
    say(retired ? texts.retire.done : texts.restore.done);
  };
  if (item.retiredAt !== null) {
    return (
      <Button loading={busy} onClick={() => void retire(false)}>
        {texts.restore.button}
      </Button>
    );
  }
  return (
    <>
      <Button onClick={() => setAsked(true)}>{texts.retire.button}</Button>
      {asked && (
        <Ask
          title={texts.retire.title(item.athlete.name)}
          verb={texts.retire.verb}
          busy={busy}
          problem={problem}
          onClose={() => setAsked(false)}
          onYes={() => void retire(true)}
        >
          <p>{texts.retire.text}</p>
        </Ask>
      )}
    </>
  );
}
