import type { ReactNode } from 'react';
import { Link } from '../../office/address/link.js';
import { useGet } from '../../office/api/use-get.js';
import { type Column, DataTable } from '../../office/pieces/data-table.js';
import { Empty } from '../../office/pieces/empty.js';
import { formats } from '../../office/pieces/formats.js';
import { Page, Section } from '../../office/pieces/page.js';
import { ProblemNote } from '../../office/pieces/problem-note.js';
import { texts as office } from '../../office/texts.js';
import { Waiting } from '../../ui/waiting.js';
import { texts as workers } from '../workers/texts.js';

interface Suspect {
  readonly id: string;
  readonly displayName: string;
}

interface Pair {
  readonly one: string;
  readonly other: string;
  readonly probability: number;
  readonly shared: number;
  readonly wrongInCommon: number;
  readonly wrongTaskIds: readonly string[];
  readonly sameNetwork: number | null;
  readonly medianGapSeconds: number | null;
}

interface Group {
  readonly workers: readonly Suspect[];
  readonly pairs: readonly Pair[];
}

const texts = workers.collusion;
const WITHIN = { to: '/admin/workers', label: workers.title };

/** Groups of workers who probably copy, with all that speaks for it. */
export function CollusionPage(): ReactNode {
  const { data, problem, again } = useGet<{ groups: readonly Group[] }>('/admin/collusion');
  return (
    <Page title={texts.title} lead={texts.lead} within={WITHIN}>
      <ProblemNote problem={problem} again={again} />
      {data === undefined && problem === undefined && <Waiting what={office.waiting} />}
      {data?.groups.length === 0 && <Empty title={texts.none}>{texts.noneText}</Empty>}
      {data?.groups.map((group) => (
        <OneGroup key={group.workers.map(({ id }) => id).join()} group={group} />
      ))}
      {data !== undefined && data.groups.length > 0 && <p className="soft small">{texts.evidence}</p>}
    </Page>
  );
}

function OneGroup({ group: { workers: suspects, pairs } }: { group: Group }): ReactNode {
  const names = new Map(suspects.map(({ id, displayName }) => [id, displayName]));
  const links = suspects.map(({ id, displayName }) => (
    <Link key={id} to={`/admin/workers/${id}`}>
      {displayName}
    </Link>
  ));
  return (
    <Section title={texts.group(suspects.length)} lead={<span className="row">{links}</span>}>
      <DataTable
        caption={texts.group(suspects.length)}
        columns={columnsFor((id) => names.get(id) ?? '')}
        rows={pairs}
        keyOf={({ one, other }) => `${one} ${other}`}
      />
    </Section>
  );
}

function columnsFor(nameOf: (id: string) => string): readonly Column<Pair>[] {
  const { columns } = texts;
  return [
    { head: columns.pair, long: true, cell: ({ one, other }) => texts.between(nameOf(one), nameOf(other)) },
    { head: columns.probability, figure: true, cell: ({ probability }) => formats.percent(probability) },
    { head: columns.shared, figure: true, spare: true, cell: ({ shared }) => formats.number(shared) },
    { head: columns.wrong, figure: true, cell: ({ wrongInCommon }) => formats.number(wrongInCommon) },
    { head: columns.network, figure: true, spare: true, cell: ({ sameNetwork }) => sameNetwork !== null && formats.percent(sameNetwork) },
    {
      head: columns.gap,
      figure: true,
      spare: true,
      cell: ({ medianGapSeconds }) => medianGapSeconds !== null && workers.seconds(medianGapSeconds),
    },
    { head: columns.tasks, long: true, cell: ({ wrongTaskIds }) => <Tasks ids={wrongTaskIds} /> },
  ];
}

function Tasks({ ids }: { ids: readonly string[] }): ReactNode {
  return ids.map((id) => (
    <span key={id}>
      <Link to={`/admin/tasks/${id}`}>{id.slice(0, 8)}</Link>{' '}
    </span>
  ));
}
