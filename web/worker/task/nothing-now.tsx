import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '../../ui/button.js';
import { clock } from '../here.js';
import { hrefOf } from '../route.js';
import { t } from '../words.js';
import type { DeskState } from './desk-state.js';

/** Always an answer to "why nothing?", with what to do about it. */
export function NothingNow({ state, look }: { state: Extract<DeskState, { at: 'nothing' }>; look: () => void }): ReactNode {
  const known = state.reasons.flatMap(({ code, count }) => {
    const words = t.nothing.reasons[code]?.(count ?? 0);
    return words === undefined ? [] : [{ code, ...words }];
  });
  return (
    <section className="stack">
      <h1>{t.nothing.title}</h1>
      {known.length === 0 && <p>{t.nothing.unknownReason}</p>}
      <ul className="stack reasons">
        {known.map(({ code, why, todo }) => (
          <li key={code}>
            <p>{why}</p>
            <p className="soft">
              {todo} <Way code={code} />
            </p>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button kind="filled" busy={state.looking} onClick={look}>
          {state.looking ? t.nothing.looking : t.nothing.lookAgain}
        </Button>
        <p className="small soft figures">
          <Countdown until={state.retryAt} />
        </p>
      </div>
    </section>
  );
}

function Way({ code }: { code: string }): ReactNode {
  if (code === 'not_qualified') return <a href={hrefOf('training')}>{t.nothing.toTraining}</a>;
  if (code === 'filters') return <a href={hrefOf('account')}>{t.nothing.toAccount}</a>;
  if (code === 'suspended' || code === 'blocked') return <a href={hrefOf('record')}>{t.nothing.toRecord}</a>;
  return null;
}

function Countdown({ until }: { until: number }): ReactNode {
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(clock.now()), 1000);
    return () => window.clearInterval(timer);
  }, []);
  const seconds = Math.ceil((until - now) / 1000);
  return seconds > 0 ? t.nothing.againIn(seconds) : t.nothing.againWhenBack;
}
