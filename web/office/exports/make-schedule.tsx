import { NumberInput, SegmentedControl, Select, TextInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Problem } from '../../api/problem.js';
import { useGet } from '../api/use-get.js';
import { useSend } from '../api/use-send.js';
import { Ask } from '../pieces/ask.js';
import { say } from '../pieces/toast.js';
import { When } from '../pieces/when.js';
import { emptySchedule, type ScheduleDraft, scheduleRequestOf } from './export-draft.js';
import { ExportFields } from './export-fields.js';
import { texts as all } from './texts.js';

const texts = all.schedules;
const KINDS = Object.entries(texts.kind).map(([value, label]) => ({ value, label }));
const SHOWN_RUNS = 3;

const zones = (mine: string): string[] => [...new Set([mine, 'UTC', ...Intl.supportedValuesOf('timeZone')])];

export function MakeSchedule({ onClose }: { onClose: () => void }): ReactNode {
  const [draft, setDraft] = useState(emptySchedule);
  const { send, busy, problem } = useSend();
  const wrong = (field: string): string | undefined => (problem instanceof Problem ? problem.about(field) : undefined);
  const set = (change: Partial<ScheduleDraft>): void => setDraft({ ...draft, ...change });
  const make = async (): Promise<void> => {
    if (draft.name.trim() === '' || draft.statuses.length === 0) return;
    const made = await send({ method: 'POST', path: '/export-schedules', body: scheduleRequestOf(draft) });
    if (made === undefined) return;
    say(texts.form.done);
    onClose();
  };
  return (
    <Ask
      title={texts.form.title}
      verb={texts.form.verb}
      size="lg"
      busy={busy}
      problem={problem}
      onClose={onClose}
      onYes={() => void make()}
    >
      <TextInput
        label={texts.form.name}
        required
        value={draft.name}
        error={wrong('name')}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <div className="form-pair">
        <TextInput
          label={texts.form.cron}
          description={texts.form.cronHint}
          required
          value={draft.cron}
          error={wrong('cron')}
          onChange={({ currentTarget }) => set({ cron: currentTarget.value })}
        />
        <Select
          label={texts.form.timeZone}
          description={texts.form.timeZoneHint}
          searchable
          allowDeselect={false}
          data={zones(draft.timeZone)}
          value={draft.timeZone}
          error={wrong('timeZone')}
          onChange={(timeZone) => set({ timeZone: timeZone ?? 'UTC' })}
        />
      </div>
      <NextRuns cron={draft.cron} timeZone={draft.timeZone} />
      <div>
        <p className="mantine-InputWrapper-label" id="schedule-kind">
          {texts.form.kind}
        </p>
        <SegmentedControl
          aria-labelledby="schedule-kind"
          fullWidth
          data={KINDS}
          value={draft.kind}
          onChange={(kind) => set({ kind: kind as ScheduleDraft['kind'] })}
        />
      </div>
      <ExportFields draft={draft} onChange={set} wrong={wrong} increment={false} />
      <NumberInput
        label={texts.form.keepLast}
        description={texts.form.keepLastHint}
        min={1}
        allowDecimal={false}
        value={draft.keepLast ?? ''}
        error={wrong('keepLast')}
        onChange={(value) => set({ keepLast: typeof value === 'number' ? value : null })}
      />
    </Ask>
  );
}

/** What the times mean, in the reader's own zone; or why they mean nothing. */
function NextRuns({ cron, timeZone }: { cron: string; timeZone: string }): ReactNode {
  const got = useGet<{ nextRuns: string[] }>(cron.trim() === '' ? null : '/export-schedules/preview', { cron, timeZone });
  if (got.problem instanceof Problem) return <p className="small soft">{got.problem.about('cron') ?? got.problem.message}</p>;
  if (got.data === undefined) return null;
  return (
    <p className="small soft" aria-live="polite">
      {texts.form.next}{' '}
      {got.data.nextRuns.slice(0, SHOWN_RUNS).map((at, n) => (
        <span key={at}>
          {n > 0 && '; '}
          <When at={at} as="exact" />
        </span>
      ))}
      .
    </p>
  );
}
