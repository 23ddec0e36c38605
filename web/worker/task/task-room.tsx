import { type ReactNode, useEffect, useRef } from 'react';
import type { WorkerMe } from '../../api/shapes.js';
import { useStore } from '../../ui/use-store.js';
import { Waiting } from '../../ui/waiting.js';
import { Failure } from '../failure.js';
import { hrefOf } from '../route.js';
import { t } from '../words.js';
import type { Work } from '../work.js';
import type { DeskState } from './desk-state.js';
import { LastAnswer } from './last-answer.js';
import { NothingNow } from './nothing-now.js';
import { Stopped } from './stopped.js';
import { TaskCard } from './task-card.js';

/** So many answers in, the rules are folded away. */
const NEWCOMER_ANSWERS = 3;

/** The desk: a task, or why there is none. */
export function TaskRoom({ work, showKeys }: { work: Work; showKeys: () => void }): ReactNode {
  const last = useStore(work.desk.last);
  return (
    <>
      <LastAnswer last={last} />
      <OnDesk work={work} showKeys={showKeys} />
    </>
  );
}

function OnDesk({ work, showKeys }: { work: Work; showKeys: () => void }): ReactNode {
  const state = useStore(work.desk.state);
  const me = useStore(work.me);
  const following = useFollowing(state.at === 'task');
  if (state.at !== 'task') return <NoTask state={state} work={work} me={me} />;
  const newcomer = me !== null && me.answered < NEWCOMER_ANSWERS;
  return <TaskCard key={state.task.id} task={state.task} newcomer={newcomer} following={following} showKeys={showKeys} />;
}

interface NoTaskProps {
  state: Exclude<DeskState, { at: 'task' }>;
  work: Work;
  me: WorkerMe | null;
}

function NoTask({ state, work, me }: NoTaskProps): ReactNode {
  switch (state.at) {
    case 'opening':
      return <Waiting what={t.waiting.task} alone />;
    case 'resting':
      return <Reopened open={() => void work.desk.open()} />;
    case 'elsewhere':
      return <HitInHand workId={state.workId} />;
    case 'nothing':
      return <NothingNow state={state} look={() => void work.desk.claim()} />;
    case 'untrained':
      return <Untrained withdrawnBecause={me?.statusReason ?? null} />;
    case 'stopped':
      return <Stopped code={state.code} me={me} />;
    case 'failed':
      return <Failure failure={state.failure} retry={() => void work.desk.open()} />;
  }
}

/** Back from other work. */
function Reopened({ open }: { open: () => void }): ReactNode {
  useEffect(open, [open]);
  return <Waiting what={t.waiting.task} alone />;
}

function HitInHand({ workId }: { workId: string }): ReactNode {
  return (
    <section className="stack">
      <h1>{t.hitInHand.title}</h1>
      <p>{t.hitInHand.body}</p>
      <div>
        <a className="button button-filled" href={hrefOf('hits', 'held', workId)}>
          {t.hitInHand.open}
        </a>
      </div>
    </section>
  );
}

/** Nobody is sent back to the test without being told why. */
function Untrained({ withdrawnBecause: reason }: { withdrawnBecause: string | null }): ReactNode {
  return (
    <section className="stack">
      <h1>{reason === null ? t.untrained.title : t.untrained.withdrawnTitle}</h1>
      {reason !== null && <p className="as-written">{t.untrained.withdrawn(reason)}</p>}
      <p>{reason === null ? t.untrained.body : t.untrained.withdrawnBody}</p>
      <div>
        <a className="button button-filled" href={hrefOf('training')}>
          {reason === null ? t.untrained.start : t.untrained.startTest}
        </a>
      </div>
    </section>
  );
}

/** False for the first card, true for those after it. */
function useFollowing(hasTask: boolean): boolean {
  const seen = useRef(false);
  const following = seen.current;
  useEffect(() => {
    if (hasTask) seen.current = true;
  }, [hasTask]);
  return following;
}
