import { Checkbox, NumberInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Policy } from '../../office/shapes/batch.js';
import type { PolicyFieldsProps } from './policy-fields-props.js';
import { texts } from './texts.js';

type NumberField = { [Field in keyof Policy]: Policy[Field] extends number | null ? Field : never }[keyof Policy];

interface Asked {
  readonly field: NumberField;
  readonly label: string;
  readonly hint: string;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  /** May be empty: the rule isn't there then. */
  readonly optional?: boolean;
}

const { policy: words } = texts;
const ASKED: readonly Asked[] = [
  { field: 'extendTo', label: words.extendTo, hint: words.extendToHint, min: 1, max: 99, optional: true },
  {
    field: 'confidenceFloor',
    label: words.confidenceFloor,
    hint: words.confidenceFloorHint,
    min: 0.5,
    max: 0.999,
    step: 0.005,
    optional: true,
  },
  { field: 'minAgree', label: words.minAgree, hint: words.minAgreeHint, min: 1, max: 99, optional: true },
  { field: 'minEffective', label: words.minEffective, hint: words.minEffectiveHint, min: 1, max: 99, step: 0.5, optional: true },
  { field: 'confirm', label: words.confirm, hint: words.confirmHint, min: 2, max: 98, optional: true },
  { field: 'maxCannotTell', label: words.maxCannotTell, hint: words.maxCannotTellHint, min: 1, max: 99 },
  { field: 'goldRate', label: words.goldRate, hint: words.goldRateHint, min: 0, max: 0.5, step: 0.01 },
  { field: 'leaseSeconds', label: words.leaseSeconds, hint: words.leaseHint, min: 30, max: 86_400, step: 60 },
  { field: 'maxLeaseSeconds', label: words.maxLeaseSeconds, hint: words.maxLeaseHint, min: 30, max: 604_800, step: 60 },
  { field: 'lateSeconds', label: words.lateSeconds, hint: words.lateHint, min: 0, max: 604_800, step: 60 },
];

/** What few batches need to change, folded away; open when something in it is wrong. */
export function MorePolicyFields({ policy, onChange, wrong }: PolicyFieldsProps): ReactNode {
  const mistaken = ASKED.some(({ field }) => wrong(field) !== undefined);
  return (
    <details className="fold" open={mistaken}>
      <summary>{words.more}</summary>
      <div className="fold-body stack">
        <Checkbox
          label={words.staged}
          checked={policy.staged}
          onChange={(event) => onChange({ ...policy, staged: event.currentTarget.checked })}
        />
        <div className="form-pair">
          {ASKED.map(({ field, label, hint, min, max, step = 1, optional }) => (
            <NumberInput
              key={field}
              label={label}
              description={hint}
              min={min}
              max={max}
              step={step}
              allowDecimal={step < 1}
              value={policy[field] ?? ''}
              error={wrong(field)}
              onChange={(value) => {
                if (typeof value === 'number') onChange({ ...policy, [field]: value });
                else if (optional && value === '') onChange({ ...policy, [field]: null });
              }}
            />
          ))}
        </div>
      </div>
    </details>
  );
}
