import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Page as PageOf } from '../../api/shapes.js';
import { Link } from '../address/link.js';
import { useGet } from '../api/use-get.js';
import { useSend } from '../api/use-send.js';
import { Ask } from '../pieces/ask.js';
import { type Column, DataTable } from '../pieces/data-table.js';
import { Empty } from '../pieces/empty.js';
import { Section } from '../pieces/page.js';
import { ProblemNote } from '../pieces/problem-note.js';
import { State } from '../pieces/state.js';
import { say } from '../pieces/toast.js';
import { When } from '../pieces/when.js';
import type { ExportSchedule } from '../shapes/export.js';
import { MakeSchedule } from './make-schedule.js';
import { texts as all } from './texts.js';

const texts = all.schedules;
const EVERY_MS = 20_000;
/** More than anybody has: they are not turned over. */
const LIMIT = '200';

/** The exports that ask for themselves; `home` is the address of the list of exports. */
export function SchedulesSection({ home }: { home: string }): ReactNode {
  const { data, problem, again } = useGet<PageOf<ExportSchedule>>('/export-schedules', { limit: LIMIT }, () => EVERY_MS);
  const [making, setMaking] = useState(false);
  const [deleting, setDeleting] = useState<ExportSchedule | null>(null);
  const pause = useSend();
  const toggle = ({ id, paused }: ExportSchedule): void =>
    void pause.send({ method: 'PATCH', path: `/export-schedules/${id}`, body: { paused: !paused } });
  return (
    <Section title={texts.title} lead={texts.lead} beside={<Button onClick={() => setMaking(true)}>{texts.create}</Button>}>
      <ProblemNote problem={problem} again={again} />
      <ProblemNote problem={pause.problem} />
      {data?.items.length === 0 ? (
        <Empty title={texts.empty.title}>{texts.empty.text}</Empty>
      ) : (
        <DataTable
          caption={texts.title}
          columns={columnsFor(home, { toggle, remove: setDeleting })}
          rows={data?.items}
          keyOf={({ id }) => id}
        />
      )}
      {making && <MakeSchedule onClose={() => setMaking(false)} />}
      {deleting !== null && <DeleteSchedule schedule={deleting} onClose={() => setDeleting(null)} />}
    </Section>
  );
}

interface Acts {
  toggle: (schedule: ExportSchedule) => void;
  remove: (schedule: ExportSchedule) => void;
}

function columnsFor(home: string, { toggle, remove }: Acts): readonly Column<ExportSchedule>[] {
  return [
    { head: texts.columns.name, long: true, cell: ({ name }) => <strong>{name}</strong> },
    {
      head: texts.columns.what,
      long: true,
      spare: true,
      cell: ({ format, kind, keepLast }) => texts.what(all.formats[format], texts.kind[kind].toLowerCase(), keepLast),
    },
    {
      head: texts.columns.times,
      cell: ({ cron, timeZone }) => (
        <>
          <code>{cron}</code>
          <br />
          <span className="small soft">{timeZone}</span>
        </>
      ),
    },
    { head: texts.columns.next, cell: ({ paused, nextRuns: [next] }) => <NextRun at={paused ? undefined : next} /> },
    {
      head: texts.columns.last,
      cell: ({ lastExportId }) => (lastExportId === null ? texts.none : <Link to={`${home}/${lastExportId}`}>{texts.show}</Link>),
    },
    {
      head: texts.columns.act,
      cell: (schedule) => (
        <div className="row">
          <Button size="xs" onClick={() => toggle(schedule)}>
            {schedule.paused ? texts.goOn : texts.pause}
          </Button>
          <Button size="xs" onClick={() => remove(schedule)}>
            {texts.delete}
          </Button>
        </div>
      ),
    },
  ];
}

const NextRun = ({ at }: { at: string | undefined }): ReactNode =>
  at === undefined ? <State>{texts.paused}</State> : <When at={at} as="exact" />;

function DeleteSchedule({ schedule, onClose }: { schedule: ExportSchedule; onClose: () => void }): ReactNode {
  const { send, busy, problem } = useSend();
  const remove = async (): Promise<void> => {
    const done = await send({ method: 'DELETE', path: `/export-schedules/${schedule.id}` });
    if (done === undefined) return;
    say(texts.ask.done);
    onClose();
  };
  return (
    <Ask
      title={texts.ask.title(schedule.name)}
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
