import { type ReactNode, useState } from 'react';
import { Problem } from '../../api/problem.js';
import { useSend } from '../api/use-send.js';
import { Ask } from '../pieces/ask.js';
import { say } from '../pieces/toast.js';
import type { ExportJob } from '../shapes/export.js';
import { EMPTY, requestOf } from './export-draft.js';
import { ExportFields } from './export-fields.js';
import { texts } from './texts.js';

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
