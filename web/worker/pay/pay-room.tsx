import { type ReactNode, useEffect } from 'react';
import type { Payout, WorkerMe } from '../../api/shapes.js';
import { useStore } from '../../ui/use-store.js';
import { Waiting } from '../../ui/waiting.js';
import { useFetchedPages } from '../use-fetched.js';
import { formats, t } from '../words.js';
import type { Work } from '../work.js';
import { Ledger } from './ledger.js';
import { PayoutList } from './payout-list.js';
import { PayoutRequest } from './payout-request.js';

/** What was earned, how fast, where it went, and the way out for it. */
export function PayRoom({ work }: { work: Work }): ReactNode {
  const me = useStore(work.me);
  const payouts = useFetchedPages<Payout>('/workers/me/payouts');
  useEffect(() => void work.learn(), [work]);
  const requested = (): void => {
    payouts.again();
    void work.learn();
  };
  return (
    <div className="stack-wide">
      <h1>{t.pay.title}</h1>
      {me === null ? <Waiting what={t.waiting.pay} /> : <Balance me={me} requested={requested} />}
      <PayoutList payouts={payouts} />
      <Ledger balance={me?.balance ?? null} />
    </div>
  );
}

function Balance({ me, requested }: { me: WorkerMe; requested: () => void }): ReactNode {
  return (
    <section className="stack" aria-labelledby="balance">
      <div>
        <h2 className="small soft" id="balance">
          {t.pay.balance}
        </h2>
        <p className="sum figures">{formats.money(me.balance)}</p>
        <p className="small soft">{me.hourlyRate === null ? t.pay.noHourly : t.pay.hourly(me.hourlyRate)}</p>
      </div>
      <PayoutRequest balance={me.balance} requested={requested} />
    </section>
  );
}
