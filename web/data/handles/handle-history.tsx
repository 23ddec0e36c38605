import type { ReactNode } from 'react';
import type { Platform } from '../../api/shapes.js';
import { type Column, DataTable } from '../../office/pieces/data-table.js';
import { Handle } from '../../office/pieces/handle.js';
import { Section } from '../../office/pieces/page.js';
import { When } from '../../office/pieces/when.js';
import type { HandleDetail, HandleVersion } from '../../office/shapes/handle.js';
import { texts } from './texts.js';

export function HandleHistory({ entry }: { entry: HandleDetail }): ReactNode {
  const latestFirst = entry.history.toReversed();
  return (
    <Section title={texts.one.history} lead={texts.one.historyLead}>
      <DataTable
        caption={texts.one.history}
        columns={columnsFor(entry.platform)}
        rows={latestFirst}
        keyOf={({ version }) => String(version)}
      />
    </Section>
  );
}

function columnsFor(platform: Platform): readonly Column<HandleVersion>[] {
  return [
    { head: texts.history.at, cell: ({ at }) => <When at={at} as="exact" /> },
    { head: texts.history.what, cell: ({ type, status }) => texts.types[type ?? (status === 'conflicted' ? 'conflicted' : status)] },
    { head: texts.history.handle, cell: ({ handle, url }) => handle !== null && <Handle platform={platform} name={handle} url={url} /> },
    { head: texts.history.agreed, figure: true, cell: ({ agreed, ballots }) => `${agreed} / ${ballots}` },
    { head: texts.history.cause, long: true, cell: ({ cause }) => texts.causes[cause] ?? cause },
    { head: texts.history.seq, figure: true, spare: true, cell: ({ seq }) => seq },
  ];
}
