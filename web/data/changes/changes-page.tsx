import { Button, NumberInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useState } from 'react';
import { Problem } from '../../api/problem.js';
import { Link } from '../../office/address/link.js';
import { useFilters } from '../../office/address/use-address.js';
import { type Got, useGet } from '../../office/api/use-get.js';
import { DataTable } from '../../office/pieces/data-table.js';
import { Empty } from '../../office/pieces/empty.js';
import { Page } from '../../office/pieces/page.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import type { Change } from '../../office/shapes/handle.js';
import { Banner } from '../../ui/banner.js';
import { CodePanel } from '../code/code-panel.js';
import { CHANGE_COLUMNS } from './change-columns.js';
import { texts } from './texts.js';
import { useFeed } from './use-feed.js';

interface Stretch {
  readonly items: readonly Change[];
  readonly nextAfter: number;
}

/** The feed from any place on, a page at a time, and live. */
export function ChangesPage(): ReactNode {
  const filters = useFilters();
  const after = filters.get('after') ?? '0';
  const got = useGet<Stretch>('/changes', { after });
  const [following, setFollowing] = useState(false);
  return (
    <Page
      title={texts.title}
      lead={texts.lead}
      actions={<Button onClick={() => setFollowing(!following)}>{following ? texts.stop : texts.follow}</Button>}
    >
      <AfterField />
      <CodePanel question={{ path: '/changes', query: { after }, shape: 'feed' }} />
      <Live following={following} after={got.data?.nextAfter} />
      <StretchTable got={got} />
      <nav className="row pager">
        {after !== '0' && <Link to={filters.with({ after: undefined })}>{texts.start}</Link>}
        {got.data !== undefined && got.data.items.length > 0 && (
          <Link to={filters.with({ after: String(got.data.nextAfter) })}>{texts.next}</Link>
        )}
      </nav>
    </Page>
  );
}

/** What has come since the page was read. */
function Live({ following, after }: { following: boolean; after: number | undefined }): ReactNode {
  const { changes, problem } = useFeed(after ?? 0, following && after !== undefined);
  return (
    <>
      <p className="soft live-note" role="status">
        {following && texts.following}
      </p>
      <ProblemNote problem={problem} />
      {changes.length > 0 && <DataTable caption={texts.follow} columns={CHANGE_COLUMNS} rows={changes} keyOf={({ seq }) => String(seq)} />}
    </>
  );
}

function StretchTable({ got: { data, problem, waiting, again } }: { got: Got<Stretch> }): ReactNode {
  if (problem instanceof Problem && problem.code === 'cursor_too_old') return <Banner tone="warn" title={texts.old} />;
  if (problem !== undefined) return <ProblemNote problem={problem} again={again} />;
  if (data?.items.length === 0) return <Empty title={texts.empty.title}>{texts.empty.text}</Empty>;
  return <DataTable caption={texts.title} columns={CHANGE_COLUMNS} rows={data?.items} keyOf={({ seq }) => String(seq)} waiting={waiting} />;
}

function AfterField(): ReactNode {
  const filters = useFilters();
  const asked = Number(filters.get('after') ?? 0);
  const [typed, setTyped] = useState(asked);
  useEffect(() => setTyped(asked), [asked]);
  const jump = (event: FormEvent): void => {
    event.preventDefault();
    filters.set({ after: typed === 0 ? undefined : String(typed) });
  };
  return (
    <form className="filters" onSubmit={jump}>
      <NumberInput
        label={texts.after}
        min={0}
        allowDecimal={false}
        value={typed}
        onChange={(value) => typeof value === 'number' && setTyped(value)}
      />
      <Button type="submit">{texts.go}</Button>
    </form>
  );
}
