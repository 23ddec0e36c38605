import type { ReactNode } from 'react';
import { useGet } from '../../office/api/use-get.js';
import { type Column, DataTable } from '../../office/pieces/data-table.js';
import { formats } from '../../office/pieces/formats.js';
import { Page } from '../../office/pieces/page.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import { State } from '../../office/pieces/state.js';
import { Banner } from '../../ui/banner.js';
import { FailedJobs } from './failed-jobs.js';
import type { QueueState, QueueStates } from './queue.js';
import { texts } from './texts.js';

const EVERY_MS = 5_000;
const count = (value: number | null): ReactNode => (value === null ? <span className="soft">–</span> : formats.number(value));

const COLUMNS: readonly Column<QueueState>[] = [
  { head: texts.columns.name, cell: ({ name }) => texts.names[name] ?? name },
  { head: texts.columns.messages, figure: true, cell: ({ messages }) => count(messages) },
  { head: texts.columns.unsent, figure: true, spare: true, cell: ({ unsent }) => count(unsent) },
  {
    head: texts.columns.oldest,
    figure: true,
    cell: ({ oldestSeconds }) => (oldestSeconds === null ? count(null) : texts.seconds(oldestSeconds)),
  },
  { head: texts.columns.waiting, figure: true, cell: ({ waiting }) => count(waiting) },
  { head: texts.columns.active, figure: true, cell: ({ active }) => count(active) },
  { head: texts.columns.delayed, figure: true, spare: true, cell: ({ delayed }) => count(delayed) },
  {
    head: texts.columns.failed,
    figure: true,
    cell: ({ failed }) => (failed !== null && failed > 0 ? <State tone="bad">{formats.number(failed)}</State> : count(failed)),
  },
];

export function QueuesPage(): ReactNode {
  const { data, problem, again } = useGet<QueueStates>('/admin/queues', {}, () => EVERY_MS);
  return (
    <Page title={texts.title} lead={texts.lead} beside={data !== undefined && <State>{texts.backend[data.backend]}</State>}>
      <ProblemNote problem={problem} again={again} />
      {data?.answers === false && (
        <Banner tone="warn" title={texts.away}>
          {texts.awayText}
        </Banner>
      )}
      {(data !== undefined || problem === undefined) && (
        <DataTable caption={texts.title} columns={COLUMNS} rows={data?.items} keyOf={({ name }) => name} />
      )}
      {data?.items
        .filter(({ failed }) => failed !== null && failed > 0)
        .map(({ name, failed }) => (
          <FailedJobs key={name} name={name} count={failed ?? 0} />
        ))}
    </Page>
  );
}
