import { type ReactNode, useState } from 'react';
import { newIdempotencyKey } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../failure.js';
import { ShowFetched } from '../fetched.js';
import { client } from '../here.js';
import { hrefOf } from '../route.js';
import { useAttempt } from '../use-attempt.js';
import { useFetched } from '../use-fetched.js';
import { t } from '../words.js';
import type { Work } from '../work.js';
import { HitFacts } from './hit-facts.js';
import { HitForm } from './hit-form.js';
import { HitFrame } from './hit-frame.js';
import type { Hit, Holding } from './shapes.js';

/** A HIT in front of taking it. */
export function PreviewPage({ id, work }: { id: string; work: Work }): ReactNode {
  const { fetched, again } = useFetched<Hit>(`/hits/${id}`);
  return (
    <div className="stack-wide">
      <ShowFetched fetched={fetched} what={t.waiting.hits} again={again}>
        {(hit) => (
          <>
            <HitFacts hit={hit} />
            <Take id={id} work={work} />
            {(hit.frame !== null || hit.form !== null) && <p className="small soft">{t.hits.preview}</p>}
            {hit.frame !== null && <HitFrame hit={hit} frame={hit.frame} />}
            {hit.form !== null && <HitForm parts={hit.form} />}
          </>
        )}
      </ShowFetched>
      <p>
        <a href={hrefOf('hits')}>{t.hits.another}</a>
      </p>
    </div>
  );
}

function Take({ id, work }: { id: string; work: Work }): ReactNode {
  const { busy, failure, run } = useAttempt();
  const [key] = useState(newIdempotencyKey);
  const take = async (): Promise<void> => {
    const { body } = await client.send<Holding>({ method: 'POST', path: `/hits/${id}/assignments`, body: {}, idempotencyKey: key });
    work.desk.rest();
    // A look-up is answered on the desk, which finds it in hand.
    location.hash = body.lookup === null ? hrefOf('hits', 'held', body.id) : hrefOf('task');
  };
  const swap = async (): Promise<void> => {
    await work.desk.putAside();
    await take();
  };
  if (failure instanceof Problem && failure.assignmentId !== undefined) {
    return <InHand assignmentId={failure.assignmentId} work={work} busy={busy} swap={() => void run(swap)} />;
  }
  return (
    <>
      {failure && <Failure failure={failure} />}
      <div>
        <Button kind="filled" busy={busy} onClick={() => void run(take)}>
          {t.hits.take}
        </Button>
      </div>
    </>
  );
}

interface InHandProps {
  assignmentId: string;
  work: Work;
  busy: boolean;
  swap: () => void;
}

function InHand({ assignmentId, work, busy, swap }: InHandProps): ReactNode {
  const desk = work.desk.state.get();
  if (desk.at === 'task' && desk.task.id === assignmentId) {
    const { athlete } = desk.task.state.get().assignment;
    const actions = (
      <Button kind="filled" busy={busy} onClick={swap}>
        {t.hits.swap}
      </Button>
    );
    return (
      <Banner title={t.hits.taskInHand(athlete.name)} actions={actions}>
        {t.hits.taskInHandBody}
      </Banner>
    );
  }
  const actions = (
    <a className="button" href={hrefOf('hits', 'held', assignmentId)}>
      {t.hits.goOn}
    </a>
  );
  return (
    <Banner title={t.hits.workInHand} actions={actions}>
      {t.hits.workInHandBody}
    </Banner>
  );
}
