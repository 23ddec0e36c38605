import type { ReactNode } from 'react';
import type { Payout } from '../../api/shapes.js';
import { More } from '../fetched.js';
import type { FetchedPages } from '../use-fetched.js';
import { When } from '../when.js';
import { formats, t } from '../words.js';

export function PayoutList({ payouts: { fetched, more } }: { payouts: FetchedPages<Payout> }): ReactNode {
  if (fetched.at !== 'here' || fetched.value.length === 0) return null;
  return (
    <section className="stack-close" aria-labelledby="payouts">
      <h2 id="payouts">{t.pay.payouts}</h2>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t.pay.columns.at}</th>
            <th scope="col">{t.pay.columns.status}</th>
            <th scope="col" className="number">
              {t.pay.columns.amount}
            </th>
          </tr>
        </thead>
        <tbody>
          {fetched.value.map((payout) => (
            <tr key={payout.id}>
              <td className="when">
                <When at={payout.createdAt} />
              </td>
              <td>
                {t.pay.payoutStatus[payout.status]}
                {payout.reason && <span className="soft">: {payout.reason}</span>}
              </td>
              <td className="number">{formats.money(payout.amount)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <More more={more} />
    </section>
  );
}
