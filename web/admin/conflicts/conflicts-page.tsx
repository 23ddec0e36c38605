import { SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Page as PageOf } from '../../api/shapes.js';
import { useFilters } from '../../office/address/use-address.js';
import { useGet } from '../../office/api/use-get.js';
import { Empty } from '../../office/pieces/empty.js';
import { Page } from '../../office/pieces/page.js';
import { Pager } from '../../office/pieces/pager.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import type { Conflict } from '../../office/shapes/conflict.js';
import { texts as office } from '../../office/texts.js';
import { Waiting } from '../../ui/waiting.js';
import { ConflictCase } from './conflict-case.js';
import { texts } from './texts.js';

const WHICH = [
  { value: 'open', label: texts.filter.open },
  { value: 'resolved', label: texts.filter.resolved },
];

export function ConflictsPage(): ReactNode {
  const filters = useFilters();
  const status = filters.get('status') === 'resolved' ? 'resolved' : 'open';
  const { data, problem, again } = useGet<PageOf<Conflict>>('/conflicts', { status, limit: '20', cursor: filters.get('cursor') });
  return (
    <Page title={texts.title} lead={texts.lead}>
      <div className="row">
        <SegmentedControl
          aria-label={texts.filter.label}
          data={WHICH}
          value={status}
          onChange={(value) => filters.set({ status: value === 'open' ? undefined : value })}
        />
      </div>
      <ProblemNote problem={problem} again={again} />
      {data === undefined && problem === undefined && <Waiting what={office.waiting} />}
      {data?.items.length === 0 && <Empty title={texts.empty[status].title}>{texts.empty[status].text}</Empty>}
      {data?.items.map((conflict) => (
        <ConflictCase key={conflict.id} conflict={conflict} />
      ))}
      <Pager nextCursor={data?.nextCursor ?? null} />
    </Page>
  );
}
