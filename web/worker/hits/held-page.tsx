import { type ReactNode, useEffect, useState } from 'react';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../failure.js';
import { ShowFetched } from '../fetched.js';
import { client, clock } from '../here.js';
import { hrefOf } from '../route.js';
import { AskPanel } from '../task/ask-panel.js';
import { LeaseBar } from '../task/lease-bar.js';
import { useAttempt } from '../use-attempt.js';
import { useFetched } from '../use-fetched.js';
import { formats, t } from '../words.js';
import type { Work } from '../work.js';
import { HitFacts } from './hit-facts.js';
import { HitFrame } from './hit-frame.js';
import { SendForm } from './send-form.js';
import type { Holding } from './shapes.js';

/** A HIT in hand, until it is sent, given back or out of time. */
export function HeldPage({ id, work }: { id: string; work: Work }): ReactNode {
  const { fetched, again } = useFetched<Holding>(`/hit-assignments/${id}`);
  return (
    <div className="stack-wide">
      <ShowFetched fetched={fetched} what={t.waiting.hits} again={again}>
        {(holding) => <Held key={holding.status} holding={holding} work={work} again={again} />}
      </ShowFetched>
      <p>
        <a href={hrefOf('hits')}>{t.hits.another}</a>
      </p>
    </div>
  );
}

interface HeldProps {
  holding: Holding;
  work: Work;
  /** Asks the server how it stands. */
  again: () => void;
}

function Held({ holding, work, again }: HeldProps): ReactNode {
  const { id, status, deadline, hit, lookup } = holding;
  const [leaving, setLeaving] = useState(false);
  useAt(Date.parse(deadline), again);
  useEffect(() => {
    if (lookup !== null && status === 'accepted') location.hash = hrefOf('task');
    else if (status !== 'accepted') void work.learn();
  }, [lookup, status, work]);
  if (status !== 'accepted') return <Ended holding={holding} />;
  return (
    <>
      <LeaseBar expiresAt={deadline} leaseMs={hit.assignmentSeconds * 1000} />
      <HitFacts hit={hit} />
      {leaving ? (
        <GiveBack id={id} done={again} back={() => setLeaving(false)} />
      ) : (
        <div>
          <Button onClick={() => setLeaving(true)}>{t.hits.giveBack}</Button>
        </div>
      )}
      {hit.frame !== null && (
        <>
          <p className="small soft">{t.hits.pageBelow}</p>
          <HitFrame hit={hit} frame={hit.frame} moved={again} />
        </>
      )}
      {hit.form !== null && <SendForm path={`/hit-assignments/${id}/submission`} parts={hit.form} sent={again} />}
    </>
  );
}

function Ended({ holding: { status, hit, autoApproveAt, feedback } }: { holding: Holding }): ReactNode {
  if (status === 'abandoned') {
    return (
      <Banner tone="warn" title={t.hits.over}>
        {t.hits.overBody}
      </Banner>
    );
  }
  const reward = formats.money(hit.reward);
  const sent =
    autoApproveAt === null ? t.hits.sentPlain(reward) : t.hits.sentBody(reward, formats.ago(Date.parse(autoApproveAt), clock.now()));
  return (
    <>
      <HitFacts hit={hit} />
      <Banner tone={status === 'rejected' ? 'bad' : 'good'} title={status === 'submitted' ? t.hits.sent : t.hits.statuses[status]}>
        {status === 'submitted' && sent}
        {feedback !== null && <p dir="auto">{t.hits.said(feedback)}</p>}
      </Banner>
    </>
  );
}

function GiveBack({ id, done, back }: { id: string; done: () => void; back: () => void }): ReactNode {
  const { busy, failure, run } = useAttempt();
  const giveBack = async (): Promise<void> => {
    await client.send({ method: 'POST', path: `/hit-assignments/${id}/return`, body: {} });
    done();
  };
  return (
    <AskPanel title={t.hits.giveBackTitle} body={t.hits.giveBackBody}>
      {failure && <Failure failure={failure} />}
      <div className="row">
        <Button busy={busy} autoFocus onClick={() => void run(giveBack)}>
          {t.hits.giveBack}
        </Button>
        <Button kind="bare" onClick={back}>
          {t.back}
        </Button>
      </div>
    </AskPanel>
  );
}

/** Calls back once that moment has come, by the server's clock. */
function useAt(moment: number, then: () => void): void {
  useEffect(() => {
    // A longer wait than a timer can count is no wait of this page.
    const left = Math.min(moment - clock.now() + 500, 2 ** 31 - 1);
    if (left <= 0) return undefined;
    const timer = window.setTimeout(then, left);
    return () => window.clearTimeout(timer);
  }, [moment, then]);
}
