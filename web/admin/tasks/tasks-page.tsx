import type { ReactNode } from 'react';
import type { Page as PageOf } from '../../api/shapes.js';
import { Link } from '../../office/address/link.js';
import { useFilters } from '../../office/address/use-address.js';
import { useGet } from '../../office/api/use-get.js';
import type { Column } from '../../office/pieces/data-table.js';
import { Empty } from '../../office/pieces/empty.js';
import { confidence } from '../../office/pieces/formats.js';
import { AnswerText } from '../../office/pieces/handle.js';
import { Listing } from '../../office/pieces/listing.js';
import { Page } from '../../office/pieces/page.js';
import { PlatformName } from '../../office/pieces/platforms.js';
import { TaskState } from '../../office/pieces/task-state.js';
import { When } from '../../office/pieces/when.js';
import type { Task } from '../../office/shapes/task.js';
import { TaskFilters } from './task-filters.js';
import { texts } from './texts.js';

const COLUMNS: readonly Column<Task>[] = [
  {
    head: texts.columns.athlete,
    long: true,
    cell: ({ id, athlete }) => (
      <Link className="row-link" to={`/admin/tasks/${id}`}>
        {athlete.name}
      </Link>
    ),
  },
  { head: texts.columns.platform, cell: ({ platform }) => <PlatformName platform={platform} /> },
  { head: texts.columns.status, cell: ({ status }) => <TaskState status={status} /> },
  {
    head: texts.columns.answer,
    cell: ({ decision, platform }) => decision?.answer?.kind === 'handle' && <AnswerText platform={platform} answer={decision.answer} />,
  },
  { head: texts.columns.agreed, figure: true, cell: ({ decision }) => decision && `${decision.agreed} / ${decision.ballots}` },
  { head: texts.columns.confidence, figure: true, cell: ({ decision }) => decision?.confidence != null && confidence(decision.confidence) },
  { head: texts.columns.created, spare: true, cell: ({ createdAt }) => <When at={createdAt} /> },
];

const FILTERS = ['batch', 'status', 'platform', 'q'] as const;

export function TasksPage(): ReactNode {
  const filters = useFilters();
  const asked = Object.fromEntries(FILTERS.map((name) => [name, filters.get(name)]));
  const filtered = FILTERS.some((name) => asked[name] !== undefined);
  const got = useGet<PageOf<Task>>('/tasks', { ...asked, cursor: filters.get('cursor') });
  return (
    <Page title={texts.title} lead={texts.lead}>
      <TaskFilters />
      <Listing caption={texts.title} got={got} columns={COLUMNS} keyOf={({ id }) => id} empty={<NoTasks filtered={filtered} />} />
    </Page>
  );
}

function NoTasks({ filtered }: { filtered: boolean }): ReactNode {
  if (filtered) return <Empty title={texts.empty.filtered} actions={<Link to="/admin/tasks">{texts.empty.unfilter}</Link>} />;
  return <Empty title={texts.empty.title}>{texts.empty.text}</Empty>;
}
