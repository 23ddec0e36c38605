import { type ReactNode, useEffect } from 'react';
import type { LedgerEntry } from '../../api/shapes.js';
import { More, ShowFetched } from '../fetched.js';
import { hrefOf } from '../route.js';
import { useFetchedPages } from '../use-fetched.js';
import { When } from '../when.js';
import { formats, t } from '../words.js';

/** Every entry behind the balance; `balance` is only watched, so that a new entry shows. */
export function Ledger({ balance }: { balance: string | null }): ReactNode {
  const { fetched, more, again } = useFetchedPages<LedgerEntry>('/workers/me/ledger');
  useEffect(again, [again, balance]);
  return (
    <section className="stack-close" aria-labelledby="ledger">
      <h2 id="ledger">{t.pay.ledger}</h2>
      <p className="small">
        <a href="/api/v1/workers/me/statement" download>
          {t.pay.statement}
        </a>
      </p>
      <ShowFetched fetched={fetched} what={t.waiting.pay} again={again}>
        {(entries) => (entries.length === 0 ? <p className="soft">{t.pay.noLedger}</p> : <Entries entries={entries} />)}
      </ShowFetched>
      <More more={more} />
    </section>
  );
}

function Entries({ entries }: { entries: readonly LedgerEntry[] }): ReactNode {
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t.pay.columns.at}</th>
          <th scope="col">{t.pay.columns.what}</th>
          <th scope="col" className="number">
            {t.pay.columns.amount}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.id}>
            <td className="when">
              <When at={entry.at} />
            </td>
            <td>
              {t.pay.kinds[entry.kind]}
              {entry.reason && <span className="soft">: {entry.reason}</span>}
              {entry.kind === 'reversal' && entry.assignmentId !== null && (
                <>
                  {' · '}
                  <a href={hrefOf('appeal', 'rejection', entry.assignmentId)}>{t.pay.appeal}</a>
                </>
              )}
            </td>
            <td className="number">
              <bdi>{formats.signedMoney(entry.amount)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
