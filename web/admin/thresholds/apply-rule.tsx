import { type ReactNode, useState } from 'react';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import { say } from '../../office/pieces/toast.js';
import type { Batch } from '../../office/shapes/batch.js';
import { changesOf } from '../batches/policy-draft.js';
import { ApplyFields, type Reach } from './apply-fields.js';
import { changesInWords } from './policy-changes.js';
import { APPLY_PATIENCE_MS, type AppliedPolicy } from './replay.js';
import type { Rule } from './rule.js';
import { texts } from './texts.js';

/** Puts the rule under the hand in force for a batch: a new version of its policy, in which nothing else changes. */
export function ApplyRule({ batch, rule, onClose }: { batch: Batch; rule: Rule; onClose: () => void }): ReactNode {
  const [apply, setApply] = useState<Reach>('new');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const { send, busy, problem } = useSend();
  const { version: _, ...base } = batch.policy;
  const policy = changesOf({ ...base, ...rule }, base);
  const put = async (): Promise<void> => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const signal = AbortSignal.timeout(APPLY_PATIENCE_MS);
    const body = { policy, apply, reason };
    const done = await send<AppliedPolicy>({ method: 'PUT', path: `/batches/${batch.id}/policy`, body, signal });
    if (done === undefined) return;
    say(texts.apply.done(done.body), () => void undo(done.body.version));
    onClose();
  };
  const undo = async (version: number): Promise<void> => {
    const signal = AbortSignal.timeout(APPLY_PATIENCE_MS);
    const body = { version: batch.policy.version, apply, reason: texts.restore.undoReason(version) };
    const undone = await send<AppliedPolicy>({ method: 'POST', path: `/batches/${batch.id}/policy/restoration`, body, signal });
    say(undone === undefined ? texts.restore.failed : texts.restore.done(undone.body.version, batch.policy.version));
  };
  return (
    <Ask
      title={texts.apply.title(batch.name)}
      size="lg"
      verb={texts.apply.verb}
      busy={busy}
      problem={problem}
      onClose={onClose}
      onYes={() => void put()}
    >
      <div>
        <p className="mantine-InputWrapper-label">{texts.apply.what}</p>
        <p className="figures">{changesInWords(base, policy).join(', ')}</p>
      </div>
      <ApplyFields
        batchId={batch.id}
        policy={policy}
        apply={apply}
        onApply={setApply}
        reason={reason}
        onReason={setReason}
        missing={missing}
      />
    </Ask>
  );
}
