import { type ReactNode, useRef, useState } from 'react';
import { newIdempotencyKey } from '../../api/client.js';
import { Banner } from '../../ui/banner.js';
import { Button } from '../../ui/button.js';
import { Failure } from '../failure.js';
import { client } from '../here.js';
import { useAttempt } from '../use-attempt.js';
import { t } from '../words.js';

/** The least that is paid out, in USD; the server refuses less. */
const SMALLEST = '1.00';

/** Asks for the whole balance. */
export function PayoutRequest({ balance, requested }: { balance: string; requested: () => void }): ReactNode {
  const { busy, failure, run } = useAttempt();
  const [done, setDone] = useState(false);
  // Kept while a try may have got through without our hearing of it; a new one for the next request.
  const key = useRef(newIdempotencyKey());
  // No amount means the whole balance, so a credit that comes in meanwhile is not left behind.
  const ask = async (): Promise<void> => {
    await client.send({ method: 'POST', path: '/workers/me/payouts', body: {}, idempotencyKey: key.current });
    key.current = newIdempotencyKey();
    setDone(true);
    requested();
  };
  return (
    <div className="stack">
      {done && <Banner tone="good" title={t.pay.requested} />}
      {failure && <Failure failure={failure} />}
      {Number(balance) >= Number(SMALLEST) ? (
        <div className="stack-close">
          <div>
            <Button kind="filled" busy={busy} onClick={() => void run(ask)}>
              {busy ? t.pay.requesting : t.pay.request(balance)}
            </Button>
          </div>
          <p className="small soft">{t.pay.requestHint}</p>
        </div>
      ) : (
        !done && <p className="soft">{t.pay.tooSmall(SMALLEST)}</p>
      )}
    </div>
  );
}
