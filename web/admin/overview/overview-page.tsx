import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { go } from '../../office/address/address.js';
import { useGet } from '../../office/api/use-get.js';
import { Empty } from '../../office/pieces/empty.js';
import { formats } from '../../office/pieces/formats.js';
import { Page, Section } from '../../office/pieces/page.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import type { Overview } from '../../office/shapes/overview.js';
import { texts as office } from '../../office/texts.js';
import { Waiting } from '../../ui/waiting.js';
import { FullProgress, totalOf } from '../batches/batch-progress.js';
import { LatestBatches } from './latest-batches.js';
import { OverTime } from './over-time.js';
import { texts } from './texts.js';
import { WhatWaits } from './what-waits.js';

const EVERY_MS = 15_000;

export function OverviewPage(): ReactNode {
  const { data: now, problem, again } = useGet<Overview>('/admin/overview', {}, () => EVERY_MS);
  return (
    <Page title={texts.title}>
      <ProblemNote problem={problem} again={again} />
      {now === undefined && problem === undefined && <Waiting what={office.waiting} />}
      {now !== undefined && (
        <>
          <WhatWaits now={now} />
          <Section title={texts.now.title}>
            <NowFigures now={now} />
          </Section>
          <AllTasks now={now} />
        </>
      )}
      <OverTime />
      <LatestBatches />
    </Page>
  );
}

function NowFigures({ now }: { now: Overview }): ReactNode {
  const figures: readonly (readonly [string, number])[] = [
    [texts.now.hour, now.answersLastHour],
    [texts.now.day, now.answersToday],
    [texts.now.workers, now.activeWorkersToday],
    [texts.now.leases, now.openLeases],
  ];
  return (
    <dl className="figure-row figure-row-large">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{formats.number(value)}</dd>
        </div>
      ))}
    </dl>
  );
}

function AllTasks({ now }: { now: Overview }): ReactNode {
  const create = <Button onClick={() => go('/admin/batches/new')}>{texts.tasks.create}</Button>;
  return (
    <Section title={texts.tasks.title}>
      {totalOf(now.tasks) === 0 ? (
        <Empty title={texts.tasks.none} actions={create}>
          {texts.tasks.noneText}
        </Empty>
      ) : (
        <FullProgress counts={now.tasks} tasksAt={(status) => `/admin/tasks?status=${status}`} />
      )}
    </Section>
  );
}
