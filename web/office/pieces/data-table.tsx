import { Skeleton, Table } from '@mantine/core';
import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly head: string;
  readonly cell: (row: Row) => ReactNode;
  /** Figures stand right, and don't break. */
  readonly figure?: boolean;
  /** Left out where there is little room. */
  readonly spare?: boolean;
  /** May break into lines; others stay on one. */
  readonly long?: boolean;
}

interface DataTableProps<Row> {
  /** What the table lists, for those who can't see where it stands. */
  caption: string;
  columns: readonly Column<Row>[];
  /** Undefined while the first page is on its way. */
  rows: readonly Row[] | undefined;
  keyOf: (row: Row) => string;
  /** The rows shown aren't those that were asked for: they step back. */
  waiting?: boolean;
}

const SHAPE_ROWS = [...'123456'];

export function DataTable<Row>({ caption, columns, rows, keyOf, waiting = false }: DataTableProps<Row>): ReactNode {
  return (
    <div className="table-frame">
      <Table
        highlightOnHover
        className={waiting && rows !== undefined ? 'data-table data-table-waiting' : 'data-table'}
        aria-busy={rows === undefined || waiting}
      >
        <Table.Caption className="unseen">{caption}</Table.Caption>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column.head} className={classOf(column)}>
                {column.head}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows === undefined
            ? SHAPE_ROWS.map((row) => <ShapeRow key={row} columns={columns} />)
            : rows.map((row) => <DataRow key={keyOf(row)} row={row} columns={columns} />)}
        </Table.Tbody>
      </Table>
    </div>
  );
}

function DataRow<Row>({ row, columns }: { row: Row; columns: readonly Column<Row>[] }): ReactNode {
  return (
    <Table.Tr>
      {columns.map((column) => (
        <Table.Td key={column.head} className={classOf(column)}>
          {column.cell(row)}
        </Table.Td>
      ))}
    </Table.Tr>
  );
}

function ShapeRow<Row>({ columns }: { columns: readonly Column<Row>[] }): ReactNode {
  return (
    <Table.Tr>
      {columns.map((column) => (
        <Table.Td key={column.head} className={classOf(column)}>
          <Skeleton height={14} width={column.figure ? 40 : '70%'} />
        </Table.Td>
      ))}
    </Table.Tr>
  );
}

function classOf<Row>({ figure, spare, long }: Column<Row>): string {
  return [figure && 'figure-cell', spare && 'spare-cell', long && 'long-cell'].filter(Boolean).join(' ');
}
