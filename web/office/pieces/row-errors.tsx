import type { ReactNode } from 'react';
import type { RowError } from '../shapes/batch.js';
import { texts } from '../texts.js';
import { type Column, DataTable } from './data-table.js';

const COLUMNS: readonly Column<RowError>[] = [
  { head: texts.rowErrors.line, figure: true, cell: ({ line }) => line },
  { head: texts.rowErrors.column, cell: ({ column }) => (column === '' ? <span className="soft">–</span> : <code>{column}</code>) },
  { head: texts.rowErrors.message, long: true, cell: ({ message }) => message },
];

const SHOWN = 100;

interface RowErrorsProps {
  title: string;
  lead: string;
  errors: readonly RowError[];
}

/** Which rows of a list were refused, and why; the first hundred. */
export function RowErrors({ title, lead, errors }: RowErrorsProps): ReactNode {
  if (errors.length === 0) return null;
  return (
    <div className="stack-close">
      <h3>{title}</h3>
      <p className="soft">{lead}</p>
      <DataTable caption={title} columns={COLUMNS} rows={errors.slice(0, SHOWN)} keyOf={({ line, column }) => `${line} ${column}`} />
    </div>
  );
}
