import { SegmentedControl, Textarea } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Policy } from '../../office/shapes/batch.js';
import { Preview } from './preview.js';
import { texts } from './texts.js';

export type Reach = 'new' | 'open';

interface ApplyFieldsProps {
  batchId: string;
  policy: Partial<Policy>;
  apply: Reach;
  onApply: (apply: Reach) => void;
  reason: string;
  onReason: (reason: string) => void;
  /** Asked for already, and not given. */
  missing: boolean;
}

const REACHES = [
  { value: 'new', label: texts.apply.new },
  { value: 'open', label: texts.apply.open },
];

/** To which tasks, what that will do, and why. */
export function ApplyFields({ batchId, policy, apply, onApply, reason, onReason, missing }: ApplyFieldsProps): ReactNode {
  return (
    <>
      <div>
        <p className="mantine-InputWrapper-label" id="apply-which">
          {texts.apply.which}
        </p>
        <SegmentedControl
          aria-labelledby="apply-which"
          fullWidth
          data={REACHES}
          value={apply}
          onChange={(value) => onApply(value === 'open' ? 'open' : 'new')}
        />
      </div>
      <Preview batchId={batchId} policy={policy} apply={apply} />
      <Textarea
        label={texts.apply.reason}
        description={texts.apply.reasonHint}
        withAsterisk
        aria-required
        autosize
        minRows={2}
        value={reason}
        error={missing && reason.trim() === '' && texts.apply.reasonMissing}
        onChange={(event) => onReason(event.currentTarget.value)}
      />
    </>
  );
}
