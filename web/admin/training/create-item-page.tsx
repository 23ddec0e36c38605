import { type ReactNode, useState } from 'react';
import { go } from '../../office/address/address.js';
import { useFilters } from '../../office/address/use-address.js';
import { useSend } from '../../office/api/use-send.js';
import { Page } from '../../office/pieces/page.js';
import { say } from '../../office/pieces/toast.js';
import { emptyItem, type ItemDraft, requestOf } from './item-draft.js';
import { ItemForm } from './item-form.js';
import { texts } from './texts.js';

export function CreateItemPage(): ReactNode {
  const filters = useFilters();
  const [start] = useState(() => emptyItem(filters.get('stage') === 'test' ? 'test' : 'practice'));
  const { send, busy, problem } = useSend();
  const create = async (draft: ItemDraft): Promise<void> => {
    const made = await send({ method: 'POST', path: '/admin/training-items', body: requestOf(draft) });
    if (made === undefined) return;
    say(texts.form.created);
    go(draft.stage === 'test' ? '/admin/training?stage=test' : '/admin/training');
  };
  return (
    <Page title={texts.form.newTitle} within={{ to: '/admin/training', label: texts.title }}>
      <ItemForm start={start} verb={texts.form.create} busy={busy} problem={problem} onSend={(draft) => void create(draft)} />
    </Page>
  );
}
