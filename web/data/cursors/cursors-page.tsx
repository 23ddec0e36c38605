import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Page as PageOf } from '../../api/shapes.js';
import { useFilters } from '../../office/address/use-address.js';
import { useGet } from '../../office/api/use-get.js';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import type { Column } from '../../office/pieces/data-table.js';
import { Empty } from '../../office/pieces/empty.js';
import { formats } from '../../office/pieces/formats.js';
import { Listing } from '../../office/pieces/listing.js';
import { Page } from '../../office/pieces/page.js';
import { State } from '../../office/pieces/state.js';
import { say } from '../../office/pieces/toast.js';
import { When } from '../../office/pieces/when.js';
import type { FeedCursor } from '../../office/shapes/subscription.js';
import { texts } from './texts.js';

const EVERY_MS = 5_000;

export function CursorsPage(): ReactNode {
  const filters = useFilters();
  const got = useGet<PageOf<FeedCursor>>('/cursors', { cursor: filters.get('cursor') }, () => EVERY_MS);
  const [removing, setRemoving] = useState<FeedCursor | null>(null);
  return (
    <Page title={texts.title} lead={texts.lead}>
      <Listing
        caption={texts.title}
        got={got}
        columns={columnsFor(setRemoving)}
        keyOf={({ name }) => name}
        empty={<Empty title={texts.empty.title}>{texts.empty.text}</Empty>}
      />
      {removing !== null && <RemoveCursor cursor={removing} onClose={() => setRemoving(null)} />}
    </Page>
  );
}

function columnsFor(onRemove: (cursor: FeedCursor) => void): readonly Column<FeedCursor>[] {
  const { columns } = texts;
  return [
    { head: columns.name, long: true, cell: ({ name }) => <strong>{name}</strong> },
    { head: columns.after, figure: true, cell: ({ after }) => after },
    { head: columns.behind, cell: (cursor) => <Lag cursor={cursor} /> },
    { head: columns.since, spare: true, cell: ({ behindSince }) => behindSince !== null && <When at={behindSince} /> },
    { head: columns.moved, spare: true, cell: ({ movedAt }) => <When at={movedAt} /> },
    {
      head: columns.act,
      cell: (cursor) => (
        <Button size="xs" aria-label={`${texts.remove}: ${cursor.name}`} onClick={() => onRemove(cursor)}>
          {texts.remove}
        </Button>
      ),
    },
  ];
}

function Lag({ cursor: { behind, readable } }: { cursor: FeedCursor }): ReactNode {
  if (!readable) return <State tone="bad">{texts.tooOld}</State>;
  if (behind === 0) return <State tone="good">{texts.level}</State>;
  return formats.plural(behind, { one: '1 change', other: '# changes' });
}

function RemoveCursor({ cursor: { name }, onClose }: { cursor: FeedCursor; onClose: () => void }): ReactNode {
  const { send, busy, problem } = useSend();
  const remove = async (): Promise<void> => {
    if ((await send({ method: 'DELETE', path: `/cursors/${encodeURIComponent(name)}` })) === undefined) return;
    say(texts.ask.done);
    onClose();
  };
  return (
    <Ask
      title={texts.ask.title(name)}
      verb={texts.ask.verb}
      grave
      busy={busy}
      problem={problem}
      onClose={onClose}
      onYes={() => void remove()}
    >
      <p>{texts.ask.text}</p>
    </Ask>
  );
}
