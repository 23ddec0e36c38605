import { type ReactNode, useEffect } from 'react';
import type { Page as PageOf } from '../../api/shapes.js';
import { go } from '../../office/address/address.js';
import { useGet } from '../../office/api/use-get.js';
import { Empty } from '../../office/pieces/empty.js';
import { Page } from '../../office/pieces/page.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import type { Task } from '../../office/shapes/task.js';
import { texts as office } from '../../office/texts.js';
import { Waiting } from '../../ui/waiting.js';
import { DisputeDetail } from './dispute-detail.js';
import { DisputeList } from './dispute-list.js';
import { texts } from './texts.js';
import { useKeys } from './use-keys.js';

const EVERY_MS = 30_000;
const at = (id: string): string => `/admin/disputes/${id}`;

/** A list on the left, one dispute on the right: decide, and the next one is there. */
export function DisputesPage({ id }: { id: string | undefined }): ReactNode {
  const { data, problem, again } = useGet<PageOf<Task>>('/tasks', { status: 'disputed', limit: '100' }, () => EVERY_MS);
  return (
    <Page title={texts.title} lead={texts.lead}>
      <ProblemNote problem={problem} again={again} />
      {data !== undefined && <Mail page={data} id={id} />}
      {data === undefined && problem === undefined && <Waiting what={office.waiting} />}
    </Page>
  );
}

function Mail({ page: { items, nextCursor }, id }: { page: PageOf<Task>; id: string | undefined }): ReactNode {
  const place = items.findIndex((dispute) => dispute.id === id);
  const first = items[0]?.id;
  useEffect(() => {
    if (id === undefined && first !== undefined) go(at(first), { replace: true });
  }, [id, first]);
  const move = (step: number): void => {
    const there = items[Math.min(items.length - 1, Math.max(0, place + step))];
    if (there !== undefined) go(at(there.id), { replace: true });
  };
  useKeys({ j: () => move(1), k: () => move(-1) });
  const settled = (): void => {
    const next = items[place + 1] ?? items[place - 1];
    go(next === undefined ? '/admin/disputes' : at(next.id), { replace: true });
  };
  if (id === undefined) return items.length === 0 && <Empty title={texts.empty.title}>{texts.empty.text}</Empty>;
  return (
    <div className="mail">
      <DisputeList disputes={items} more={nextCursor !== null} current={id} />
      <DisputeDetail key={id} id={id} onSettled={settled} />
    </div>
  );
}
