import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Page } from '../../api/shapes.js';
import { clock } from '../api/client.js';
import { useGet } from '../api/use-get.js';
import type { Column } from '../pieces/data-table.js';
import { Empty } from '../pieces/empty.js';
import { Listing } from '../pieces/listing.js';
import { Section } from '../pieces/page.js';
import { ShownOnce } from '../pieces/shown-once.js';
import { State } from '../pieces/state.js';
import { When } from '../pieces/when.js';
import type { ApiKey } from '../shapes/key.js';
import { CreateKey } from './create-key.js';
import { RevokeKey } from './revoke-key.js';
import { texts } from './texts.js';

/** The account's own keys. */
export function KeysSection(): ReactNode {
  const got = useGet<Page<ApiKey>>('/keys');
  const [creating, setCreating] = useState(false);
  const [made, setMade] = useState<string | null>(null);
  const [revoking, setRevoking] = useState<ApiKey | null>(null);
  const show = (key: string): void => {
    setCreating(false);
    setMade(key);
  };
  return (
    <Section title={texts.title} lead={texts.lead} beside={<Button onClick={() => setCreating(true)}>{texts.create}</Button>}>
      <Listing
        caption={texts.title}
        got={got}
        columns={columnsFor(setRevoking)}
        keyOf={({ id }) => id}
        empty={<Empty title={texts.empty.title}>{texts.empty.text}</Empty>}
      />
      {creating && <CreateKey onMade={show} onClose={() => setCreating(false)} />}
      {made !== null && (
        <ShownOnce title={texts.made.title} secret={made} onClose={() => setMade(null)}>
          {texts.made.text}
        </ShownOnce>
      )}
      {revoking !== null && <RevokeKey name={revoking.name} path={`/keys/${revoking.id}`} onClose={() => setRevoking(null)} />}
    </Section>
  );
}

function columnsFor(onRevoke: (key: ApiKey) => void): readonly Column<ApiKey>[] {
  return [
    { head: texts.columns.name, long: true, cell: ({ name }) => <strong>{name}</strong> },
    { head: texts.columns.roles, long: true, cell: ({ roles }) => roles.map((role) => texts.roles[role].name).join(', ') },
    { head: texts.columns.created, spare: true, cell: ({ createdAt }) => <When at={createdAt} /> },
    { head: texts.columns.expires, cell: ({ expiresAt }) => (expiresAt === null ? texts.never : <When at={expiresAt} />) },
    { head: texts.columns.state, cell: (key) => <KeyState apiKey={key} /> },
    {
      head: texts.columns.act,
      cell: (key) =>
        works(key) && (
          <Button size="xs" onClick={() => onRevoke(key)}>
            {texts.revoke}
          </Button>
        ),
    },
  ];
}

const works = ({ revokedAt, expiresAt }: ApiKey): boolean =>
  revokedAt === null && (expiresAt === null || Date.parse(expiresAt) > clock.now());

function KeyState({ apiKey }: { apiKey: ApiKey }): ReactNode {
  if (works(apiKey)) return <State tone="good">{texts.state.works}</State>;
  return <State>{apiKey.revokedAt === null ? texts.state.expired : texts.state.revoked}</State>;
}
