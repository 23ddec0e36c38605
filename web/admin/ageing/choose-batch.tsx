import { Button, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Page } from '../../api/shapes.js';
import { useGet } from '../../office/api/use-get.js';
import { useSend } from '../../office/api/use-send.js';
import { PLATFORM_NAMES } from '../../office/pieces/platforms.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import { say } from '../../office/pieces/toast.js';
import type { Batch } from '../../office/shapes/batch.js';
import { texts } from './texts.js';

interface ChooseBatchProps {
  chosen: string | null;
  onChoose: (id: string | null) => void;
}

/** One of the batches that aren't closed, or one that is made for re-checks. */
export function ChooseBatch({ chosen, onChoose }: ChooseBatchProps): ReactNode {
  const { data } = useGet<Page<Batch>>('/batches', { limit: '1000' });
  const { send, busy, problem } = useSend();
  const make = async (): Promise<void> => {
    const body = { name: texts.madeName, platforms: Object.keys(PLATFORM_NAMES), reward: '0.05', policy: { confirm: 3 } };
    const made = await send<Batch>({ method: 'POST', path: '/batches', body });
    if (made === undefined) return;
    onChoose(made.body.id);
    await send({ method: 'PUT', path: '/admin/ageing', body: { batchId: made.body.id } });
    say(texts.made);
  };
  const batches = (data?.items ?? []).filter(({ id, status }) => status !== 'closed' || id === chosen);
  return (
    <div className="stack">
      <Select
        label={texts.batch}
        description={texts.batchHint}
        placeholder={texts.none}
        clearable
        searchable
        data={batches.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen}
        onChange={onChoose}
      />
      <ProblemNote problem={problem} />
      {chosen === null && (
        <div className="row">
          <Button size="xs" loading={busy} onClick={() => void make()}>
            {texts.make}
          </Button>
        </div>
      )}
    </div>
  );
}
