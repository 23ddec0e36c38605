import type { ReactNode } from 'react';
import { type Column, DataTable } from '../pieces/data-table.js';
import { bytes, formats } from '../pieces/formats.js';
import { Section } from '../pieces/page.js';
import type { ExportFile, ExportJob } from '../shapes/export.js';
import { texts } from './texts.js';

export function ExportFiles({ job }: { job: ExportJob }): ReactNode {
  if (job.files.length === 0 || job.removedAt !== null) return null;
  return (
    <Section title={texts.one.files} lead={texts.one.filesLead}>
      <DataTable caption={texts.one.files} columns={columnsFor(job.id)} rows={job.files} keyOf={({ name }) => name} />
    </Section>
  );
}

function columnsFor(id: string): readonly Column<ExportFile>[] {
  return [
    {
      head: texts.files.name,
      cell: ({ name }) => (
        <a href={`/api/v1/exports/${id}/files/${encodeURIComponent(name)}`} download={name}>
          {name}
        </a>
      ),
    },
    { head: texts.files.bytes, figure: true, cell: (file) => bytes(file.bytes) },
    { head: texts.files.rows, figure: true, cell: ({ rows }) => rows !== null && formats.number(rows) },
    { head: texts.files.sha256, long: true, spare: true, cell: ({ sha256 }) => <code className="tiny">{sha256}</code> },
  ];
}
