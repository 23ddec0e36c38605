import { type ReactNode, useEffect } from 'react';
import type { WorkerMe } from '../../api/shapes.js';
import { useStore } from '../../ui/use-store.js';
import { Waiting } from '../../ui/waiting.js';
import { t } from '../words.js';
import type { Work } from '../work.js';
import { AppealList } from './appeal-list.js';
import { CountsList } from './counts-list.js';
import { OwnAnswers } from './own-answers.js';
import { Sureness } from './sureness.js';
import { Stopped } from '../task/stopped.js';

/** The worker's record: somebody who is getting better at something. */
export function RecordRoom({ work }: { work: Work }): ReactNode {
  const me = useStore(work.me);
  useEffect(() => void work.learn(), [work]);
  return (
    <div className="stack-wide">
      <h1>{t.record.title}</h1>
      {me === null ? <Waiting what={t.waiting.record} /> : <About me={me} />}
      <OwnAnswers />
      <AppealList />
    </div>
  );
}

function About({ me }: { me: WorkerMe }): ReactNode {
  return (
    <>
      {(me.status === 'suspended' || me.status === 'blocked') && <Stopped code={me.status} me={me} level={2} />}
      <Sureness reliability={me.reliability} platforms={me.platforms} counts={me.counts} />
      <CountsList counts={me.counts} />
    </>
  );
}
