import { Checkbox, MultiSelect, NumberInput, SegmentedControl, Select } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Problem } from '../../api/problem.js';
import { useSend } from '../api/use-send.js';
import { Ask } from '../pieces/ask.js';
import { PLATFORM_CHOICES } from '../pieces/platforms.js';
import { say } from '../pieces/toast.js';
import type { ExportFormat, ExportJob } from '../shapes/export.js';
import { EMPTY, type ExportDraft, requestOf } from './export-draft.js';
import { texts } from './texts.js';

const FORMATS = Object.entries(texts.formats).map(([value, label]) => ({ value, label }));
const COMPRESSIONS = Object.entries(texts.form.compressions).map(([value, label]) => ({ value, label }));

interface StartExportProps {
  onStarted: (id: string) => void;
  onClose: () => void;
}

export function StartExport({ onStarted, onClose }: StartExportProps): ReactNode {
  const [draft, setDraft] = useState(EMPTY);
  const { send, busy, problem } = useSend();
  const start = async (): Promise<void> => {
    if (draft.statuses.length === 0) return;
    const made = await send<ExportJob>({ method: 'POST', path: '/exports', body: requestOf(draft) });
    if (made === undefined) return;
    say(texts.form.started);
    onStarted(made.body.id);
  };
  return (
    <Ask title={texts.form.title} verb={texts.form.verb} busy={busy} problem={problem} onClose={onClose} onYes={() => void start()}>
      <ExportFields draft={draft} onChange={setDraft} wrong={(field) => (problem instanceof Problem ? problem.about(field) : undefined)} />
    </Ask>
  );
}

interface ExportFieldsProps {
  draft: ExportDraft;
  onChange: (draft: ExportDraft) => void;
  wrong: (field: string) => string | undefined;
}

function ExportFields({ draft, onChange, wrong }: ExportFieldsProps): ReactNode {
  const set = (change: Partial<ExportDraft>): void => onChange({ ...draft, ...change });
  return (
    <>
      <div>
        <p className="mantine-InputWrapper-label" id="export-format">
          {texts.form.format}
        </p>
        <SegmentedControl
          aria-labelledby="export-format"
          fullWidth
          data={FORMATS}
          value={draft.format}
          onChange={(format) => set({ format: format as ExportFormat })}
        />
      </div>
      <Checkbox.Group
        label={texts.form.statuses}
        value={draft.statuses}
        error={wrong('statuses') ?? (draft.statuses.length === 0 && texts.form.needStatus)}
        onChange={(statuses) => set({ statuses })}
      >
        <div className="stack-close">
          <Checkbox value="verified" label={texts.form.verified} />
          <Checkbox value="no_account" label={texts.form.noAccount} />
        </div>
      </Checkbox.Group>
      <MultiSelect
        label={texts.form.platforms}
        description={texts.form.platformsHint}
        data={PLATFORM_CHOICES}
        value={draft.platforms}
        error={wrong('platforms')}
        onChange={(platforms) => set({ platforms })}
      />
      <div className="form-pair">
        <NumberInput
          label={texts.form.minConfidence}
          description={texts.form.minConfidenceHint}
          min={0}
          max={100}
          value={draft.minPercent ?? ''}
          error={wrong('minConfidence')}
          onChange={(value) => set({ minPercent: typeof value === 'number' ? value : null })}
        />
        <NumberInput
          label={texts.form.after}
          description={texts.form.afterHint}
          min={0}
          allowDecimal={false}
          value={draft.after ?? ''}
          error={wrong('after')}
          onChange={(value) => set({ after: typeof value === 'number' ? value : null })}
        />
      </div>
      {draft.format !== 'parquet' && (
        <Select
          label={texts.form.compression}
          data={COMPRESSIONS}
          value={draft.compression}
          error={wrong('compression')}
          onChange={(value) => set({ compression: (value ?? 'none') as ExportDraft['compression'] })}
        />
      )}
    </>
  );
}
