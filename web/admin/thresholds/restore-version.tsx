import { type ReactNode, useState } from 'react';
import { useSend } from '../../office/api/use-send.js';
import { Ask } from '../../office/pieces/ask.js';
import { say } from '../../office/pieces/toast.js';
import type { Policy } from '../../office/shapes/batch.js';
import { ApplyFields, type Reach } from './apply-fields.js';
import { changesInWords } from './policy-changes.js';
import { APPLY_PATIENCE_MS, type AppliedPolicy } from './replay.js';
import { texts } from './texts.js';
import type { Version } from './version.js';

interface RestoreVersionProps {
  batchId: string;
  inForce: Version;
  /** The version whose values come back. */
  earlier: Version;
  onClose: () => void;
}

/** Takes changes back. The version just before the one in force is an undo, and reaches as far as what it undoes did. */
export function RestoreVersion({ batchId, inForce, earlier, onClose }: RestoreVersionProps): ReactNode {
  const isUndo = earlier.version === inForce.version - 1;
  const { restore } = texts;
  const [apply, setApply] = useState<Reach>(inForce.appliedTo ?? 'new');
  const [reason, setReason] = useState(isUndo ? restore.undoReason(inForce.version) : '');
  const [missing, setMissing] = useState(false);
  const { send, busy, problem } = useSend();
  const bringBack = async (): Promise<void> => {
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const body = { version: earlier.version, apply, reason };
    const signal = AbortSignal.timeout(APPLY_PATIENCE_MS);
    const done = await send<AppliedPolicy>({ method: 'POST', path: `/batches/${batchId}/policy/restoration`, body, signal });
    if (done === undefined) return;
    say(restore.done(done.body.version, earlier.version));
    onClose();
  };
  return (
    <Ask
      title={isUndo ? restore.undoTitle(inForce.version) : restore.title(earlier.version)}
      size="lg"
      verb={isUndo ? restore.undoVerb : restore.verb}
      busy={busy}
      problem={problem}
      onClose={onClose}
      onYes={() => void bringBack()}
    >
      <p>{restore.text}</p>
      <div>
        <p className="mantine-InputWrapper-label">{texts.apply.what}</p>
        <p className="figures">{changesInWords(inForce, earlier).join(', ') || texts.versions.same}</p>
      </div>
      <ApplyFields
        batchId={batchId}
        policy={valuesOf(earlier)}
        apply={apply}
        onApply={setApply}
        reason={reason}
        onReason={setReason}
        missing={missing}
      />
    </Ask>
  );
}

function valuesOf(version: Version): Policy {
  const fields = Object.keys(texts.versions.names) as (keyof Policy)[];
  return Object.fromEntries(fields.map((field) => [field, version[field]])) as unknown as Policy;
}
