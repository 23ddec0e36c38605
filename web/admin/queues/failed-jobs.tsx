import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useGet } from '../../office/api/use-get.js';
import { useSend } from '../../office/api/use-send.js';
import { type Column, DataTable } from '../../office/pieces/data-table.js';
import { Section } from '../../office/pieces/page.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import { say } from '../../office/pieces/toast.js';
import { When } from '../../office/pieces/when.js';
import type { FailedJob } from './queue.js';
import { texts } from './texts.js';

/** The jobs of one queue that failed for good, read again when their number changes. */
export function FailedJobs({ name, count }: { name: string; count: number }): ReactNode {
  const { data, problem, again } = useGet<{ items: readonly FailedJob[] }>(`/admin/queues/${name}/failed`, { count: String(count) });
  const { send, busy, problem: refused } = useSend();
  const retry = async (path: string): Promise<void> => {
    const done = await send<{ retried: number }>({ method: 'POST', path: `/admin/queues/${name}/${path}` });
    if (done !== undefined) say(texts.failed.retried(done.body.retried));
  };
  const { columns } = texts.failed;
  const COLUMNS: readonly Column<FailedJob>[] = [
    { head: columns.reason, long: true, cell: ({ reason }) => reason },
    { head: columns.payload, long: true, spare: true, cell: ({ payload }) => <code>{JSON.stringify(payload)}</code> },
    { head: columns.attempts, figure: true, cell: ({ attempts }) => attempts },
    { head: columns.at, cell: ({ failedAt }) => failedAt !== null && <When at={failedAt} /> },
    {
      head: columns.act,
      cell: ({ id }) => (
        <Button size="xs" loading={busy} onClick={() => void retry(`failed/${encodeURIComponent(id)}/retry`)}>
          {texts.failed.one}
        </Button>
      ),
    },
  ];
  return (
    <Section
      title={texts.failed.title(texts.names[name] ?? name)}
      beside={
        <Button loading={busy} onClick={() => void retry('retry')}>
          {texts.failed.all}
        </Button>
      }
    >
      <ProblemNote problem={problem ?? refused} again={again} />
      {problem === undefined && (
        <DataTable caption={texts.failed.title(name)} columns={COLUMNS} rows={data?.items} keyOf={({ id }) => id} />
      )}
    </Section>
  );
}
