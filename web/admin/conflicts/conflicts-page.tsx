import { SegmentedControl } from '@mantine/core';
import { type ReactNode, useState } from 'react';
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
import { useKeys } from '../disputes/use-keys.js';
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
      {data !== undefined && <Cases conflicts={data.items} />}
      <Pager nextCursor={data?.nextCursor ?? null} />
    </Page>
  );
}

/** One of them is under the hand: decide, and the next one is. */
function Cases({ conflicts }: { conflicts: readonly Conflict[] }): ReactNode {
  const [resolved, setResolved] = useState<readonly string[]>([]);
  const [place, setPlace] = useState(0);
  // The list is read again after each, but until then it still holds what was resolved here.
  const shown = conflicts.filter(({ id, status }) => status === 'resolved' || !resolved.includes(id));
  const here = Math.min(place, shown.length - 1);
  const isOpen = shown[here]?.status === 'open';
  const move = (step: number): void => setPlace(Math.max(0, Math.min(shown.length - 1, here + step)));
  useKeys(isOpen ? { j: () => move(1), k: () => move(-1) } : {});
  return (
    <>
      {isOpen && <p className="soft small">{texts.keys}</p>}
      {shown.map((conflict, n) => (
        <ConflictCase
          key={conflict.id}
          conflict={conflict}
          current={isOpen && n === here}
          onResolved={() => setResolved([...resolved, conflict.id])}
        />
      ))}
    </>
  );
}
