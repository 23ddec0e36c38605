import type { ReactNode } from 'react';
import type { Page } from '../../api/shapes.js';
import type { Got } from '../api/use-get.js';
import { type Column, DataTable } from './data-table.js';
import { Pager } from './pager.js';
import { ProblemNote } from './problem-note.js';

interface ListingProps<Row> {
  caption: string;
  got: Got<Page<Row>>;
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
  /** Drawn when the list has nothing: why, and what to do. */
  empty: ReactNode;
}

/** A list from the API, a page at a time: its shape while it comes, why it is empty, what went wrong, and the way on. */
export function Listing<Row>({ caption, got, columns, keyOf, empty }: ListingProps<Row>): ReactNode {
  if (got.problem !== undefined && got.data === undefined) return <ProblemNote problem={got.problem} again={got.again} />;
  if (got.data?.items.length === 0) return got.waiting ? <Waiting caption={caption} columns={columns} keyOf={keyOf} /> : empty;
  return (
    <>
      <ProblemNote problem={got.problem} again={got.again} />
      <DataTable caption={caption} columns={columns} rows={got.data?.items} keyOf={keyOf} waiting={got.waiting} />
      <Pager nextCursor={got.data?.nextCursor ?? null} />
    </>
  );
}

function Waiting<Row>(props: Pick<ListingProps<Row>, 'caption' | 'columns' | 'keyOf'>): ReactNode {
  return <DataTable {...props} rows={undefined} />;
}
