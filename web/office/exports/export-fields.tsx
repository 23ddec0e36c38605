import { Checkbox, MultiSelect, NumberInput, SegmentedControl, Select } from '@mantine/core';
import type { ReactNode } from 'react';
import { PLATFORM_CHOICES } from '../pieces/platforms.js';
import type { ExportFormat } from '../shapes/export.js';
import type { ExportDraft } from './export-draft.js';
import { texts } from './texts.js';

const FORMATS = Object.entries(texts.formats).map(([value, label]) => ({ value, label }));
const COMPRESSIONS = Object.entries(texts.form.compressions).map(([value, label]) => ({ value, label }));

interface ExportFieldsProps {
  /** Whether it may be asked for what changed after a place in the feed. */
  increment?: boolean;
  draft: ExportDraft;
  onChange: (draft: ExportDraft) => void;
  wrong: (field: string) => string | undefined;
}

/** What an export is to hold, and as what. */
export function ExportFields({ draft, onChange, wrong, increment = true }: ExportFieldsProps): ReactNode {
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
        {increment && (
          <NumberInput
            label={texts.form.after}
            description={texts.form.afterHint}
            min={0}
            allowDecimal={false}
            value={draft.after ?? ''}
            error={wrong('after')}
            onChange={(value) => set({ after: typeof value === 'number' ? value : null })}
          />
        )}
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
