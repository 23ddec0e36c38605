import { SegmentedControl, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Problem } from '../../api/problem.js';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import { say } from '../../office/pieces/toast.js';
import type { Batch, Policy } from '../../office/shapes/batch.js';
import { Banner } from '../../ui/banner.js';
import { changesOf, quorumProblem } from './policy-draft.js';
import { PolicyFields } from './policy-fields.js';
import { texts } from './texts.js';

const APPLY = [
  { value: 'new', label: texts.policies.applyNew },
  { value: 'open', label: texts.policies.applyOpen },
];

interface Applied {
  readonly version: number;
  /** Open tasks that are under it now. */
  readonly moved: number;
  /** Those of them that it settled, or put to the posterior. */
  readonly decided: number;
}

/** A new version of the policy. Only what was touched is sent. */
export function ChangePolicy({ batch, onClose }: { batch: Batch; onClose: () => void }): ReactNode {
  const { version: _, ...base } = batch.policy;
  const [policy, setPolicy] = useState<Policy>(base);
  const [apply, setApply] = useState('new');
  const [reason, setReason] = useState('');
  const { send, busy, problem } = useSend();
  const changes = changesOf(policy, base);
  const same = Object.keys(changes).length === 0;
  const change = async (): Promise<void> => {
    if (same || quorumProblem(policy) !== null) return;
    const body = { policy: changes, apply, ...(reason.trim() !== '' && { reason }) };
    const changed = await send<Applied>({ method: 'PUT', path: `/batches/${batch.id}/policy`, body });
    if (changed === undefined) return;
    say(texts.policies.changed(changed.body));
    onClose();
  };
  const wrong = (field: keyof Policy): string | undefined => (problem instanceof Problem ? problem.about(`policy.${field}`) : undefined);
  return (
    <Ask
      title={texts.policies.changeTitle}
      size="lg"
      verb={texts.policies.verb}
      busy={busy}
      problem={problem}
      onClose={onClose}
      onYes={() => void change()}
    >
      <PolicyFields policy={policy} onChange={setPolicy} wrong={wrong} />
      <div>
        <p className="mantine-InputWrapper-label" id="policy-apply">
          {texts.policies.apply}
        </p>
        <SegmentedControl aria-labelledby="policy-apply" fullWidth data={APPLY} value={apply} onChange={setApply} />
        <p className="soft small">{texts.policies.applyHint}</p>
      </div>
      <Textarea
        label={texts.policies.reason}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {same && <Banner title={texts.policies.same} />}
    </Ask>
  );
}
