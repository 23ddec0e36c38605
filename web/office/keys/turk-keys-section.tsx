import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Page } from '../../api/shapes.js';
import { useGet } from '../api/use-get.js';
import type { Column } from '../pieces/data-table.js';
import { Empty } from '../pieces/empty.js';
import { Listing } from '../pieces/listing.js';
import { Section } from '../pieces/page.js';
import { ShownOnce } from '../pieces/shown-once.js';
import { State } from '../pieces/state.js';
import { When } from '../pieces/when.js';
import type { NewTurkKey, TurkKey } from '../shapes/key.js';
import { CreateTurkKey } from './create-turk-key.js';
import { RevokeKey } from './revoke-key.js';
import { texts } from './texts.js';

const { turk } = texts;

/** The account's own keys for Mechanical Turk's clients. */
export function TurkKeysSection(): ReactNode {
  const got = useGet<Page<TurkKey>>('/mturk/keys');
  const [creating, setCreating] = useState(false);
  const [made, setMade] = useState<NewTurkKey | null>(null);
  const [revoking, setRevoking] = useState<TurkKey | null>(null);
  const show = (key: NewTurkKey): void => {
    setCreating(false);
    setMade(key);
  };
  return (
    <Section title={turk.title} lead={turk.lead} beside={<Button onClick={() => setCreating(true)}>{turk.create}</Button>}>
      <Listing
        caption={turk.title}
        got={got}
        columns={columnsFor(setRevoking)}
        keyOf={({ accessKeyId }) => accessKeyId}
        empty={<Empty title={turk.empty.title}>{turk.empty.text}</Empty>}
      />
      {creating && <CreateTurkKey onMade={show} onClose={() => setCreating(false)} />}
      {made !== null && (
        <ShownOnce title={turk.made.title} secret={made.secretAccessKey} onClose={() => setMade(null)}>
          {turk.made.id} <code>{made.accessKeyId}</code>. {turk.made.text}
        </ShownOnce>
      )}
      {revoking !== null && (
        <RevokeKey name={revoking.name} path={`/mturk/keys/${revoking.accessKeyId}`} onClose={() => setRevoking(null)} />
      )}
    </Section>
  );
}

function columnsFor(onRevoke: (key: TurkKey) => void): readonly Column<TurkKey>[] {
  return [
    { head: texts.columns.name, long: true, cell: ({ name }) => <strong>{name}</strong> },
    { head: turk.columns.id, long: true, cell: ({ accessKeyId }) => <code>{accessKeyId}</code> },
    { head: texts.columns.created, spare: true, cell: ({ createdAt }) => <When at={createdAt} /> },
    { head: turk.columns.used, spare: true, cell: ({ lastUsedAt }) => (lastUsedAt === null ? texts.never : <When at={lastUsedAt} />) },
    { head: texts.columns.state, cell: ({ revokedAt }) => <KeyState revoked={revokedAt !== null} /> },
    {
      head: texts.columns.act,
      cell: (key) =>
        key.revokedAt === null && (
          <Button size="xs" onClick={() => onRevoke(key)}>
            {texts.revoke}
          </Button>
        ),
    },
  ];
}

function KeyState({ revoked }: { revoked: boolean }): ReactNode {
  return revoked ? <State>{texts.state.revoked}</State> : <State tone="good">{texts.state.works}</State>;
}
