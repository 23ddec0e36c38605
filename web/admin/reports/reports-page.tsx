import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Page as PageOf } from '../../api/shapes.js';
import { Link } from '../../office/address/link.js';
import { useFilters } from '../../office/address/use-address.js';
import { useGet } from '../../office/api/use-get.js';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import type { Column } from '../../office/pieces/data-table.js';
import { Empty } from '../../office/pieces/empty.js';
import { Listing } from '../../office/pieces/listing.js';
import { Page } from '../../office/pieces/page.js';
import { PlatformName } from '../../office/pieces/platforms.js';
import { say } from '../../office/pieces/toast.js';
import { When } from '../../office/pieces/when.js';
import type { Report } from './report.js';
import { texts } from './texts.js';

const WHICH = (['open', 'closed'] as const).map((value) => ({ value, label: texts.filter[value] }));

export function ReportsPage(): ReactNode {
  const filters = useFilters();
  const status = filters.get('status') === 'closed' ? 'closed' : 'open';
  const got = useGet<PageOf<Report>>('/admin/reports', { status, cursor: filters.get('cursor') });
  const [closing, setClosing] = useState<Report | null>(null);
  return (
    <Page title={texts.title} lead={texts.lead}>
      <div className="row">
        <SegmentedControl
          aria-label={texts.filter.label}
          data={WHICH}
          value={status}
          onChange={(value) => filters.set({ status: value === 'open' ? undefined : value })}
        />
      </div>
      <Listing
        caption={texts.title}
        got={got}
        columns={columnsFor(setClosing)}
        keyOf={({ id }) => id}
        empty={<Empty title={texts.empty[status].title}>{texts.empty[status].text}</Empty>}
      />
      {closing !== null && <CloseReport report={closing} onClose={() => setClosing(null)} />}
    </Page>
  );
}

function columnsFor(onClose: (report: Report) => void): readonly Column<Report>[] {
  const { columns } = texts;
  return [
    { head: columns.athlete, long: true, cell: ({ name, externalId }) => <Named name={name} id={externalId} /> },
    {
      head: columns.handle,
      long: true,
      cell: ({ platform, handle, externalId }) => (
        <>
          <PlatformName platform={platform} />{' '}
          <a href={`/data/handles/${encodeURIComponent(externalId)}/${platform}`}>{handle ?? externalId}</a>
        </>
      ),
    },
    { head: columns.problem, long: true, cell: ({ problem }) => texts.problems[problem] },
    { head: columns.observed, long: true, cell: ({ observed, closedReason }) => closedReason ?? observed },
    { head: columns.round, spare: true, cell: (report) => <Round report={report} /> },
    { head: columns.at, spare: true, cell: ({ at }) => <When at={at} /> },
    {
      head: columns.act,
      cell: (report) =>
        report.status === 'open' && (
          <Button size="xs" aria-label={`${texts.close}: ${report.name}`} onClick={() => onClose(report)}>
            {texts.close}
          </Button>
        ),
    },
  ];
}

function Named({ name, id }: { name: string; id: string }): ReactNode {
  return (
    <>
      <strong>{name}</strong> <span className="soft small">{id}</span>
    </>
  );
}

function Round({ report: { openTaskId, checkedSince } }: { report: Report }): ReactNode {
  if (openTaskId !== null) return <Link to={`/admin/tasks/${openTaskId}`}>{texts.round.open}</Link>;
  return checkedSince ? texts.round.confirmed : texts.round.none;
}

function CloseReport({ report: { id }, onClose }: { report: Report; onClose: () => void }): ReactNode {
  const { send, busy, problem } = useSend();
  const [reason, setReason] = useState('');
  const close = async (): Promise<void> => {
    if ((await send({ method: 'POST', path: `/admin/reports/${id}/closing`, body: { reason } })) === undefined) return;
    say(texts.ask.done);
    onClose();
  };
  return (
    <Ask title={texts.ask.title} verb={texts.ask.verb} busy={busy} problem={problem} onClose={onClose} onYes={() => void close()}>
      <p>{texts.ask.text}</p>
      <TextInput
        label={texts.ask.reason}
        required
        withAsterisk={false}
        data-autofocus
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Ask>
  );
}
