import type { ReactNode } from 'react';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../failure.js';
import { ShowFetched } from '../fetched.js';
import { client } from '../here.js';
import { hrefOf } from '../route.js';
import { useAttempt } from '../use-attempt.js';
import { useFetched } from '../use-fetched.js';
import { formats, t } from '../words.js';
import { SendForm } from './send-form.js';
import type { Qualification } from './shapes.js';

/** A requester's qualification: how one stands to it, how to ask for it, and its test. */
export function QualificationPage({ id }: { id: string }): ReactNode {
  const { fetched, again } = useFetched<Qualification>(`/qualifications/${id}`);
  return (
    <div className="stack-wide">
      <ShowFetched fetched={fetched} what={t.waiting.hits} again={again}>
        {(qualification) => (
          <>
            <div className="stack-close">
              <h1 dir="auto">{qualification.name}</h1>
              <p dir="auto" className="as-written">
                {qualification.description}
              </p>
            </div>
            <Standing qualification={qualification} />
            {mayAsk(qualification) && <Ask id={id} hasTest={qualification.hasTest} asked={again} />}
            {qualification.test !== null && (
              <>
                {qualification.testEndsAt !== null && (
                  <p className="small">{t.hits.qualification.until(formats.exact(Date.parse(qualification.testEndsAt)))}</p>
                )}
                <SendForm path={`/qualifications/${id}/answers`} parts={qualification.test} sent={again} />
              </>
            )}
          </>
        )}
      </ShowFetched>
      <p>
        <a href={hrefOf('hits')}>{t.hits.another}</a>
      </p>
    </div>
  );
}

const mayAsk = ({ held, request }: Qualification): boolean => !held && request !== 'started' && request !== 'pending';

function Standing({ qualification: { held, value, request, reason, hasTest } }: { qualification: Qualification }): ReactNode {
  const words = t.hits.qualification;
  if (held) return <Banner tone="good" title={value === null ? words.held : words.heldWith(value)} />;
  if (request === 'pending') return <Banner title={words.pending} />;
  if (request === 'rejected') {
    return (
      <Banner tone="warn" title={words.rejected}>
        {reason !== null && <p dir="auto">{words.reason(reason)}</p>}
      </Banner>
    );
  }
  return request === 'started' ? null : <p>{hasTest ? words.withTest : words.without}</p>;
}

function Ask({ id, hasTest, asked }: { id: string; hasTest: boolean; asked: () => void }): ReactNode {
  const { busy, failure, run } = useAttempt();
  const ask = async (): Promise<void> => {
    await client.send({ method: 'POST', path: `/qualifications/${id}/requests`, body: {} });
    asked();
  };
  return (
    <>
      {failure && <Failure failure={failure} />}
      <div>
        <Button kind="filled" busy={busy} onClick={() => void run(ask)}>
          {hasTest ? t.hits.qualification.begin : t.hits.qualification.ask}
        </Button>
      </div>
    </>
  );
}
