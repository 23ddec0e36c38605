import { type ReactNode, useEffect, useState } from 'react';
import { TextArea, TextField } from '../../ui/field.js';
import { t } from '../words.js';
import type { Draft } from './draft.js';

interface EvidenceFoldProps {
  draft: Draft;
  /** The server couldn't take the link. */
  wrong: boolean;
  locked: boolean;
  onType: (change: Partial<Draft>) => void;
}

/** Folded away, because a pasted link has filled it already. */
export function EvidenceFold({ draft, wrong, locked, onType }: EvidenceFoldProps): ReactNode {
  const [open, setOpen] = useState(false);
  const wanted = wrong || draft.clue === 'other';
  useEffect(() => {
    if (wanted) setOpen(true);
  }, [wanted]);
  return (
    <details className="fold small" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="clip">{draft.evidence === '' ? t.task.evidence : t.task.evidenceSet(placeOf(draft.evidence))}</span>
      </summary>
      <div className="fold-body stack">
        <TextField
          label={t.task.evidenceLink}
          hint={t.task.evidenceHint}
          wrong={wrong ? t.task.fixEvidence : undefined}
          type="url"
          inputMode="url"
          dir="ltr"
          maxLength={2000}
          readOnly={locked}
          value={draft.evidence}
          onChange={(event) => onType({ evidence: event.target.value })}
        />
        <TextArea
          label={t.task.comment}
          hint={t.task.commentHint}
          dir="auto"
          maxLength={1000}
          readOnly={locked}
          value={draft.comment}
          onChange={(event) => onType({ comment: event.target.value })}
        />
      </div>
    </details>
  );
}

function placeOf(link: string): string {
  return link.replace(/^https?:\/\/(www\.)?/, '');
}
