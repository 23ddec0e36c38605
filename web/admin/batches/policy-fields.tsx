import { Checkbox, NumberInput, SegmentedControl } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Policy, StopRule } from '../../office/shapes/batch.js';
import type { PolicyFieldsProps } from './policy-fields-props.js';
import { quorumProblem } from './policy-draft.js';
import { MorePolicyFields } from './more-policy-fields.js';
import { texts } from './texts.js';

const STOPS = Object.entries(texts.policy.stops).map(([value, label]) => ({ value, label }));

export function PolicyFields({ policy, onChange, wrong }: PolicyFieldsProps): ReactNode {
  const problem = quorumProblem(policy);
  const set = (change: Partial<Policy>): void => onChange({ ...policy, ...change });
  return (
    <div className="stack">
      <div className="form-pair">
        <NumberInput
          label={texts.policy.agree}
          min={1}
          max={99}
          hideControls={false}
          value={policy.agree}
          onChange={(value) => typeof value === 'number' && set({ agree: value })}
          error={wrong('agree') ?? (problem === 'majority' && texts.policy.majority)}
        />
        <NumberInput
          label={texts.policy.panel}
          min={1}
          max={99}
          hideControls={false}
          value={policy.panel}
          onChange={(value) => typeof value === 'number' && set({ panel: value })}
          error={wrong('panel') ?? (problem === 'panel' && texts.policy.panelTooSmall)}
        />
      </div>
      <div>
        <p className="mantine-InputWrapper-label" id="stop-rule">
          {texts.policy.stop}
        </p>
        <SegmentedControl
          aria-labelledby="stop-rule"
          data={STOPS}
          value={policy.stop}
          onChange={(stop) => set({ stop: stop as StopRule, ...(stop === 'adaptive' ? adaptive(policy) : {}) })}
        />
      </div>
      <Checkbox
        label={texts.policy.requireQualification}
        checked={policy.requireQualification}
        onChange={(event) => set({ requireQualification: event.currentTarget.checked })}
      />
      <MorePolicyFields policy={policy} onChange={onChange} wrong={wrong} />
    </div>
  );
}

/** The adaptive rule can't do without these two. */
function adaptive({ agree, minAgree, confidenceFloor }: Policy): Partial<Policy> {
  return { minAgree: minAgree ?? Math.min(5, agree), confidenceFloor: confidenceFloor ?? 0.99 };
}
