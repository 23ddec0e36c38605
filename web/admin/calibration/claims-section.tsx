import type { ReactNode } from 'react';
import { type Column, DataTable } from '../../office/pieces/data-table.js';
import { formats } from '../../office/pieces/formats.js';
import { State } from '../../office/pieces/state.js';
import type { Claim } from './calibration.js';
import { ninesOf, share } from './figures.js';
import { texts } from './texts.js';

/** How many nines the known answers bear out. */
export function ClaimsSection({ claims }: { claims: readonly Claim[] }): ReactNode {
  const best = claims.reduce((most, { shown }) => Math.max(most, shown ?? 0), 0);
  return (
    <section className="stack-close" aria-labelledby="claims-title">
      <h2 id="claims-title" className="claims-title">
        {texts.claims.title}
      </h2>
      <p className="claims-nines">{texts.claims.nines(ninesOf(best))}</p>
      <p className="soft small">{best === 0 ? texts.claims.nothing : texts.claims.best(share(best))}</p>
      <DataTable caption={texts.claims.title} columns={COLUMNS} rows={claims} keyOf={({ from }) => String(from)} />
      <p className="soft tiny">{texts.claims.note}</p>
    </section>
  );
}

const { columns } = texts.claims;
const COLUMNS: readonly Column<Claim>[] = [
  { head: columns.said, cell: ({ from }) => texts.claims.from(share(from)) },
  { head: columns.tasks, figure: true, cell: ({ count }) => formats.number(count) },
  { head: columns.wrong, figure: true, cell: ({ wrong }) => formats.number(wrong) },
  { head: columns.shown, figure: true, cell: ({ shown }) => (shown === null ? '–' : share(shown)) },
  { head: columns.holds, cell: (claim) => <Holds claim={claim} /> },
];

function Holds({ claim: { from, shown } }: { claim: Claim }): ReactNode {
  if (shown === null) return <span className="soft">{texts.claims.unknown}</span>;
  return shown >= from ? <State tone="good">{texts.claims.holds}</State> : <span className="soft">{texts.claims.notYet}</span>;
}
