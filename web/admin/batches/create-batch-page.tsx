import type { ReactNode } from 'react';
import { go } from '../../office/address/address.js';
import { useSend } from '../../office/api/use-send.js';
import { Page } from '../../office/pieces/page.js';
import { say } from '../../office/pieces/toast.js';
import type { Batch } from '../../office/shapes/batch.js';
import { type BatchDraft, CreateBatchForm, requestOf } from './create-batch-form.js';
import { texts } from './texts.js';

export function CreateBatchPage(): ReactNode {
  const { send, busy, problem } = useSend();
  const create = async (draft: BatchDraft): Promise<void> => {
    const made = await send<Batch>({ method: 'POST', path: '/batches', body: requestOf(draft) });
    if (made === undefined) return;
    say(texts.form.created);
    go(`/admin/batches/${made.body.id}`);
  };
  return (
    <Page title={texts.form.title} within={{ to: '/admin/batches', label: texts.title }}>
      <CreateBatchForm busy={busy} problem={problem} onCreate={(draft) => void create(draft)} />
    </Page>
  );
}
