import type { ReactNode } from 'react';
import { Link } from '../address/link.js';
import { useFilters } from '../address/use-address.js';
import { texts } from '../texts.js';

/** The API hands out where the next page begins; the way back is the browser's own, or the first page. */
export function Pager({ nextCursor }: { nextCursor: string | null }): ReactNode {
  const filters = useFilters();
  const further = filters.get('cursor') !== undefined;
  if (nextCursor === null && !further) return null;
  return (
    <nav className="row pager" aria-label={texts.pager.label}>
      {further && <Link to={filters.with({ cursor: undefined })}>{texts.pager.first}</Link>}
      {nextCursor === null ? (
        <span className="soft">{texts.pager.end}</span>
      ) : (
        <Link to={filters.with({ cursor: nextCursor })}>{texts.pager.next}</Link>
      )}
    </nav>
  );
}
