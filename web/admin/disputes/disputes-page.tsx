import { type ReactNode, useEffect, useState } from 'react';
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
  // The list is read again after each, but until then it still holds what was settled here.
  const [settled, setSettled] = useState<readonly string[]>([]);
  const waiting = items.filter((dispute) => !settled.includes(dispute.id));
  const place = waiting.findIndex((dispute) => dispute.id === id);
  const first = waiting[0]?.id;
  useEffect(() => {
    if (id === undefined && first !== undefined) go(at(first), { replace: true });
  }, [id, first]);
  const move = (step: number): void => {
    const there = waiting[Math.min(waiting.length - 1, Math.max(0, place + step))];
    if (there !== undefined) go(at(there.id), { replace: true });
  };
  useKeys({ j: () => move(1), k: () => move(-1) });
  const next = waiting[place + 1] ?? waiting[place - 1];
  const goOn = (done: string): void => {
    setSettled([...settled, done]);
    go(next === undefined ? '/admin/disputes' : at(next.id), { replace: true });
  };
  if (id === undefined) return waiting.length === 0 && <Empty title={texts.empty.title}>{texts.empty.text}</Empty>;
  return (
    <div className="mail">
      <DisputeList disputes={waiting} more={nextCursor !== null} current={id} />
      <DisputeDetail key={id} id={id} onSettled={() => goOn(id)} />
    </div>
  );
}
